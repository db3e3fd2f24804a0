/**
 * Client of Ship Register, version 1.4.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { Content } from "../content.js";
import type { EventName } from "../events.js";

/**
 * Crews.
 *
 * Documented at `html/crews.html:8:39 #get-ships-strship-crew`.
 */
export class CrewsSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Gives the crew of a ship.
   *
   * Gives the crew of a ship.
   *
   * `GET /ships/{ship}/crew`, documented at `html/crews.html:8:39 #get-ships-strship-crew`.
   *
   * @param args - What the request says:
   * - `ship` (path, required): in the register
   * - `rank` (query): only of that rank
   */
  giveCrewOfShip<W extends EventName | undefined = undefined>(
    args: CrewsGiveCrewOfShipArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "crews.giveCrewOfShip",
        method: "GET",
        path: "/ships/{ship}/crew",
        parameters: [["ship", "path"], ["rank", "query"]],
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * Signs a sailor on, or changes the rank.
   *
   * Signs a sailor on, or changes the rank.
   *
   * `PUT /ships/{ship}/crew/{sailor}`, documented at
   * `html/crews.html:27:49 #put-ships-strship-crew-strsailor`.
   *
   * @param args - What the request says:
   * - `ship` (path, required): in the register
   * - `sailor` (path, required): number of the book
   * - `rank` (body): the rank
   * - `until` (body): when the contract ends
   */
  updateShipBySailor<W extends EventName | undefined = undefined>(
    args: CrewsUpdateShipBySailorArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "crews.updateShipBySailor",
        method: "PUT",
        path: "/ships/{ship}/crew/{sailor}",
        parameters: [["ship", "path"], ["sailor", "path"], ["rank", "body"], ["until", "body"]],
        body: "json",
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * Signs a sailor off.
   *
   * Signs a sailor off.
   *
   * `DELETE /ships/{ship}/crew/{sailor}`, documented at
   * `html/crews.html:49:52 #delete-ships-strship-crew-strsailor`.
   *
   * @param args - What the request says:
   * - `ship` (path, required): in the register
   * - `sailor` (path, required): number of the book
   */
  signSailorOff<W extends EventName | undefined = undefined>(
    args: CrewsSignSailorOffArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "crews.signSailorOff",
        method: "DELETE",
        path: "/ships/{ship}/crew/{sailor}",
        parameters: [["ship", "path"], ["sailor", "path"]],
        content: true,
      },
      args,
      options,
    );
  }
}

/** Arguments of `CrewsSection.giveCrewOfShip`. */
export interface CrewsGiveCrewOfShipArguments {
  /** in the register */
  readonly ship: string;
  /** only of that rank */
  readonly rank?: string | undefined;
}

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

/** Arguments of `CrewsSection.signSailorOff`. */
export interface CrewsSignSailorOffArguments {
  /** in the register */
  readonly ship: string;
  /** number of the book */
  readonly sailor: string;
}
