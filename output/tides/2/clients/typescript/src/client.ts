/**
 * Client of Tide Tables API, version 2.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import { BareClient } from "./core.js";
import { StationsSection } from "./sections/stations.js";
import { TablesSection } from "./sections/tables.js";
import { AlarmsSection } from "./sections/alarms.js";

/**
 * Client of Tide Tables API, version 2.
 *
 * It has a property for each section of the documentation.
 */
export class TidesClient extends BareClient {
  #stations: StationsSection | undefined;
  #tables: TablesSection | undefined;
  #alarms: AlarmsSection | undefined;

  /** Stations. */
  get stations(): StationsSection {
    return (this.#stations ??= new StationsSection(this.caller));
  }

  /** Tables. */
  get tables(): TablesSection {
    return (this.#tables ??= new TablesSection(this.caller));
  }

  /** Alarms. */
  get alarms(): AlarmsSection {
    return (this.#alarms ??= new AlarmsSection(this.caller));
  }
}
