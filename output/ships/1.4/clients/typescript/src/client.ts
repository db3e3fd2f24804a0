/**
 * Client of Ship Register, version 1.4.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import { BareClient } from "./core.js";
import { CrewsSection } from "./sections/crews.js";
import { PapersSection } from "./sections/papers.js";
import { ShipsSection } from "./sections/ships.js";

/**
 * Client of Ship Register, version 1.4.
 *
 * It has a property for each section of the documentation.
 */
export class ShipsClient extends BareClient {
  #crews: CrewsSection | undefined;
  #papers: PapersSection | undefined;
  #ships: ShipsSection | undefined;

  /** Crews. */
  get crews(): CrewsSection {
    return (this.#crews ??= new CrewsSection(this.caller));
  }

  /** Papers. */
  get papers(): PapersSection {
    return (this.#papers ??= new PapersSection(this.caller));
  }

  /** Ships. */
  get ships(): ShipsSection {
    return (this.#ships ??= new ShipsSection(this.caller));
  }
}
