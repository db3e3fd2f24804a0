/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { EventName, EventOf } from "../events.js";
import type {
  StatusResponse,
} from "../models.js";
import * as operations from "../operations/ucs-integration-with-voice.js";
import type { Reply } from "../reply.js";

/**
 * UCS Integration with Voice API.
 *
 * Keeps phone calls in the history of a contact.
 *
 * Documented at `html/UCSIntegrationWithVoiceAPI.html:66:54 #firstHeading`.
 */
export class UcsIntegrationWithVoiceSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * IdentifyUCSContact.
   *
   * Resolves to the event that `waitFor` names.
   */
  identifyUcsContact<W extends EventName>(args: operations.UcsIntegrationWithVoiceIdentifyUcsContactArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * IdentifyUCSContact.
   *
   * Finds out who calls.
   *
   * The documentation contradicts itself here: it shows this request as
   * `POST /api/v2/contacts/ucs`.
   *
   * `POST /api/v2/ucs/contacts` `IdentifyUCSContact`, documented at
   * `html/UCSIntegrationWithVoiceIdentifyUCSContact.html:97:5 #Overview`. Required features: any of
   * `api-ucs-voice`, `multimedia-*`.
   *
   * @param args - What the request says:
   * - `phoneNumber` (body): The number that they call from.
   * - `mediaType` (body): By which medium.
   * - `createContactEnabled` (body): Specify "true" to note down who is not known yet.
   * - `userData` (body): What the call knows about them.
   *
   * More at `html/UCSIntegrationWithVoiceIdentifyUCSContact.html:157:116 #Request`,
   * `html/UCSIntegrationWithVoiceIdentifyUCSContact.html:169:115 #HTTP_response`.
   */
  identifyUcsContact(args?: operations.UcsIntegrationWithVoiceIdentifyUcsContactArguments, options?: CallOptions): Reply<StatusResponse>;
  identifyUcsContact(args: operations.UcsIntegrationWithVoiceIdentifyUcsContactArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.identifyUcsContact, args, options);
  }
}
