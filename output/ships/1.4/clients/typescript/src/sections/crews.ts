/**
 * Client of Ship Register, version 1.4.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions } from "../call.js";
import type { Content } from "../content.js";
import * as operations from "../operations/crews.js";
import type { Reply } from "../reply.js";

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
  giveCrewOfShip(args: operations.CrewsGiveCrewOfShipArguments, options: CallOptions = {}): Reply<Content> {
    return this.#caller.call(operations.giveCrewOfShip, args, options);
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
  updateShipBySailor(args: operations.CrewsUpdateShipBySailorArguments, options: CallOptions = {}): Reply<Content> {
    return this.#caller.call(operations.updateShipBySailor, args, options);
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
  signSailorOff(args: operations.CrewsSignSailorOffArguments, options: CallOptions = {}): Reply<Content> {
    return this.#caller.call(operations.signSailorOff, args, options);
  }
}
