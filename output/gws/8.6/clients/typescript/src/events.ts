/** The notifications that the server sends, as typed events. */

import { API } from "./api.js";
import type {
  CallStateChangeMessage,
  ChannelStateChangeMessageV2,
  ChatStateChangeMessage,
  DeviceStateChangeMessage,
  DeviceUserEventMessage,
  ErrorMessage,
  GetInteractionContentMessage,
  GetInteractionsHistoryMessage,
  IMLogUpdateMessage,
  IMSessionStateChangeMessage,
  MessageLogUpdated,
  OutboundCampaignMessage,
  OutboundRecordMessage,
  SMSsessionStateChangeMessage,
  ServiceStateChangeMessage,
  UcsOperationResponse,
  WorkbinStateChangeMessage,
  WorkbinStatsMessage,
  WorkbinSubscriptionStateChangeMessage,
  WorkitemStateChangeMessage,
} from "./models.js";

/** The payload of each event, by the name of the event. */
export interface Events {
  /**
   * Channels: `/v2/me/calls`.
   *
   * Documented at `html/CometDNotifications.html:118:11 #Topics`.
   */
  CallStateChangeMessage: CallStateChangeMessage;
  /**
   * Channels: `/v2/me/channels`.
   *
   * Documented at `html/SupervisorAgentStateControlReady.html:143:115 #Notification`.
   */
  ChannelStateChangeMessageV2: ChannelStateChangeMessageV2;
  /**
   * Channels: `/v2/me/chats`.
   *
   * Documented at `html/CometDNotifications.html:134:11 #Topics`.
   */
  ChatStateChangeMessage: ChatStateChangeMessage;
  /**
   * Channels: `/v2/me/devices`.
   *
   * Documented at `html/CometDNotifications.html:110:11 #Topics`.
   */
  DeviceStateChangeMessage: DeviceStateChangeMessage;
  /**
   * Channels: `/me/internal`.
   *
   * Documented at `html/OutboundCompleteRecord.html:217:6 #CometD_Response`.
   */
  DeviceUserEventMessage: DeviceUserEventMessage;
  /**
   * Channels: `/v2/me/devices`, `/v2/me/calls`.
   *
   * Documented at `html/CometDNotifications.html:110:11 #Topics`.
   */
  ErrorMessage: ErrorMessage;
  /**
   * Channels: `/v2/ucs/interactions`.
   *
   * Documented at `html/InteractionHistoryCometDNotifications.html:80:11 #firstHeading`.
   */
  GetInteractionContentMessage: GetInteractionContentMessage;
  /**
   * Channels: `/v2/ucs/interactions`.
   *
   * Documented at `html/InteractionHistoryCometDNotifications.html:78:11 #firstHeading`.
   */
  GetInteractionsHistoryMessage: GetInteractionsHistoryMessage;
  /**
   * On the wire: `IMLogUpdatedMessage`.
   *
   * Channels: `/v2/me/im-sessions`.
   *
   * Documented at `html/CometDNotifications.html:150:11 #Topics`.
   */
  IMLogUpdateMessage: IMLogUpdateMessage;
  /**
   * Channels: `/v2/me/im-sessions`.
   *
   * Documented at `html/CometDNotifications.html:150:11 #Topics`.
   */
  IMSessionStateChangeMessage: IMSessionStateChangeMessage;
  /**
   * Channels: `/v2/me/chats`, `/v2/me/smssessions`.
   *
   * Documented at `html/CometDNotifications.html:134:11 #Topics`.
   */
  MessageLogUpdated: MessageLogUpdated;
  /**
   * Channels: `/v2/me/outbound`.
   *
   * Documented at `html/OutboundRequestCampaignStatus.html:166:6 #CometD_Response`.
   */
  OutboundCampaignMessage: OutboundCampaignMessage;
  /**
   * Channels: `/v2/me/outbound`.
   *
   * Documented at `html/OutboundCompleteRecord.html:217:6 #CometD_Response`.
   */
  OutboundRecordMessage: OutboundRecordMessage;
  /**
   * Channels: `/notifications/services`.
   *
   * Documented at `html/CometDNotifications.html:126:11 #Topics`.
   */
  ServiceStateChangeMessage: ServiceStateChangeMessage;
  /**
   * Channels: `/v2/me/smssessions`.
   *
   * Documented at `html/CometDNotifications.html:142:11 #Topics`.
   */
  SMSsessionStateChangeMessage: SMSsessionStateChangeMessage;
  /** Documented at `html/UCSIntegrationWithVoiceSetCallNote.html:154:115 #Success`. */
  UcsOperationResponse: UcsOperationResponse;
  /**
   * Channels: `/v2/me/workbins`.
   *
   * Documented at `html/CometDNotifications.html:158:11 #Topics`.
   */
  WorkbinStateChangeMessage: WorkbinStateChangeMessage;
  /**
   * Channels: `/v2/me/workbins`.
   *
   * Documented at `html/WorkbinsRequestStats.html:146:115 #CometD_Response`.
   */
  WorkbinStatsMessage: WorkbinStatsMessage;
  /**
   * Channels: `/v2/me/workbins`.
   *
   * Documented at `html/CometDNotifications.html:158:11 #Topics`.
   */
  WorkbinSubscriptionStateChangeMessage: WorkbinSubscriptionStateChangeMessage;
  /**
   * Channels: `/v2/me/workbins`.
   *
   * Documented at `html/WorkbinsAddInteractionToWorkbin.html:188:1 #Cometd_responses`.
   */
  WorkitemStateChangeMessage: WorkitemStateChangeMessage;
}

