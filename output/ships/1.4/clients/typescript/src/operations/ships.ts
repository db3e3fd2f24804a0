/**
 * Client of Ship Register, version 1.4.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type { Content } from "../content.js";
import type {
  ShipsGiveResponse,
  ShipsGiveShipResponse,
  ShipsRegisterResponse,
} from "../models.js";

/** Arguments of `ShipsSection.give`. */
export interface ShipsGiveArguments {
  /** code of the flag state */
  readonly flag?: string | undefined;
  /** year */
  readonly built_after?: number | undefined;
  /**
   * how many, default is 20, at most 200
   *
   * Default: `20`.
   */
  readonly limit?: number | undefined;
}

/** `ShipsSection.give` */
export const give: Operation<ShipsGiveArguments, ShipsGiveResponse> = {
  name: "ships.give",
  method: "GET",
  path: "/ships",
  parameters: [["flag", "query"], ["built_after", "query"], ["limit", "query"]],
};

/** Arguments of `ShipsSection.register`. */
export interface ShipsRegisterArguments {
  /** what is painted on the bow */
  readonly name?: string | undefined;
  /** its number */
  readonly imo?: number | undefined;
  /** code of the flag state */
  readonly flag?: string | undefined;
  /** who owns it */
  readonly owner?: { [member: string]: unknown } | undefined;
}

/** `ShipsSection.register` */
export const register: Operation<ShipsRegisterArguments, ShipsRegisterResponse> = {
  name: "ships.register",
  method: "POST",
  path: "/ships",
  parameters: [["name", "body"], ["imo", "body"], ["flag", "body"], ["owner", "body"]],
  body: "json",
};

/** Arguments of `ShipsSection.giveShip`. */
export interface ShipsGiveShipArguments {
  /** in the register */
  readonly ship: string;
}

/** `ShipsSection.giveShip` */
export const giveShip: Operation<ShipsGiveShipArguments, ShipsGiveShipResponse> = {
  name: "ships.giveShip",
  method: "GET",
  path: "/ships/{ship}",
  parameters: [["ship", "path"]],
};

/** Arguments of `ShipsSection.delete`. */
export interface ShipsDeleteArguments {
  /** in the register */
  readonly ship: string;
  /** why */
  readonly reason?: string | undefined;
}

/** `ShipsSection.delete` */
export const deleteOperation: Operation<ShipsDeleteArguments, Content> = {
  name: "ships.delete",
  method: "DELETE",
  path: "/ships/{ship}",
  parameters: [["ship", "path"], ["reason", "query"]],
  content: true,
};
