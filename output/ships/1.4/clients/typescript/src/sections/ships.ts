/**
 * Client of Ship Register, version 1.4.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { Content } from "../content.js";
import type { EventName } from "../events.js";
import type {
  ShipsGiveResponse,
  ShipsGiveShipResponse,
  ShipsRegisterResponse,
} from "../models.js";

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
  give<W extends EventName | undefined = undefined>(
    args: ShipsGiveArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, ShipsGiveResponse>> {
    return this.#caller.call(
      {
        name: "ships.give",
        method: "GET",
        path: "/ships",
        parameters: [["flag", "query"], ["built_after", "query"], ["limit", "query"]],
      },
      args,
      options,
    );
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
  register<W extends EventName | undefined = undefined>(
    args: ShipsRegisterArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, ShipsRegisterResponse>> {
    return this.#caller.call(
      {
        name: "ships.register",
        method: "POST",
        path: "/ships",
        parameters: [["name", "body"], ["imo", "body"], ["flag", "body"], ["owner", "body"]],
        body: "json",
      },
      args,
      options,
    );
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
  giveShip<W extends EventName | undefined = undefined>(
    args: ShipsGiveShipArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, ShipsGiveShipResponse>> {
    return this.#caller.call(
      {
        name: "ships.giveShip",
        method: "GET",
        path: "/ships/{ship}",
        parameters: [["ship", "path"]],
      },
      args,
      options,
    );
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
  delete<W extends EventName | undefined = undefined>(
    args: ShipsDeleteArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "ships.delete",
        method: "DELETE",
        path: "/ships/{ship}",
        parameters: [["ship", "path"], ["reason", "query"]],
        content: true,
      },
      args,
      options,
    );
  }
}

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

/** Arguments of `ShipsSection.giveShip`. */
export interface ShipsGiveShipArguments {
  /** in the register */
  readonly ship: string;
}

/** Arguments of `ShipsSection.delete`. */
export interface ShipsDeleteArguments {
  /** in the register */
  readonly ship: string;
  /** why */
  readonly reason?: string | undefined;
}
