/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { EventName, EventOf } from "../events.js";
import type {
  Contact,
  ContactsCreateCustomContactResponse,
  ContactsListResponse,
  StatusResponse,
} from "../models.js";
import * as operations from "../operations/contacts.js";
import type { Pages } from "../pages.js";
import type { Reply } from "../reply.js";

/**
 * Contacts API.
 *
 * Whom an agent may want to call: colleagues, queues, and numbers that somebody has noted down.
 *
 * Documented at `html/ContactsAPI.html:70:54 #firstHeading`.
 */
export class ContactsSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get contacts.
   *
   * Searches the contacts. The list comes in pages.
   *
   * `GET /api/v2/contacts`, documented at `html/ContactsGetContacts.html:99:5 #Overview`.
   *
   * @param args - What the request says:
   * - `name` (query): Contacts called exactly so.
   * - `phoneNumber` (query): Contacts with exactly these numbers; digits only, or '*' for any
   *   number at all.
   * - `type` (query): User, Queue or Custom.
   * - `filterName` (query): A search that has a name of its own. NamesOrPhoneNumberMatches — finds
   *   each word of filterParameters in any of these: - User: firstName, lastName, userName - Queue,
   *   Custom: name, phoneNumber Important Only "name" can be used to sort.
   * - `filterParameters` (query): Words for the search in filterName.
   * - `includeBusinessUnits` (query): Only these units.
   * - `excludeBusinessUnits` (query): All but these units. Note: This wins over
   *   includeBusinessUnits.
   * - `availability.channels.<channel_name>` (query): Only people who can be reached on the
   *   channel.
   * - `roles` (query): Only people with one of these. The possible values are ROLE_AGENT,
   *   ROLE_SUPERVISOR, ROLE_ADMIN, and ROLE_APIUSER.
   * - `limit` (query): How many records to give. - A hundred at most. - Ten unless you say
   *   otherwise.
   * - `sortBy` (query): One or more members to order by, with commas.
   * - `order` (query): Which way round: "Ascending" or "Descending", the former if you say nothing.
   * - `offset` (query): How many records to leave out at the front. - 0 unless you say otherwise.
   *
   * @example Response 1 of 2, documented at `html/ContactsGetContacts.html:207:6 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "totalCount": 1,
   *   "contacts": [
   *     {
   *       "id": "aa727400a20044e7b733c45efb9ed6c1",
   *       "name": "twren",
   *       "type": "User",
   *       "userName": "twren",
   *       "firstName": "Tomasz",
   *       "lastName": "Wren",
   *       "employeeId": "E-0398"
   *     }
   *   ]
   * }
   * ```
   *
   * @example Response 2 of 2, documented at `html/ContactsGetContacts.html:228:6 #HTTP_Response_2`
   * ```json
   * {
   *   "statusCode": 0,
   *   "totalCount": 0,
   *   "contacts": []
   * }
   * ```
   */
  list(args: operations.ContactsListArguments = {}, options: CallOptions = {}): Pages<Contact, ContactsListResponse> {
    return this.#caller.pages(operations.list, args, options);
  }

  /**
   * Create a custom contact.
   *
   * Resolves to the event that `waitFor` names.
   */
  createCustomContact<W extends EventName>(args: operations.ContactsCreateCustomContactArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Create a custom contact.
   *
   * Notes a number down.
   *
   * `POST /api/v2/contacts`, documented at `html/ContactsCreateACustomContact.html:95:5 #Overview`.
   *
   * @param args - What the request says:
   * - `name` (body): What to call it.
   * - `phoneNumber` (body): The number, at most one.
   *
   * @example Request, documented at `html/ContactsCreateACustomContact.html:137:6 #Request`
   * ```json
   * {
   *   "name": "Coastguard",
   *   "phoneNumber": "+441856550199"
   * }
   * ```
   *
   * @example Response, documented at `html/ContactsCreateACustomContact.html:144:6 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "id": "5ee44049-fee3-3802-906e-c4bebab78dde",
   *   "path": "/contact/5ee44049-fee3-3802-906e-c4bebab78dde"
   * }
   * ```
   */
  createCustomContact(args?: operations.ContactsCreateCustomContactArguments, options?: CallOptions): Reply<ContactsCreateCustomContactResponse>;
  createCustomContact(args: operations.ContactsCreateCustomContactArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.createCustomContact, args, options);
  }

  /**
   * Update a custom contact.
   *
   * Resolves to the event that `waitFor` names.
   */
  updateCustomContact<W extends EventName>(args: operations.ContactsUpdateCustomContactArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Update a custom contact.
   *
   * Corrects what was noted down.
   *
   * `PUT /api/v2/contacts/{id}`, documented at
   * `html/ContactsUpdateACustomContact.html:95:5 #Overview`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `name` (body): What to call it.
   * - `phoneNumber` (body): The number, at most one.
   *
   * @example Request, documented at `html/ContactsUpdateACustomContact.html:137:6 #Request`
   * ```json
   * {
   *   "name": "Coastguard Orkney",
   *   "phoneNumber": "+441856550198"
   * }
   * ```
   *
   * @example Response, documented at `html/ContactsUpdateACustomContact.html:144:6 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  updateCustomContact(args: operations.ContactsUpdateCustomContactArguments, options?: CallOptions): Reply<StatusResponse>;
  updateCustomContact(args: operations.ContactsUpdateCustomContactArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.updateCustomContact, args, options);
  }

  /**
   * Delete a custom contact.
   *
   * Resolves to the event that `waitFor` names.
   */
  deleteCustomContact<W extends EventName>(args: operations.ContactsDeleteCustomContactArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Delete a custom contact.
   *
   * Strikes it out.
   *
   * `DELETE /api/v2/contacts/{id}`, documented at
   * `html/ContactsDeleteACustomContact.html:94:5 #Overview`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   *
   * @example Response, documented at `html/ContactsDeleteACustomContact.html:117:6 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  deleteCustomContact(args: operations.ContactsDeleteCustomContactArguments, options?: CallOptions): Reply<StatusResponse>;
  deleteCustomContact(args: operations.ContactsDeleteCustomContactArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.deleteCustomContact, args, options);
  }
}
