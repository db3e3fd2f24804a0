/**
 * Client of Tide Tables API, version 2.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { ListOperation, Operation } from "../call.js";
import type { Content } from "../content.js";
import type {
  Alarm,
  AlarmsListResponse,
} from "../models.js";

/** Arguments of `AlarmsSection.list`. */
export interface AlarmsListArguments {
  /** which page, from 1 */
  readonly page?: number | undefined;
  /** how many on a page, at most 100 */
  readonly per_page?: number | undefined;
}

/** `AlarmsSection.list` */
export const list: ListOperation<AlarmsListArguments, AlarmsListResponse, Alarm> = {
  name: "alarms.list",
  method: "GET",
  path: "/alarms",
  parameters: [["page", "query"], ["per_page", "query"]],
  paging: {"by": "page", "position": "page", "size": "per_page", "items": "alarms", "total": "total", "begin": 1, "most": 100},
};

/** Arguments of `AlarmsSection.set`. */
export interface AlarmsSetArguments {
  /** its number */
  readonly alarm: number;
  /** identifier of the station */
  readonly station: string;
  /** at which height of the water, in metres */
  readonly height: number;
  /** how many minutes before */
  readonly before?: number | undefined;
}

/** `AlarmsSection.set` */
export const set: Operation<AlarmsSetArguments, Content> = {
  name: "alarms.set",
  method: "PUT",
  path: "/alarms/{alarm}",
  parameters: [
    ["alarm", "path"],
    ["station", "body"],
    ["height", "body"],
    ["before", "body"],
  ],
  body: "json",
  content: true,
};

/** Arguments of `AlarmsSection.createSilence`. */
export interface AlarmsCreateSilenceArguments {
  /** its number */
  readonly alarm: number;
  /** for how long */
  readonly minutes: number;
}

/** `AlarmsSection.createSilence` */
export const createSilence: Operation<AlarmsCreateSilenceArguments, Content> = {
  name: "alarms.createSilence",
  method: "POST",
  path: "/alarms/{alarm}/silence",
  parameters: [["alarm", "path"], ["minutes", "query"]],
  content: true,
};