/** The names of the events. */
export type EventName = keyof Events;

/** An event: its name, the channel that it came on, what it says. */
export interface KnownEvent<N extends EventName> {
  readonly type: N;
  readonly channel: string;
  readonly data: Events[N];
}

/** The event of a name; of several names, one of their events. */
export type EventOf<N extends EventName> = { [K in N]: KnownEvent<K> }[N];

/** An event that the documentation does not tell of, as it came. */
export interface UnknownEvent {
  readonly type: "unknown";
  readonly channel: string;
  readonly data: unknown;
}

/** Any event: `switch (event.type)` tells what `event.data` is. */
export type ClientEvent = EventOf<EventName> | UnknownEvent;

/** Whether an event is of a name. */
export function isEvent<N extends EventName>(event: ClientEvent, name: N): event is Extract<ClientEvent, { readonly type: N }> {
  return event.type === name;
}

/** The channels that an event is documented to come on. */
export function channelsOf(name: EventName): readonly string[] {
  return CHANNELS.get(name) ?? [];
}

/** Whether events of a name have a reference, as far as is documented. */
export function isReferring(name: EventName): boolean {
  return REFERRING.has(name);
}

/** The events of what came on a channel: one, or those of a list. */
export function eventsOf(channel: string, data: unknown): ClientEvent[] {
  if (Array.isArray(data)) {
    return data.flatMap((one: unknown) => eventsOf(channel, one));
  }
  const told = typeOf(data);
  const inner = told === undefined ? memberOf(data, "data") : undefined;
  if (typeOf(inner) !== undefined || (Array.isArray(inner) && inner.some((one) => typeOf(one) !== undefined))) {
    return eventsOf(channel, inner);
  }
  const type = told === undefined ? undefined : SPELLINGS.get(told);
  return [(type === undefined ? { type: "unknown", channel, data } : { type, channel, data }) as ClientEvent];
}

function typeOf(data: unknown): string | undefined {
  const told = memberOf(data, API.messageType);
  return typeof told === "string" ? told : undefined;
}

function memberOf(data: unknown, name: string): unknown {
  return typeof data === "object" && data !== null && Object.hasOwn(data, name)
    ? (Reflect.get(data, name) as unknown)
    : undefined;
}

