// Says who asks, calls an operation, and tells what went wrong, if anything did.
//
//     SHIPS_BASE_URL=https://server.example.com node first-call.js
import { ApiError, StatusError, ShipsClient } from "@ships/client";

const client = new ShipsClient();
try {
  const { status, data } = await client.ships.give().withResponse();
  console.log(status, data);
} catch (error) {
  if (error instanceof StatusError) {
    console.error(`the API refuses: ${error.code} (${error.meaning}) ${error.statusMessage}`);
  } else if (error instanceof ApiError) {
    console.error(`it did not work: ${error.message}`);
  } else {
    throw error;
  }
} finally {
  await client.close();
}
