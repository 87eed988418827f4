// Loaded before a program under test: its look-ups find the addresses that the test says, and what it connects to there is a server of the
// test on this machine. The program itself is the one that is shipped: it looks up, judges the address and checks the certificate as ever.
import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import process from "node:process";

/** Host → `{ address, port }`. */
const hosts = JSON.parse(process.env.TEST_HOSTS ?? "{}");

dns.lookup = (host, options, answer) => {
  const reply = typeof options === "function" ? options : answer;
  const known = hosts[host];
  process.nextTick(() => {
    if (known === undefined)
      reply(Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: "ENOTFOUND" }));
    else if (options.all === true) reply(null, [{ address: known.address, family: 4 }]);
    else reply(null, known.address, 4);
  });
};

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function diverted(...given) {
  const [first] = given;
  const options = Array.isArray(first) ? first[0] : first;
  if (typeof options !== "object" || options === null || typeof options.lookup !== "function")
    return connect.apply(this, given);
  options.lookup(options.host, { all: true }, (error) => {
    if (error) this.destroy(error);
    else connect.call(this, { host: "127.0.0.1", port: hosts[options.host]?.port ?? 1 });
  });
  return this;
};

syncBuiltinESMExports();