/** How the types of events are spelled on the wire. */
const SPELLINGS: ReadonlyMap<string, EventName> = new Map<string, EventName>([
  ["CallStateChangeMessage", "CallStateChangeMessage"],
  ["ChannelStateChangeMessageV2", "ChannelStateChangeMessageV2"],
  ["ChatStateChangeMessage", "ChatStateChangeMessage"],
  ["DeviceStateChangeMessage", "DeviceStateChangeMessage"],
  ["DeviceUserEventMessage", "DeviceUserEventMessage"],
  ["ErrorMessage", "ErrorMessage"],
  ["GetInteractionContentMessage", "GetInteractionContentMessage"],
  ["GetInteractionsHistoryMessage", "GetInteractionsHistoryMessage"],
  ["IMLogUpdateMessage", "IMLogUpdateMessage"],
  ["IMLogUpdatedMessage", "IMLogUpdateMessage"],
  ["IMSessionStateChangeMessage", "IMSessionStateChangeMessage"],
  ["MessageLogUpdated", "MessageLogUpdated"],
  ["OutboundCampaignMessage", "OutboundCampaignMessage"],
  ["OutboundRecordMessage", "OutboundRecordMessage"],
  ["ServiceStateChangeMessage", "ServiceStateChangeMessage"],
  ["SMSsessionStateChangeMessage", "SMSsessionStateChangeMessage"],
  ["UcsOperationResponse", "UcsOperationResponse"],
  ["WorkbinStateChangeMessage", "WorkbinStateChangeMessage"],
  ["WorkbinStatsMessage", "WorkbinStatsMessage"],
  ["WorkbinSubscriptionStateChangeMessage", "WorkbinSubscriptionStateChangeMessage"],
  ["WorkitemStateChangeMessage", "WorkitemStateChangeMessage"],
]);

const REFERRING: ReadonlySet<string> = new Set<string>([
  "ChatStateChangeMessage",
  "GetInteractionsHistoryMessage",
  "OutboundCampaignMessage",
  "OutboundRecordMessage",
  "SMSsessionStateChangeMessage",
  "UcsOperationResponse",
  "WorkbinStatsMessage",
  "WorkbinSubscriptionStateChangeMessage",
  "WorkitemStateChangeMessage",
]);

const CHANNELS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["CallStateChangeMessage", ["/v2/me/calls"]],
  ["ChannelStateChangeMessageV2", ["/v2/me/channels"]],
  ["ChatStateChangeMessage", ["/v2/me/chats"]],
  ["DeviceStateChangeMessage", ["/v2/me/devices"]],
  ["DeviceUserEventMessage", ["/me/internal"]],
  ["ErrorMessage", ["/v2/me/devices", "/v2/me/calls"]],
  ["GetInteractionContentMessage", ["/v2/ucs/interactions"]],
  ["GetInteractionsHistoryMessage", ["/v2/ucs/interactions"]],
  ["IMLogUpdateMessage", ["/v2/me/im-sessions"]],
  ["IMSessionStateChangeMessage", ["/v2/me/im-sessions"]],
  ["MessageLogUpdated", ["/v2/me/chats", "/v2/me/smssessions"]],
  ["OutboundCampaignMessage", ["/v2/me/outbound"]],
  ["OutboundRecordMessage", ["/v2/me/outbound"]],
  ["ServiceStateChangeMessage", ["/notifications/services"]],
  ["SMSsessionStateChangeMessage", ["/v2/me/smssessions"]],
  ["WorkbinStateChangeMessage", ["/v2/me/workbins"]],
  ["WorkbinStatsMessage", ["/v2/me/workbins"]],
  ["WorkbinSubscriptionStateChangeMessage", ["/v2/me/workbins"]],
  ["WorkitemStateChangeMessage", ["/v2/me/workbins"]],
]);
