/**
 * Client of Ship Register, version 1.4.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions } from "../call.js";
import type { Content } from "../content.js";
import type {
  ShipsGiveResponse,
  ShipsGiveShipResponse,
  ShipsRegisterResponse,
} from "../models.js";
import * as operations from "../operations/ships.js";
import type { Reply } from "../reply.js";

/**
 * Ships.
 *
 * Documented at `html/ships.html:8:26 #get-ships`.
 */
export class ShipsSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Gives ships.
   *
   * Gives ships.
   *
   * `GET /ships`, documented at `html/ships.html:8:26 #get-ships`.
   *
   * @param args - What the request says:
   * - `flag` (query): code of the flag state
   * - `built_after` (query): year
   * - `limit` (query): how many, default is 20, at most 200 Default: `20`.
   */
  give(args: operations.ShipsGiveArguments = {}, options: CallOptions = {}): Reply<ShipsGiveResponse> {
    return this.#caller.call(operations.give, args, options);
  }

  /**
   * Registers a ship.
   *
   * Registers a ship.
   *
   * `POST /ships`, documented at `html/ships.html:30:27 #post-ships`.
   *
   * @param args - What the request says:
   * - `name` (body): what is painted on the bow
   * - `imo` (body): its number
   * - `flag` (body): code of the flag state
   * - `owner` (body): who owns it
   */
  register(args: operations.ShipsRegisterArguments = {}, options: CallOptions = {}): Reply<ShipsRegisterResponse> {
    return this.#caller.call(operations.register, args, options);
  }

  /**
   * Gives a ship.
   *
   * Gives a ship.
   *
   * `GET /ships/{ship}`, documented at `html/ships.html:57:34 #get-ships-strship`.
   *
   * @param args - What the request says:
   * - `ship` (path, required): in the register
   */
  giveShip(args: operations.ShipsGiveShipArguments, options: CallOptions = {}): Reply<ShipsGiveShipResponse> {
    return this.#caller.call(operations.giveShip, args, options);
  }

  /**
   * Strikes a ship off.
   *
   * Strikes a ship off.
   *
   * `DELETE /ships/{ship}`, documented at `html/ships.html:79:37 #delete-ships-strship`.
   *
   * @param args - What the request says:
   * - `ship` (path, required): in the register
   * - `reason` (query): why
   */
  delete(args: operations.ShipsDeleteArguments, options: CallOptions = {}): Reply<Content> {
    return this.#caller.call(operations.deleteOperation, args, options);
  }
}
