/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type {
  HierarchicalDispositionsGetGroupDispositionsResponse,
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
