/**
 * Client of Web Services API Reference, version 8.5.
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
export * from "./sections/voice.js";
export type {
  VoiceGetMeArguments,
  VoiceGetCallsArguments,
  VoiceStartContactCenterSessionArguments,
  VoiceReadyArguments,
  VoiceForwardCallsOnArguments,
  VoiceDialArguments,
  VoiceAnswerArguments,
  VoiceRetrieveArguments,
  VoiceSendDtmfArguments,
  VoiceInitiateTransferArguments,
  VoiceMergeWithOtherCallArguments,
  VoiceAttachUserDataArguments,
  VoiceUpdateUserDataArguments,
  VoiceDeleteUserDataPairArguments,
  VoiceListenInArguments,
  VoiceBargeInArguments,
  VoiceCancelSupervisorMonitoringArguments,
  VoiceStartCallRecordingArguments,
} from "./operations/voice.js";
export * from "./sections/im-session.js";
export type {
  ImSessionInitiateArguments,
  ImSessionSendMessageArguments,
} from "./operations/im-session.js";
export * from "./sections/chat.js";
export type {
  ChatListArguments,
  ChatGetMessagesArguments,
  ChatAcceptArguments,
  ChatAttachUserDataArguments,
  ChatUpdateUserDataArguments,
  ChatDeleteUserDataArguments,
} from "./operations/chat.js";
export * from "./sections/sms-session.js";
export type {
  SmsSessionGetSmsessionsArguments,
  SmsSessionAttachUserDataArguments,
  SmsSessionUpdateUserDataArguments,
  SmsSessionDeleteUserDataArguments,
} from "./operations/sms-session.js";
export * from "./sections/workbins.js";
export type {
  WorkbinsListArguments,
  WorkbinsGetWorkbinsContentByIdForMeArguments,
  WorkbinsGetWorkbinsContentByIdArguments,
  WorkbinsGetUserArguments,
  WorkbinsAddInteractionToWorkbinArguments,
  WorkbinsPullInteractionFromWorkbinArguments,
  WorkbinsSubscribeToWorkbinNotificationsForMeArguments,
  WorkbinsSubscribeToWorkbinNotificationsArguments,
  WorkbinsSubscribeArguments,
  WorkbinsRequestStatsArguments,
} from "./operations/workbins.js";
export * from "./sections/business-unit.js";
export type {
  BusinessUnitGetGroupArguments,
  BusinessUnitGetGroupSkillsArguments,
  BusinessUnitGetGroupQueuesArguments,
  BusinessUnitGetGroupUsersArguments,
  BusinessUnitListArguments,
  BusinessUnitCreateArguments,
  BusinessUnitRemoveArguments,
  BusinessUnitAssignQueueToArguments,
  BusinessUnitRemoveQueueFromArguments,
  BusinessUnitAssignAgentToArguments,
  BusinessUnitAssignToAgentArguments,
} from "./operations/business-unit.js";
export * from "./sections/devices.js";
export type {
  DevicesListArguments,
  DevicesGetArguments,
  DevicesListForUserArguments,
  DevicesListForMeArguments,
  DevicesAssignForUserArguments,
  DevicesAssignArguments,
  DevicesUnassignForUserArguments,
  DevicesUnassignArguments,
  DevicesCreateArguments,
  DevicesDeleteArguments,
} from "./operations/devices.js";
export * from "./sections/users.js";
export type {
  UsersListArguments,
  UsersGetArguments,
  UsersUnlockUserAccountArguments,
  UsersCreateArguments,
  UsersUpdateArguments,
  UsersDeleteArguments,
} from "./operations/users.js";
export * from "./sections/user-settings.js";
export type {
  UserSettingsGetSettingsGroupsForUserArguments,
  UserSettingsCreateSettingsGroupArguments,
  UserSettingsGetSettingsArguments,
  UserSettingsUpdateSettingArguments,
  UserSettingsDeleteSettingArguments,
} from "./operations/user-settings.js";
export * from "./sections/place-management.js";
export type {
  PlaceManagementCreatePlaceArguments,
  PlaceManagementUpdatePlaceArguments,
  PlaceManagementDeletePlaceArguments,
  PlaceManagementAssignDeviceToPlaceArguments,
  PlaceManagementAssignPlaceToUserArguments,
  PlaceManagementUnassignPlaceFromUserArguments,
} from "./operations/place-management.js";
export * from "./sections/contacts.js";
export type {
  ContactsListArguments,
  ContactsCreateCustomContactArguments,
  ContactsUpdateCustomContactArguments,
  ContactsDeleteCustomContactArguments,
} from "./operations/contacts.js";
export * from "./sections/settings.js";
export type {
  SettingsCreateVoiceArguments,
  SettingsUpdateAccessControlArguments,
  SettingsCreateAgentStateSettingArguments,
  SettingsUpdateReportingSettingArguments,
  SettingsAddArguments,
  SettingsDeleteArguments,
} from "./operations/settings.js";
export * from "./sections/statistics.js";
export type {
  StatisticsGetMostRecentStatisticValuesArguments,
  StatisticsGetStatByNameArguments,
} from "./operations/statistics.js";
export * from "./sections/hierarchical-dispositions.js";
export type {
  HierarchicalDispositionsGetGroupDispositionsArguments,
  HierarchicalDispositionsCreateNewDispositionArguments,
  HierarchicalDispositionsRemoveDispositionArguments,
  HierarchicalDispositionsCreateSubCategoryOfDispositionsArguments,
} from "./operations/hierarchical-dispositions.js";
export * from "./sections/platform-configuration.js";
export type {
  PlatformConfigurationGetApplicationsArguments,
  PlatformConfigurationGetAgentLoginArguments,
} from "./operations/platform-configuration.js";
export * from "./sections/runtime.js";
export * from "./sections/outbound.js";
export type {
  OutboundRequestCampaignStatusArguments,
  OutboundStartPreviewSessionArguments,
  OutboundCompleteRecordArguments,
} from "./operations/outbound.js";
export * from "./sections/interaction-history.js";
export type {
  InteractionHistoryRetrieveContactHistoryArguments,
} from "./operations/interaction-history.js";
export * from "./sections/ucs-integration-with-voice.js";
export type {
  UcsIntegrationWithVoiceIdentifyUcsContactArguments,
} from "./operations/ucs-integration-with-voice.js";
export * from "./sections/supervisor-agent-state-control.js";
export type {
  SupervisorAgentStateControlReadyArguments,
} from "./operations/supervisor-agent-state-control.js";
export * from "./sections/diagnostics.js";
export * from "./sections/queues.js";
export type {
  QueuesGetArguments,
  QueuesListArguments,
} from "./operations/queues.js";
export * from "./sections/skills.js";
export type {
  SkillsGetSkilsArguments,
  SkillsListArguments,
} from "./operations/skills.js";
export * from "./sections/system.js";
export type {
  SystemGetRoutingTemplatesArguments,
  SystemGetFeaturesArguments,
} from "./operations/system.js";
export * from "./sections/recordings.js";
export type {
  RecordingsListArguments,
} from "./operations/recordings.js";
export * from "./sections/features.js";
export type {
  FeaturesListArguments,
  FeaturesGetArguments,
} from "./operations/features.js";
export * from "./sections/services.js";
export type {
  ServicesListArguments,
  ServicesGetArguments,
} from "./operations/services.js";
