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
   * `GET /api/v2/contacts`, documented at `html/ContactsGetContacts.html:99:5 #Overview`. Gives a
   * list page by page: iterate over it, or take `pages()`.
   *
   * @param args - What the request says:
   * - `name` (query): Contacts called exactly so.
   * - `phoneNumber` (query): Contacts with exactly these numbers; digits only, or '*' for …
   * - `type` (query): User, Queue or Custom.
   * - `filterName` (query): A search that has a name of its own. NamesOrPhoneNumberMatches — …
   * - `filterParameters` (query): Words for the search in filterName.
   * - `includeBusinessUnits` (query): Only these units.
   * - `excludeBusinessUnits` (query): All but these units. Note: This wins …
   *     … and 6 more
   *
   * More at `html/ContactsGetContacts.html:207:6 #HTTP_Response`,
   * `html/ContactsGetContacts.html:228:6 #HTTP_Response_2`.
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
   * More at `html/ContactsCreateACustomContact.html:137:6 #Request`,
   * `html/ContactsCreateACustomContact.html:144:6 #HTTP_Response`.
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
   */
  deleteCustomContact(args: operations.ContactsDeleteCustomContactArguments, options?: CallOptions): Reply<StatusResponse>;
  deleteCustomContact(args: operations.ContactsDeleteCustomContactArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.deleteCustomContact, args, options);
  }
}
