// Runs the server of CometD on a loopback port (the one given, else a free one), prints the port.
// POST /control {do: …} plays what happens to real servers; see CONTROLS.
const crypto = require("crypto");
const http = require("http");
const { createCometDServer } = require("cometd-nodejs-server");

const PATH = "/api/v2/notifications";
const COOKIE = "JSESSIONID";

let broker; // forgotten and made anew by `restart`
let options = {};
const faults = []; // each for one request: { channel, subscription, fault }
const advices = []; // each for one reply to /meta/connect: the members that it gets
let denied = new Set(); // subscriptions that are refused
let handshakes = true; // whether they are allowed
let session = null; // { status, secret } where a cookie is demanded
let requests = []; // what came: channels, clientId, and how it was answered
const operations = {};
const called = []; // the operations that came
let polls = 0; // that are open now
let mostPolls = 0;

let sessions = new Map();
const sockets = new Set();

function start() {
  broker?.close();
  // Polls that were given up are held for a while: they are no sessions of the same browser.
  broker = createCometDServer({ sweepPeriod: 200, maxSessionsPerBrowser: -1, ...options });
  options = broker.options;
  broker.policy = {
    canHandshake: (_session, _message, callback) => callback(undefined, handshakes),
    canSubscribe: (_session, _message, channel, callback) =>
      callback(undefined, !denied.has(channel.name)),
  };
  const own = (sessions = new Map());
  broker.addListener("sessionRemoved", (removed) => own.delete(removed.id));
  broker.addListener("sessionAdded", (added) => {
    own.set(added.id, added);
    // As CometD's server in Java: a message that several subscriptions of a session match is sent
    // once. This one sends it once for each.
    const seen = new WeakSet();
    added.addExtension({
      outgoing: (_sender, _session, message, callback) => {
        const again = "data" in message && seen.has(message);
        seen.add(message);
        callback(undefined, again ? null : message);
      },
    });
  });
  broker.addExtension({
    outgoing: (_cometd, _sender, _session, message, callback) => {
      if (message.channel === "/meta/connect" && advices.length) {
        Object.assign(message, advices.shift());
      }
      if (message.channel === "/meta/handshake" && message.successful && session) {
        session.secret = crypto.randomBytes(8).toString("hex");
        const cookie = `${COOKIE}=${session.secret}; Path=/; HttpOnly`;
        broker.context.response.appendHeader("Set-Cookie", cookie);
      }
      callback(undefined, true);
    },
  });
}

function numbered(data, number, count) {
  if (data === undefined) return { number };
  return count > 1 ? { ...data, number } : data;
}

const CONTROLS = {
  // n numbered messages on a channel, with the data given
  publish: ({ channel, count = 1, first = 0, data }) => {
    for (let n = first; n < first + count; n++) {
      broker.createServerChannel(channel).publish(null, numbered(data, n, count));
    }
  },
  // All sessions are forgotten; open polls break, as they do when a process ends.
  restart: ({ cookies = true }, caller) => {
    if (session && cookies) session.secret = null;
    start();
    drop(caller);
  },
  // As restart, but nobody is told: open polls stay open, as behind some proxies.
  forget: () => start(),
  // timeout, interval, maxInterval in ms, as the handshake tells them
  options: ({ values }) => Object.assign(options, values),
  // What the next reply to /meta/connect gets, and the poll that is open now ends with it
  reply: ({ members, now = true }) => {
    advices.push(members);
    if (now) wake();
  },
  // What the next requests on a channel, for a subscription, meet with, one each: a status of HTTP;
  // "drop", the connection breaks; "cut", it breaks within the answer; "hang"; else it is the answer.
  fault: ({ channel, subscription, faults: told }) => {
    faults.push(...told.map((fault) => ({ channel, subscription, fault: String(fault) })));
  },
  // Open polls lose their connection.
  drop: (_told, caller) => drop(caller),
  deny: ({ channels }) => (denied = new Set(channels)),
  handshakes: ({ allowed }) => (handshakes = allowed),
  // Requests but the handshake need the cookie that came with it, else they get this status.
  cookie: ({ status }) => (session = { status, secret: null }),
  // The cookie that clients have is no longer good.
  expire: () => (session.secret = null),
  clear: () => {
    requests = [];
    mostPolls = polls;
  },
  // What an operation of the API does, by its path
  operation: ({ path, ...told }) => (operations[path] = told),
  // What the server knows
  tell: () => ({
    requests,
    called,
    polls,
    mostPolls,
    sessions: [...sessions.values()].map((one) => ({
      id: one.id,
      subscriptions: one.subscriptions.map((channel) => channel.name).sort(),
    })),
  }),
};

