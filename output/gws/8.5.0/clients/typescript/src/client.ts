/**
 * Client of Web Services API Reference, version 8.5.0.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import { Caller, type WaitOptions } from "./call.js";
import type { ClientEvent } from "./events.js";
import {
  Notifications,
  type EventStream,
  type NotificationOptions,
  type StreamOptions,
} from "./notifications.js";
import { ChatSection } from "./sections/chat.js";
import { EmailSection } from "./sections/email.js";
import { DevicesSection } from "./sections/devices.js";
import { VoiceSection } from "./sections/voice.js";
import { UserSettingsSection } from "./sections/user-settings.js";
import { ProvisioningSection } from "./sections/provisioning.js";
import { Session, type SessionOptions } from "./session.js";

/** How a client reaches its server, and how it receives notifications. */
export interface ClientOptions extends SessionOptions, NotificationOptions, WaitOptions {}

/**
 * Client of Web Services API Reference, version 8.5.0.
 *
 * It has a property for each section of the documentation.
 */
export class GwsClient {
  readonly #session: Session;
  readonly #options: ClientOptions;
  readonly #caller: Caller;
  #notifications: Notifications | undefined;
  #chat: ChatSection | undefined;
  #email: EmailSection | undefined;
  #devices: DevicesSection | undefined;
  #voice: VoiceSection | undefined;
  #userSettings: UserSettingsSection | undefined;
  #provisioning: ProvisioningSection | undefined;

  /** `server` is the URL of the server, without the path of the API. */
  constructor(server: string | URL, options: ClientOptions = {}) {
    this.#session = new Session(server, options);
    this.#options = options;
    this.#caller = new Caller(this.#session, () => this.#receiver(), options);
  }

  /** Chat API. */
  get chat(): ChatSection {
    return (this.#chat ??= new ChatSection(this.#caller));
  }

  /** Email API. */
  get email(): EmailSection {
    return (this.#email ??= new EmailSection(this.#caller));
  }

  /** Devices API. */
  get devices(): DevicesSection {
    return (this.#devices ??= new DevicesSection(this.#caller));
  }

  /** Voice API. */
  get voice(): VoiceSection {
    return (this.#voice ??= new VoiceSection(this.#caller));
  }

  /** User Settings API. */
  get userSettings(): UserSettingsSection {
    return (this.#userSettings ??= new UserSettingsSection(this.#caller));
  }

  /** Provisioning API. */
  get provisioning(): ProvisioningSection {
    return (this.#provisioning ??= new ProvisioningSection(this.#caller));
  }

  /**
   * The events of one or several channels, in the order in which they come. All streams of a client
   * share one session with the server; each gets every event of its channels.
   *
   * Subscribing begins at once: `await events.ready` before a request whose events must not be
   * missed. Leaving a `for await` loop, or `events.close()`, unsubscribes.
   *
   * Events wait in the stream until they are read. `limit` bounds how many: when one more comes, the
   * oldest is dropped and counted in `events.dropped`.
   */
  notifications(
    channels?: string | readonly string[],
    options: StreamOptions = {},
  ): EventStream<ClientEvent> {
    return this.#receiver().stream(channels, options);
  }

  /** Ends all streams and the session for notifications. The client may be used again. */
  async close(): Promise<void> {
    const open = this.#notifications;
    this.#notifications = undefined;
    await open?.close();
  }

  #receiver(): Notifications {
    return (this.#notifications ??= new Notifications(this.#session, this.#options));
  }
}
