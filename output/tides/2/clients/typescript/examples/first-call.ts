// Says who asks, calls an operation, and tells what went wrong, if anything did.
//
//     TIDES_BASE_URL=https://server.example.com node first-call.js
import { ApiError, StatusError, TidesClient } from "@tides/client";

const client = new TidesClient();
try {
  const { status, data } = await client.alarms.list().withResponse();
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
