/**
 * Client of Web Services API Reference, version 8.5.0.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import { BareClient } from "./core.js";
import { ChatSection } from "./sections/chat.js";
import { EmailSection } from "./sections/email.js";
import { DevicesSection } from "./sections/devices.js";
import { VoiceSection } from "./sections/voice.js";
import { UserSettingsSection } from "./sections/user-settings.js";
import { ProvisioningSection } from "./sections/provisioning.js";

/**
 * Client of Web Services API Reference, version 8.5.0.
 *
 * It has a property for each section of the documentation.
 */
export class GwsClient extends BareClient {
  #chat: ChatSection | undefined;
  #email: EmailSection | undefined;
  #devices: DevicesSection | undefined;
  #voice: VoiceSection | undefined;
  #userSettings: UserSettingsSection | undefined;
  #provisioning: ProvisioningSection | undefined;

  /** Chat API. */
  get chat(): ChatSection {
    return (this.#chat ??= new ChatSection(this.caller));
  }

  /** Email API. */
  get email(): EmailSection {
    return (this.#email ??= new EmailSection(this.caller));
  }

  /** Devices API. */
  get devices(): DevicesSection {
    return (this.#devices ??= new DevicesSection(this.caller));
  }

  /** Voice API. */
  get voice(): VoiceSection {
    return (this.#voice ??= new VoiceSection(this.caller));
  }

  /** User Settings API. */
  get userSettings(): UserSettingsSection {
    return (this.#userSettings ??= new UserSettingsSection(this.caller));
  }

  /** Provisioning API. */
  get provisioning(): ProvisioningSection {
    return (this.#provisioning ??= new ProvisioningSection(this.caller));
  }
}
