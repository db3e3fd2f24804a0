/**
 * Client of Ship Register, version 1.4.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type { Content } from "../content.js";
import type { Upload } from "../files.js";

/** Arguments of `PapersSection.givePapersOfShip`. */
export interface PapersGivePapersOfShipArguments {
  /** in the register */
  readonly ship: string;
  /** only those valid on that day */
  readonly valid_on?: string | undefined;
}

/** `PapersSection.givePapersOfShip` */
export const givePapersOfShip: Operation<PapersGivePapersOfShipArguments, Content> = {
  name: "papers.givePapersOfShip",
  method: "GET",
  path: "/ships/{ship}/papers",
  parameters: [["ship", "path"], ["valid_on", "query"]],
  content: true,
};

/** Arguments of `PapersSection.createShip`. */
export interface PapersCreateShipArguments {
  /** in the register */
  readonly ship: string;
  /** what paper it is */
  readonly kind?: string | undefined;
  /** the paper as PDF */
  readonly scan?: Upload | undefined;
}

/** `PapersSection.createShip` */
export const createShip: Operation<PapersCreateShipArguments, Content> = {
  name: "papers.createShip",
  method: "POST",
  path: "/ships/{ship}/papers",
  parameters: [["ship", "path"], ["kind", "body"], ["scan", "file"]],
  body: "form",
  content: true,
};

/** Arguments of `PapersSection.give`. */
export interface PapersGiveArguments {
  /** its number */
  readonly paper: string;
}

/** `PapersSection.give` */
export const give: Operation<PapersGiveArguments, Content> = {
  name: "papers.give",
  method: "GET",
  path: "/papers/{paper}",
  parameters: [["paper", "path"]],
  content: true,
};
