// Says who asks, calls an operation, and tells what went wrong, if anything did.
//
//     GWS_BASE_URL=https://server.example.com node first-call.js
import { ApiError, StatusError, GwsClient } from "@gws/client";

const client = new GwsClient();
try {
  const { status, data } = await client.chat.accept({ id: "...", nickname: "Ines" }).withResponse();
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