function wake() {
  for (const one of sessions.values()) one._flush(); // nothing public ends a poll without a message
}

function drop(caller) {
  for (const socket of sockets) if (socket !== caller) socket.destroy();
}

function fail(fault, request, response) {
  if (fault === "drop") {
    request.socket.destroy();
  } else if (fault === "cut") {
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": 1000 });
    response.write('[{"channel": "/meta/conn');
    setTimeout(() => request.socket.destroy(), 20);
  } else if (/^\d+$/.test(fault)) {
    response.statusCode = Number(fault);
    response.end();
  } else if (fault !== "hang") {
    response.setHeader("Content-Type", "application/json");
    response.end(fault);
  }
}

function receive(request, response, text) {
  const messages = JSON.parse(text);
  const [{ channel, clientId }] = messages;
  const at = faults.findIndex(
    (one) =>
      (!one.channel || one.channel === channel) &&
      (!one.subscription || messages.some((each) => each.subscription === one.subscription)),
  );
  const fault = at < 0 ? null : faults.splice(at, 1)[0].fault;
  const came = {
    at: Date.now(),
    channel,
    clientId,
    ids: messages.map((one) => one.id),
    subscriptions: messages.flatMap((one) => one.subscription ?? []),
    brief: messages[0].advice?.timeout === 0,
    cookie: request.headers.cookie ?? null,
    status: null,
  };
  requests.push(came);
  if (channel === "/meta/connect") {
    mostPolls = Math.max(mostPolls, ++polls);
    response.on("close", () => --polls);
  }
  response.on("close", () => (came.status = response.writableFinished ? response.statusCode : 0));
  if (fault !== null) return fail(fault, request, response);
  const cookies = (request.headers.cookie ?? "").split(/; */);
  if (session && channel !== "/meta/handshake" && !cookies.includes(`${COOKIE}=${session.secret}`)) {
    return fail(String(session.status), request, response);
  }
  request.body = messages;
  broker.handle(request, response);
}

// An operation of the API, by its path and its `operationName` if that was told, else by its path: its
// answer, and the messages that go out before and after it.
function operate(request, response, text) {
  const name = text.startsWith("{") ? JSON.parse(text).operationName : "";
  const told = operations[`${request.url} ${name}`] ?? operations[request.url] ?? {};
  called.push(`${request.method} ${request.url}${name ? ` ${name}` : ""}`);
  const { answer, before = [], after = [] } = told;
  const publish = ({ channel, data }) => broker.createServerChannel(channel).publish(null, data);
  response.setHeader("Content-Type", "application/json");
  if (session && request.method === "GET") {
    session.secret ??= crypto.randomBytes(8).toString("hex");
    response.setHeader("Set-Cookie", `${COOKIE}=${session.secret}; Path=/; HttpOnly`);
  }
  before.forEach(publish);
  setTimeout(() => {
    response.end(JSON.stringify(answer ?? { statusCode: 0 }));
    setTimeout(() => after.forEach(publish), 20);
  }, before.length ? 100 : 0);
}

const server = http.createServer((request, response) => {
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => {
    const text = Buffer.concat(parts).toString();
    if (request.url === PATH) return receive(request, response, text);
    if (request.url !== "/control") return operate(request, response, text);
    const { do: what, ...rest } = JSON.parse(text);
    const told = CONTROLS[what](rest, request.socket);
    response.setHeader("Connection", "close");
    response.end(JSON.stringify(what === "tell" ? told : null));
  });
});

server.on("connection", (socket) => {
  sockets.add(socket);
  socket.on("close", () => sockets.delete(socket));
});

start();
server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => console.log(server.address().port));
