/**
 * Client of Ship Register, version 1.4.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
export { API, CODES } from "./api.js";
export type {
  CallOptions,
  ListOperation,
  Operation,
  QueryValue,
  WaitingOptions,
  WaitOptions,
} from "./call.js";
export * from "./client.js";
export { BareClient, type ClientOptions, type DefaultOptions } from "./core.js";
export { Content } from "./content.js";
export * from "./enums.js";
export * from "./errors.js";
export * from "./events.js";
export { extra, idOf } from "./extra.js";
export type { Progress, SaveTo, Upload } from "./files.js";
export { jsonOf, parseJson } from "./json.js";
export type { Logger } from "./log.js";
export type * from "./models.js";
export type {
  ConnectionState,
  EventStream,
  NotificationOptions,
  StreamOptions,
} from "./notifications.js";
export { Pages, type Paging } from "./pages.js";
export { Reply, type RawResponse } from "./reply.js";
export type { SessionOptions, Timeouts } from "./session.js";
export * from "./sections/crews.js";
export type {
  CrewsGiveCrewOfShipArguments,
  CrewsUpdateShipBySailorArguments,
  CrewsSignSailorOffArguments,
} from "./operations/crews.js";
export * from "./sections/papers.js";
export type {
  PapersGivePapersOfShipArguments,
  PapersCreateShipArguments,
  PapersGiveArguments,
} from "./operations/papers.js";
export * from "./sections/ships.js";
export type {
  ShipsGiveArguments,
  ShipsRegisterArguments,
  ShipsGiveShipArguments,
  ShipsDeleteArguments,
} from "./operations/ships.js";
