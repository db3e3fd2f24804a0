/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type {
  HierarchicalDispositionsGetGroupDispositionsResponse,
  StatusResponse,
} from "../models.js";

/** Arguments of `HierarchicalDispositionsSection.getGroupDispositions`. */
export interface HierarchicalDispositionsGetGroupDispositionsArguments {
  readonly id: string;
}

/** `HierarchicalDispositionsSection.getGroupDispositions` */
export const getGroupDispositions: Operation<HierarchicalDispositionsGetGroupDispositionsArguments, HierarchicalDispositionsGetGroupDispositionsResponse> = {
  name: "hierarchicalDispositions.getGroupDispositions",
  method: "GET",
  path: "/api/v2/groups/{id}/dispositions",
  parameters: [["id", "path"]],
};

/** Arguments of `HierarchicalDispositionsSection.createNewDisposition`. */
export interface HierarchicalDispositionsCreateNewDispositionArguments {
  readonly id: string;
  /** What programs call it. */
  readonly name: string;
  /** What people read. */
  readonly displayName: string;
}

/** `HierarchicalDispositionsSection.createNewDisposition` */
export const createNewDisposition: Operation<HierarchicalDispositionsCreateNewDispositionArguments, StatusResponse> = {
  name: "hierarchicalDispositions.createNewDisposition",
  method: "POST",
  path: "/api/v2/groups/{id}/dispositions",
  parameters: [["id", "path"], ["name", "body"], ["displayName", "body"]],
  body: "json",
};

/** Arguments of `HierarchicalDispositionsSection.removeDisposition`. */
export interface HierarchicalDispositionsRemoveDispositionArguments {
  readonly id: string;
  readonly dispositionId: string;
}

/** `HierarchicalDispositionsSection.removeDisposition` */
export const removeDisposition: Operation<HierarchicalDispositionsRemoveDispositionArguments, StatusResponse> = {
  name: "hierarchicalDispositions.removeDisposition",
  method: "DELETE",
  path: "/api/v2/groups/{id}/dispositions/{dispositionId}",
  parameters: [["id", "path"], ["dispositionId", "path"]],
};

/** Arguments of `HierarchicalDispositionsSection.createSubCategoryOfDispositions`. */
export interface HierarchicalDispositionsCreateSubCategoryOfDispositionsArguments {
  readonly id: string;
  /** What programs call it. */
  readonly name: string;
}

/** `HierarchicalDispositionsSection.createSubCategoryOfDispositions` */
export const createSubCategoryOfDispositions: Operation<HierarchicalDispositionsCreateSubCategoryOfDispositionsArguments, StatusResponse> = {
  name: "hierarchicalDispositions.createSubCategoryOfDispositions",
  method: "POST",
  path: "/api/v2/groups/{id}/groups",
  parameters: [["id", "path"], ["name", "body"]],
  body: "json",
};
