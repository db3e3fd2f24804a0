/** The objects that requests, responses and events hold. Names of members are those on the wire. */

/** Documented at `text/accept-chat.txt:35-43`. */
export interface Chat {
  id?: string;
  state?: string;
  [member: string]: unknown;
}

/** Documented at `text/accept-chat.txt:35-43`. */
export interface ChatStateChangeMessage {
  referenceId?: number;
  chat?: Chat;
  notificationType?: "StatusChange" | (string & {});
  messageType: "ChatStateChangeMessage";
  [member: string]: unknown;
}

/** Documented at `text/skills.txt:8`. */
export interface ProvisioningGetSkillsResponse {
  statusCode?: number;
  skill?: Skill;
  [member: string]: unknown;
}

/** Documented at `text/skills.txt:16-22`. */
export interface Skill {
  id?: string;
  name?: string;
  [member: string]: unknown;
}

/** Documented at `text/accept-chat.txt:29-31`. */
export interface StatusResponse {
  statusCode: number;
  [member: string]: unknown;
}
