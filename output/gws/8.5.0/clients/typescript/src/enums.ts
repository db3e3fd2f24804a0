/** The values that the documentation lists, where there may be others. */

import type {
  ChatStateChangeMessageNotificationType,
} from "./models.js";

export const KNOWN_CHAT_STATE_CHANGE_MESSAGE_NOTIFICATION_TYPES: readonly ChatStateChangeMessageNotificationType[] = ["StatusChange"];
