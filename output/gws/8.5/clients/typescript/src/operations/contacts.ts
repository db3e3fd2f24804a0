/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { ListOperation, Operation } from "../call.js";
import type {
  Contact,
  ContactsCreateCustomContactResponse,
  ContactsListOrder,
  ContactsListResponse,
  ContactsListType,
  StatusResponse,
} from "../models.js";

/** Arguments of `ContactsSection.list`. */
export interface ContactsListArguments {
  /** Contacts called exactly so. */
  readonly name?: string | readonly string[] | undefined;
  /** Contacts with exactly these numbers; digits only, or '*' for any number at all. */
  readonly phoneNumber?: string | readonly string[] | undefined;
  /** User, Queue or Custom. */
  readonly type?: ContactsListType | (string & {}) | undefined;
  /**
   * A search that has a name of its own.
   * NamesOrPhoneNumberMatches — finds each word of filterParameters in any of these:
   * - User: firstName, lastName, userName
   * - Queue, Custom: name, phoneNumber
   * Important
   * Only "name" can be used to sort.
   */
  readonly filterName?: string | undefined;
  /** Words for the search in filterName. */
  readonly filterParameters?: string | readonly string[] | undefined;
  /** Only these units. */
  readonly includeBusinessUnits?: string | readonly string[] | undefined;
  /** Only people who can be reached on the channel. */
  readonly "availability.channels.<channel_name>"?: { [member: string]: boolean } | undefined;
  /**
   * Only people with one of these. The possible values are ROLE_AGENT, ROLE_SUPERVISOR, ROLE_ADMIN,
   * and ROLE_APIUSER.
   */
  readonly roles?: string | readonly string[] | undefined;
  /**
   * How many records to give.
   * - A hundred at most.
   * - Ten unless you say otherwise.
   */
  readonly limit?: number | undefined;
  /** One or more members to order by, with commas. */
  readonly sortBy?: string | readonly string[] | undefined;
  /** Which way round: "Ascending" or "Descending", the former if you say nothing. */
  readonly order?: ContactsListOrder | (string & {}) | undefined;
  /**
   * How many records to leave out at the front.
   * - 0 unless you say otherwise.
   */
  readonly offset?: number | undefined;
}

/** `ContactsSection.list` */
export const list: ListOperation<ContactsListArguments, ContactsListResponse, Contact> = {
  name: "contacts.list",
  method: "GET",
  path: "/api/v2/contacts",
  parameters: [
    ["name", "list"],
    ["phoneNumber", "list"],
    ["type", "query"],
    ["filterName", "query"],
    ["filterParameters", "list"],
    ["includeBusinessUnits", "list"],
    ["availability.channels.<channel_name>", "names", "availability.channels.<channel_name>", "<channel_name>"],
    ["roles", "list"],
    ["limit", "query"],
    ["sortBy", "list"],
    ["order", "query"],
    ["offset", "query"],
  ],
  paging: {"by": "offset", "position": "offset", "size": "limit", "items": "contacts", "total": "totalCount"},
};

/** Arguments of `ContactsSection.createCustomContact`. */
export interface ContactsCreateCustomContactArguments {
  /** What to call it. */
  readonly name?: string | undefined;
  /** The number, at most one. */
  readonly phoneNumber?: string | undefined;
}

/** `ContactsSection.createCustomContact` */
export const createCustomContact: Operation<ContactsCreateCustomContactArguments, ContactsCreateCustomContactResponse> = {
  name: "contacts.createCustomContact",
  method: "POST",
  path: "/api/v2/contacts",
  parameters: [["name", "body"], ["phoneNumber", "body"]],
  body: "json",
};

/** Arguments of `ContactsSection.updateCustomContact`. */
export interface ContactsUpdateCustomContactArguments {
  readonly id: string;
  /** What to call it. */
  readonly name?: string | undefined;
  /** The number, at most one. */
  readonly phoneNumber?: string | undefined;
}

/** `ContactsSection.updateCustomContact` */
export const updateCustomContact: Operation<ContactsUpdateCustomContactArguments, StatusResponse> = {
  name: "contacts.updateCustomContact",
  method: "PUT",
  path: "/api/v2/contacts/{id}",
  parameters: [["id", "path"], ["name", "body"], ["phoneNumber", "body"]],
  body: "json",
};

/** Arguments of `ContactsSection.deleteCustomContact`. */
export interface ContactsDeleteCustomContactArguments {
  readonly id: string;
}

/** `ContactsSection.deleteCustomContact` */
export const deleteCustomContact: Operation<ContactsDeleteCustomContactArguments, StatusResponse> = {
  name: "contacts.deleteCustomContact",
  method: "DELETE",
  path: "/api/v2/contacts/{id}",
  parameters: [["id", "path"]],
};
