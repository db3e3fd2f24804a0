/**
 * Client of Web Services API Reference, version 8.5.0.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
export { API, CODES } from "./api.js";
export type { CallOptions, QueryValue, Result, Upload, WaitOptions } from "./call.js";
export * from "./client.js";
export { Content } from "./content.js";
export * from "./enums.js";
export * from "./errors.js";
export * from "./events.js";
export { extra } from "./extra.js";
export type * from "./models.js";
export type {
  ConnectionState,
  EventStream,
  NotificationOptions,
  StreamOptions,
} from "./notifications.js";
export type { SessionOptions } from "./session.js";
export * from "./sections/chat.js";
export * from "./sections/email.js";
export * from "./sections/devices.js";
export * from "./sections/voice.js";
export * from "./sections/user-settings.js";
export * from "./sections/provisioning.js";
