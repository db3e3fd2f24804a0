/**
 * Client of Ship Register, version 1.4.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result, Upload } from "../call.js";
import type { Content } from "../content.js";
import type { EventName } from "../events.js";

/**
 * Papers.
 *
 * Documented at `html/papers.html:8:41 #get-ships-strship-papers`.
 */
export class PapersSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Gives the papers of a ship.
   *
   * Gives the papers of a ship.
   *
   * `GET /ships/{ship}/papers`, documented at `html/papers.html:8:41 #get-ships-strship-papers`.
   *
   * @param args - What the request says:
   * - `ship` (path, required): in the register
   * - `valid_on` (query): only those valid on that day
   */
  givePapersOfShip<W extends EventName | undefined = undefined>(
    args: PapersGivePapersOfShipArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "papers.givePapersOfShip",
        method: "GET",
        path: "/ships/{ship}/papers",
        parameters: [["ship", "path"], ["valid_on", "query"]],
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * Files a paper.
   *
   * Files a paper.
   *
   * `POST /ships/{ship}/papers`, documented at `html/papers.html:27:42 #post-ships-strship-papers`.
   *
   * @param args - What the request says:
   * - `ship` (path, required): in the register
   * - `kind` (body): what paper it is
   * - `scan` (body): the paper as PDF
   */
  createShip<W extends EventName | undefined = undefined>(
    args: PapersCreateShipArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "papers.createShip",
        method: "POST",
        path: "/ships/{ship}/papers",
        parameters: [["ship", "path"], ["kind", "body"], ["scan", "file"]],
        body: "form",
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * Gives a paper.
   *
   * Gives a paper.
   *
   * `GET /papers/{paper}`, documented at `html/papers.html:48:36 #get-papers-strpaper`.
   *
   * @param args - What the request says:
   * - `paper` (path, required): its number
   */
  give<W extends EventName | undefined = undefined>(
    args: PapersGiveArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "papers.give",
        method: "GET",
        path: "/papers/{paper}",
        parameters: [["paper", "path"]],
        content: true,
      },
      args,
      options,
    );
  }
}

/** Arguments of `PapersSection.givePapersOfShip`. */
export interface PapersGivePapersOfShipArguments {
  /** in the register */
  readonly ship: string;
  /** only those valid on that day */
  readonly valid_on?: string | undefined;
}

/** Arguments of `PapersSection.createShip`. */
export interface PapersCreateShipArguments {
  /** in the register */
  readonly ship: string;
  /** what paper it is */
  readonly kind?: string | undefined;
  /** the paper as PDF */
  readonly scan?: Upload | undefined;
}

/** Arguments of `PapersSection.give`. */
export interface PapersGiveArguments {
  /** its number */
  readonly paper: string;
}
