/**
 * Client of Web Services API Reference, version 8.5.0.
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
export * from "./sections/chat.js";
export type {
  ChatAcceptArguments,
} from "./operations/chat.js";
export * from "./sections/email.js";
export type {
  EmailAddCommentArguments,
} from "./operations/email.js";
export * from "./sections/devices.js";
export type {
  DevicesAssignForUserArguments,
  DevicesAssignArguments,
} from "./operations/devices.js";
export * from "./sections/voice.js";
export type {
  VoiceAnswerArguments,
  VoiceHoldArguments,
  VoiceRetrieveArguments,
  VoiceHangupArguments,
} from "./operations/voice.js";
export * from "./sections/user-settings.js";
export type {
  UserSettingsDeleteSettingArguments,
} from "./operations/user-settings.js";
export * from "./sections/provisioning.js";
export type {
  ProvisioningGetSkillsArguments,
  ProvisioningCreateSkillArguments,
  ProvisioningDeleteSkillArguments,
} from "./operations/provisioning.js";
