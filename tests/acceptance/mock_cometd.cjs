// node mock_cometd.cjs URL CHANNEL TYPE TRANSPORT: CometD's own client against the mock. It says
// "restart" when the server has to be started anew, and what it got in the end.
require("cometd-nodejs-client").adapt();
const login = { Authorization: `Basic ${btoa("agent:secret")}` };
window.WebSocket = class extends window.WebSocket {
  constructor(url, protocols) {
    super(url, protocols, { headers: login }); // a browser would send the cookie of the session
  }
};
const { CometD } = require("cometd");

const [, , url, channel, type, transport] = process.argv;
const control = (path, body) =>
  fetch(`${url}/_docgen/${path}`, { method: "POST", body: JSON.stringify(body) });
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const until = async (test) => {
  while (!test()) await sleep(20);
};

(async () => {
  const cometd = new CometD();
  cometd.configure({
    url: `${url}/api/v2/notifications`,
    logLevel: "error",
    backoffIncrement: 50,
    requestHeaders: login,
  });
  for (const one of cometd.getTransportTypes()) {
    if (one !== transport) cometd.unregisterTransport(one);
  }
  let handshakes = 0;
  let received = 0;
  let used = "";
  let subscribed = 0;
  let subscription;
  cometd.addListener("/meta/subscribe", (message) => (subscribed += message.successful ? 1 : 0));
  cometd.addListener("/meta/handshake", (message) => {
    if (!message.successful) return;
    handshakes += 1;
    used = cometd.getTransport().type;
    subscription = cometd.subscribe(channel, () => (received += 1));
  });
  cometd.handshake();
  await until(() => subscribed === 1);
  await control("emit", { type });
  await until(() => received === 1);
  console.log("restart");
  await until(() => subscribed === 2);
  await control("emit", { type });
  await until(() => received === 2);
  await new Promise((resolve) => cometd.unsubscribe(subscription, resolve));
  const { sessions } = await (await control("emit", { type })).json();
  await new Promise((resolve) => cometd.disconnect(resolve));
  console.log(JSON.stringify({ received, after: sessions, handshakes, transport: used }));
  process.exit(0);
})();
