/** The objects that requests, responses and events hold. Names of members are those on the wire. */

/** Documented at `html/ships.html:8:26 #get-ships`. */
export interface ShipsGiveResponse {
  /** the ships */
  ships?: unknown[];
  /** where the next begin */
  next?: string;
}

/** Documented at `html/ships.html:57:34 #get-ships-strship`. */
export interface ShipsGiveShipResponse {
  /** in the register */
  id?: string;
  /** its name */
  name?: string;
  /** its number */
  imo?: number;
}

/** Documented at `html/ships.html:30:27 #post-ships`. */
export interface ShipsRegisterResponse {
  /** in the register */
  id?: string;
}
