/**
 * Client of Web Services API Reference, version 8.5.
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
export * from "./sections/voice.js";
export * from "./sections/im-session.js";
export * from "./sections/chat.js";
export * from "./sections/sms-session.js";
export * from "./sections/workbins.js";
export * from "./sections/business-unit.js";
export * from "./sections/devices.js";
export * from "./sections/users.js";
export * from "./sections/user-settings.js";
export * from "./sections/place-management.js";
export * from "./sections/contacts.js";
export * from "./sections/settings.js";
export * from "./sections/statistics.js";
export * from "./sections/hierarchical-dispositions.js";
export * from "./sections/platform-configuration.js";
export * from "./sections/runtime.js";
export * from "./sections/outbound.js";
export * from "./sections/interaction-history.js";
export * from "./sections/ucs-integration-with-voice.js";
export * from "./sections/supervisor-agent-state-control.js";
export * from "./sections/diagnostics.js";
export * from "./sections/queues.js";
export * from "./sections/skills.js";
export * from "./sections/system.js";
export * from "./sections/recordings.js";
export * from "./sections/features.js";
export * from "./sections/services.js";
