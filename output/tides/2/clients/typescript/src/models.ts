/** The objects that requests, responses and events hold. Names of members are those on the wire. */

export type StationsListKind = "gauge" | "model";

/** Documented at `html/index.html:179:12 #list-alarms`. */
export interface Alarm {
  id?: number;
  station?: string;
  height?: number;
  before?: number;
}

/** Documented at `html/index.html:172:10 #list-alarms`. */
export interface AlarmsListResponse {
  alarms?: Alarm[];
  total?: number;
}

/** Documented at `html/index.html:29:12 #list-stations`. */
export interface Station {
  id?: string;
  name?: string;
  kind?: string;
  lat?: number;
  lon?: number;
}

/** Documented at `html/index.html:63:10 #add-a-station`. */
export interface StationsAddResponse {
  id?: string;
}

/** Documented at `html/index.html:42:10 #get-a-station`. */
export interface StationsGetResponse {
  id?: string;
  name?: string;
  kind?: string;
  lat?: number;
  lon?: number;
  zone?: string;
}

/** Documented at `html/index.html:18:10 #list-stations`. */
export interface StationsListResponse {
  stations?: Station[];
}

/** Documented at `html/index.html:149:10 #compare-two-tables`. */
export interface TablesCreateCompareResponse {
  minutes?: number;
}

/** Documented at `html/index.html:123:10 #get-a-table`. */
export interface TablesListResponse {
  station?: string;
  tides?: Tide[];
}

/** Documented at `html/index.html:135:12 #get-a-table`. */
export interface Tide {
  at?: string;
  height?: number;
  high?: boolean;
}
