/**
 * Client of Ship Register, version 1.4.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions } from "../call.js";
import type { Content } from "../content.js";
import * as operations from "../operations/papers.js";
import type { Reply } from "../reply.js";

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
  givePapersOfShip(args: operations.PapersGivePapersOfShipArguments, options: CallOptions = {}): Reply<Content> {
    return this.#caller.call(operations.givePapersOfShip, args, options);
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
  createShip(args: operations.PapersCreateShipArguments, options: CallOptions = {}): Reply<Content> {
    return this.#caller.call(operations.createShip, args, options);
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
  give(args: operations.PapersGiveArguments, options: CallOptions = {}): Reply<Content> {
    return this.#caller.call(operations.give, args, options);
  }
}
