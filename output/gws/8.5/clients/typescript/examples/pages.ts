// Reads a list to its end, page by page: first its items, then its pages.
//
//     GWS_BASE_URL=https://server.example.com node pages.js
import { GwsClient } from "@gws/client";

const client = new GwsClient();
for await (const item of client.users.list()) {
  console.log(item);
}
for await (const page of client.users.list().pages()) {
  console.log(page);
}
