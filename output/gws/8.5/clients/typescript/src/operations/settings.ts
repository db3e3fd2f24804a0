/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type { Content } from "../content.js";
import type {
  ApiBasicsSetting,
  SettingsGetAccessControlResponse,
  SettingsGetAgentStatesSettingsResponse,
  SettingsGetGeneralSettingsResponse,
  SettingsGetVoiceResponse,
  StatusResponse,
  Value,
} from "../models.js";

/** `SettingsSection.getVoice` */
export const getVoice: Operation<object, SettingsGetVoiceResponse> = {
  name: "settings.getVoice",
  method: "GET",
  path: "/api/v2/settings/voice",
};

/** Arguments of `SettingsSection.createVoice`. */
export interface SettingsCreateVoiceArguments {
  readonly name?: string | undefined;
  readonly value?: Value[] | undefined;
}

/** `SettingsSection.createVoice` */
export const createVoice: Operation<SettingsCreateVoiceArguments, StatusResponse> = {
  name: "settings.createVoice",
  method: "POST",
  path: "/api/v2/settings/voice",
  parameters: [["name", "body"], ["value", "body"]],
  body: "json",
};

/** `SettingsSection.getAccessControl` */
export const getAccessControl: Operation<object, SettingsGetAccessControlResponse> = {
  name: "settings.getAccessControl",
  method: "GET",
  path: "/api/v2/settings/access-control",
};

/** Arguments of `SettingsSection.updateAccessControl`. */
export interface SettingsUpdateAccessControlArguments {
  readonly settings?: ApiBasicsSetting | undefined;
}

/** `SettingsSection.updateAccessControl` */
export const updateAccessControl: Operation<SettingsUpdateAccessControlArguments, Content> = {
  name: "settings.updateAccessControl",
  method: "PUT",
  path: "/api/v2/settings/access-control",
  parameters: [["settings", "body"]],
  body: "json",
  content: true,
};

/** `SettingsSection.deleteAccessControl` */
export const deleteAccessControl: Operation<object, Content> = {
  name: "settings.deleteAccessControl",
  method: "DELETE",
  path: "/api/v2/settings/access-control",
  content: true,
};

/** `SettingsSection.getGeneralSettings` */
export const getGeneralSettings: Operation<object, SettingsGetGeneralSettingsResponse> = {
  name: "settings.getGeneralSettings",
  method: "GET",
  path: "/api/v2/settings/general-settings",
};

/** `SettingsSection.getAgentStatesSettings` */
export const getAgentStatesSettings: Operation<object, SettingsGetAgentStatesSettingsResponse> = {
  name: "settings.getAgentStatesSettings",
  method: "GET",
  path: "/api/v2/settings/agent-states",
};

/** Arguments of `SettingsSection.createAgentStateSetting`. */
export interface SettingsCreateAgentStateSettingArguments {
  readonly displayName?: string | undefined;
  readonly state?: string | undefined;
  readonly workMode?: string | undefined;
}

/** `SettingsSection.createAgentStateSetting` */
export const createAgentStateSetting: Operation<SettingsCreateAgentStateSettingArguments, StatusResponse> = {
  name: "settings.createAgentStateSetting",
  method: "POST",
  path: "/api/v2/settings/agent-states",
  parameters: [["displayName", "body"], ["state", "body"], ["workMode", "body"]],
  body: "json",
};

/** Arguments of `SettingsSection.updateReportingSetting`. */
export interface SettingsUpdateReportingSettingArguments {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}

/** `SettingsSection.updateReportingSetting` */
export const updateReportingSetting: Operation<SettingsUpdateReportingSettingArguments, StatusResponse> = {
  name: "settings.updateReportingSetting",
  method: "PUT",
  path: "/api/v2/settings/reporting",
  parameters: [["name", "body"], ["value", "body"]],
  body: "json",
};

/** Arguments of `SettingsSection.add`. */
export interface SettingsAddArguments {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}

/** `SettingsSection.add` */
export const add: Operation<SettingsAddArguments, StatusResponse> = {
  name: "settings.add",
  method: "POST",
  path: "/api/v2/settings/harbour-settings",
  parameters: [["name", "body"], ["value", "body"]],
  body: "json",
};

/** Arguments of `SettingsSection.delete`. */
export interface SettingsDeleteArguments {
  readonly name?: string | undefined;
}

/** `SettingsSection.delete` */
export const deleteOperation: Operation<SettingsDeleteArguments, StatusResponse> = {
  name: "settings.delete",
  method: "DELETE",
  path: "/api/v2/settings/harbour-settings",
  parameters: [["name", "body"]],
  body: "json",
};

/** `SettingsSection.deleteSettingsGroup` */
export const deleteSettingsGroup: Operation<object, StatusResponse> = {
  name: "settings.deleteSettingsGroup",
  method: "DELETE",
  path: "/api/v2/settings/harbour-settings",
};
