// Reads a list to its end, page by page: first its items, then its pages.
//
//     TIDES_BASE_URL=https://server.example.com node pages.js
import { TidesClient } from "@tides/client";

const client = new TidesClient();
for await (const item of client.alarms.list()) {
  console.log(item);
}
for await (const page of client.alarms.list().pages()) {
  console.log(page);
}
