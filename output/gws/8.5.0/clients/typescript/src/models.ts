/** The objects that requests, responses and events hold. Names of members are those on the wire. */

export type ChatStateChangeMessageNotificationType = "StatusChange";

/** Documented at `text/accept-chat.txt:35-43`. */
export interface Chat {
  id?: string;
  state?: string;
}

/** Documented at `text/accept-chat.txt:35-43`. */
export interface ChatStateChangeMessage {
  referenceId?: number;
  chat?: Chat;
  notificationType?: ChatStateChangeMessageNotificationType | (string & {});
  messageType: "ChatStateChangeMessage";
}

/** Documented at `text/skills.txt:8`. */
export interface ProvisioningGetSkillsResponse {
  statusCode?: number;
  skill?: Skill;
}

/** Documented at `text/skills.txt:16-22`. */
export interface Skill {
  id?: string;
  name?: string;
}

/** Documented at `text/accept-chat.txt:29-31`. */
export interface StatusResponse {
  statusCode: number;
}
