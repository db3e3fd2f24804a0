/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import { BareClient } from "./core.js";
import { VoiceSection } from "./sections/voice.js";
import { ImSessionSection } from "./sections/im-session.js";
import { ChatSection } from "./sections/chat.js";
import { SmsSessionSection } from "./sections/sms-session.js";
import { WorkbinsSection } from "./sections/workbins.js";
import { BusinessUnitSection } from "./sections/business-unit.js";
import { DevicesSection } from "./sections/devices.js";
import { UsersSection } from "./sections/users.js";
import { UserSettingsSection } from "./sections/user-settings.js";
import { ContactsSection } from "./sections/contacts.js";
import { SettingsSection } from "./sections/settings.js";
import { StatisticsSection } from "./sections/statistics.js";
import { HierarchicalDispositionsSection } from "./sections/hierarchical-dispositions.js";
import { PlatformConfigurationSection } from "./sections/platform-configuration.js";
import { OutboundSection } from "./sections/outbound.js";
import { InteractionHistorySection } from "./sections/interaction-history.js";
import { UcsIntegrationWithVoiceSection } from "./sections/ucs-integration-with-voice.js";
import { SupervisorAgentStateControlSection } from "./sections/supervisor-agent-state-control.js";
import { DiagnosticsSection } from "./sections/diagnostics.js";
import { QueuesSection } from "./sections/queues.js";
import { SkillsSection } from "./sections/skills.js";
import { SystemSection } from "./sections/system.js";
import { RecordingsSection } from "./sections/recordings.js";
import { FeaturesSection } from "./sections/features.js";
import { ServicesSection } from "./sections/services.js";

/**
 * Client of Web Services API Reference, version 8.6.
 *
 * It has a property for each section of the documentation.
 */
export class GwsClient extends BareClient {
  #voice: VoiceSection | undefined;
  #imSession: ImSessionSection | undefined;
  #chat: ChatSection | undefined;
  #smsSession: SmsSessionSection | undefined;
  #workbins: WorkbinsSection | undefined;
  #businessUnit: BusinessUnitSection | undefined;
  #devices: DevicesSection | undefined;
  #users: UsersSection | undefined;
  #userSettings: UserSettingsSection | undefined;
  #contacts: ContactsSection | undefined;
  #settings: SettingsSection | undefined;
  #statistics: StatisticsSection | undefined;
  #hierarchicalDispositions: HierarchicalDispositionsSection | undefined;
  #platformConfiguration: PlatformConfigurationSection | undefined;
  #outbound: OutboundSection | undefined;
  #interactionHistory: InteractionHistorySection | undefined;
  #ucsIntegrationWithVoice: UcsIntegrationWithVoiceSection | undefined;
  #supervisorAgentStateControl: SupervisorAgentStateControlSection | undefined;
  #diagnostics: DiagnosticsSection | undefined;
  #queues: QueuesSection | undefined;
  #skills: SkillsSection | undefined;
  #system: SystemSection | undefined;
  #recordings: RecordingsSection | undefined;
  #features: FeaturesSection | undefined;
  #services: ServicesSection | undefined;

  /** Voice API. */
  get voice(): VoiceSection {
    return (this.#voice ??= new VoiceSection(this.caller));
  }

  /** IM Session API. */
  get imSession(): ImSessionSection {
    return (this.#imSession ??= new ImSessionSection(this.caller));
  }

  /** Chat API. */
  get chat(): ChatSection {
    return (this.#chat ??= new ChatSection(this.caller));
  }

  /** SMS Session API. */
  get smsSession(): SmsSessionSection {
    return (this.#smsSession ??= new SmsSessionSection(this.caller));
  }

  /** Workbins API. */
  get workbins(): WorkbinsSection {
    return (this.#workbins ??= new WorkbinsSection(this.caller));
  }

  /** Business Unit API. */
  get businessUnit(): BusinessUnitSection {
    return (this.#businessUnit ??= new BusinessUnitSection(this.caller));
  }

  /** Devices API. */
  get devices(): DevicesSection {
    return (this.#devices ??= new DevicesSection(this.caller));
  }

  /** Users API. */
  get users(): UsersSection {
    return (this.#users ??= new UsersSection(this.caller));
  }

  /** User Settings API. */
  get userSettings(): UserSettingsSection {
    return (this.#userSettings ??= new UserSettingsSection(this.caller));
  }

  /** Contacts API. */
  get contacts(): ContactsSection {
    return (this.#contacts ??= new ContactsSection(this.caller));
  }

  /** Settings API. */
  get settings(): SettingsSection {
    return (this.#settings ??= new SettingsSection(this.caller));
  }

  /** Statistics API. */
  get statistics(): StatisticsSection {
    return (this.#statistics ??= new StatisticsSection(this.caller));
  }

  /** Hierarchical Dispositions API. */
  get hierarchicalDispositions(): HierarchicalDispositionsSection {
    return (this.#hierarchicalDispositions ??= new HierarchicalDispositionsSection(this.caller));
  }

  /** Platform Configuration API. */
  get platformConfiguration(): PlatformConfigurationSection {
    return (this.#platformConfiguration ??= new PlatformConfigurationSection(this.caller));
  }

  /** Outbound API. */
  get outbound(): OutboundSection {
    return (this.#outbound ??= new OutboundSection(this.caller));
  }

  /** Interaction History API. */
  get interactionHistory(): InteractionHistorySection {
    return (this.#interactionHistory ??= new InteractionHistorySection(this.caller));
  }

  /** UCS Integration with Voice API. */
  get ucsIntegrationWithVoice(): UcsIntegrationWithVoiceSection {
    return (this.#ucsIntegrationWithVoice ??= new UcsIntegrationWithVoiceSection(this.caller));
  }

  /** Supervisor Agent State Control API. */
  get supervisorAgentStateControl(): SupervisorAgentStateControlSection {
    return (this.#supervisorAgentStateControl ??= new SupervisorAgentStateControlSection(this.caller));
  }

  /** Diagnostics. */
  get diagnostics(): DiagnosticsSection {
    return (this.#diagnostics ??= new DiagnosticsSection(this.caller));
  }

  /** Queues. */
  get queues(): QueuesSection {
    return (this.#queues ??= new QueuesSection(this.caller));
  }

  /** Skills. */
  get skills(): SkillsSection {
    return (this.#skills ??= new SkillsSection(this.caller));
  }

  /** System. */
  get system(): SystemSection {
    return (this.#system ??= new SystemSection(this.caller));
  }

  /** Recordings. */
  get recordings(): RecordingsSection {
    return (this.#recordings ??= new RecordingsSection(this.caller));
  }

  /** Features. */
  get features(): FeaturesSection {
    return (this.#features ??= new FeaturesSection(this.caller));
  }

  /** Services. */
  get services(): ServicesSection {
    return (this.#services ??= new ServicesSection(this.caller));
  }
}
