/**
 * Client of Ship Register, version 1.4.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type { Content } from "../content.js";

/** Arguments of `CrewsSection.giveCrewOfShip`. */
export interface CrewsGiveCrewOfShipArguments {
  /** in the register */
  readonly ship: string;
  /** only of that rank */
  readonly rank?: string | undefined;
}

/** `CrewsSection.giveCrewOfShip` */
export const giveCrewOfShip: Operation<CrewsGiveCrewOfShipArguments, Content> = {
  name: "crews.giveCrewOfShip",
  method: "GET",
  path: "/ships/{ship}/crew",
  parameters: [["ship", "path"], ["rank", "query"]],
  content: true,
};

/** Arguments of `CrewsSection.updateShipBySailor`. */
export interface CrewsUpdateShipBySailorArguments {
  /** in the register */
  readonly ship: string;
  /** number of the book */
  readonly sailor: string;
  /** the rank */
  readonly rank?: string | undefined;
  /** when the contract ends */
  readonly until?: string | undefined;
}

/** `CrewsSection.updateShipBySailor` */
export const updateShipBySailor: Operation<CrewsUpdateShipBySailorArguments, Content> = {
  name: "crews.updateShipBySailor",
  method: "PUT",
  path: "/ships/{ship}/crew/{sailor}",
  parameters: [["ship", "path"], ["sailor", "path"], ["rank", "body"], ["until", "body"]],
  body: "json",
  content: true,
};

/** Arguments of `CrewsSection.signSailorOff`. */
export interface CrewsSignSailorOffArguments {
  /** in the register */
  readonly ship: string;
  /** number of the book */
  readonly sailor: string;
}

/** `CrewsSection.signSailorOff` */
export const signSailorOff: Operation<CrewsSignSailorOffArguments, Content> = {
  name: "crews.signSailorOff",
  method: "DELETE",
  path: "/ships/{ship}/crew/{sailor}",
  parameters: [["ship", "path"], ["sailor", "path"]],
  content: true,
};
