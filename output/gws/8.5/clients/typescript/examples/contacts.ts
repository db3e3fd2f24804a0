// All contacts with a role, page by page.
//
//     GWS_BASE_URL=https://server.example.com GWS_USER=… GWS_PASSWORD=… node contacts.js
import { GwsClient } from "@gws/client";

const client = new GwsClient();
const contacts = client.contacts.list({ roles: ["ROLE_AGENT"], sortBy: ["userName"], limit: 100 });
for await (const page of contacts.pages()) {
  console.log(`${page.contacts?.length ?? 0} of ${page.totalCount}`);
}
for await (const contact of contacts) {
  console.log(contact.userName, contact.id);
}
