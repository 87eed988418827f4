import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { runCli } from "../cli/run-cli.ts";
import {
  type ForeignServers,
  type Handler,
  startForeignServers,
} from "../network/foreign-servers.ts";
import { nordby, ownCatalogue, peerFilesIn, serve } from "./peer-world.ts";

let servers: ForeignServers;

const inside = {
  "tio.example": "10.1.2.3",
  "metadata.example": "169.254.169.254",
  "selv.example": "127.0.0.1",
};

beforeAll(async () => {
  servers = await startForeignServers(["nordby.example", "sydby.example", "god.example"], {
    inside,
    untrusted: ["falsk.example"],
  });
  servers.answer("god.example", serve(nordby));
  for (const host of Object.keys(inside)) servers.answer(host, serve(nordby));
});
afterAll(() => servers.stop());

const good = ["God Kommune", "https://god.example/catalogue.json"] as const;

/** Updates a catalogue with one good peer and one under this address; says what was said of it. */
async function told(url: string): Promise<string> {
  const root = ownCatalogue([good, ["Syg Kommune", url]]);
  const { status, stdout, stderr } = await runCli(
    ["peers", "update", "--today", "2026-11-23", "--timeout", "3"],
    { cwd: root, environment: servers.environment },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("  God Kommune: ny, 1 integration\n");
  expect(Object.keys(peerFilesIn(root))).toEqual(["god-kommune.json", "peers.lock.json"]);
  return /^! Syg Kommune: (.*?)\. Den har fejlet siden 23\.11\.2026/m.exec(stdout)?.[1] ?? stdout;
}

const answers = (handler: Handler): Promise<string> => {
  servers.answer("nordby.example", handler);
  return told("https://nordby.example/catalogue.json");
};
const says = (status: number, text: string, headers: Record<string, string> = {}): Handler => {
  return (_, response) => void response.writeHead(status, headers).end(text);
};
/** Sixty megabytes of nothing, packed. */
const bomb = gzipSync(Buffer.alloc(60 * 1024 * 1024, 0x20));
const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
const megabyte = 1024 * 1024;

describe("A peer that misbehaves stops neither the run nor the others:", () => {
  it.each<readonly [string, Handler, string]>([
    ["has no catalogue", says(404, "nej"), "der ligger intet katalog på adressen"],
    ["refuses us", says(403, "nej"), "serveren afviste os"],
    ["asks us to wait", says(429, "", { "retry-after": "3600" }), "serveren afviste os"],
    ["is out of order", says(500, "<html>"), "serveren har en fejl"],
    [
      "answers with a web page",
      says(200, "<!doctype html><title>Hov</title>"),
      "filen er ikke JSON",
    ],
    ["answers with nothing", says(200, ""), "filen er ikke JSON"],
    [
      "answers in another alphabet",
      (_, r) => void r.end(Buffer.from("\ufeff{}", "utf16le")),
      "filen er ikke JSON",
    ],
    ["answers with other JSON", says(200, '{"hej":1}'), "filen har ikke katalogets form"],
    ["answers with null", says(200, "null"), "filen har ikke katalogets form"],
    ["answers 304 to who has nothing", says(304, ""), "serveren afviste os"],
    [
      "publishes a form of the future",
      serve({ ...nordby, schemaVersion: 2 }),
      "filen er i en nyere udgave, som vi ikke kender",
    ],
    [
      "has one integration wrong",
      serve({ ...nordby, integrations: [{ ...nordby.integrations[0], phase: "dream" }] }),
      "filen har ikke katalogets form",
    ],
    [
      "nests a thousand deep",
      says(200, nested(1000)),
      "filen er bygget op på en måde, der ikke kan læses",
    ],
    [
      "lists a million nothings",
      says(200, `[${"0,".repeat(megabyte)}0]`),
      "filen er bygget op på en måde, der ikke kan læses",
    ],
    [
      "packs in an odd way",
      says(200, "x", { "content-encoding": "br" }),
      "filen er bygget op på en måde, der ikke kan læses",
    ],
    [
      "says beforehand how large it is",
      (_, r) => void r.writeHead(200, { "content-length": `${100 * megabyte}` }).write("{"),
      "filen er for stor",
    ],
    [
      "sends a bomb",
      (_, r) => void r.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
      "filen er for stor",
    ],
    [
      "never ends",
      (_, r) => {
        const more = (): void => {
          if (!r.destroyed) r.write(" ".repeat(megabyte), more);
        };
        more();
      },
      "filen er for stor",
    ],
    ["hangs before it answers", () => undefined, "svaret tog for lang tid"],
    [
      "hangs halfway",
      (_, r) => void r.writeHead(200, { "content-type": "application/json" }).write('{"schema'),
      "svaret tog for lang tid",
    ],
    [
      "drips a byte at a time",
      (_, r) => {
        const timer = setInterval(() => (r.destroyed ? clearInterval(timer) : r.write(" ")), 100);
      },
      "svaret tog for lang tid",
    ],
    [
      "breaks off",
      (_, r) => {
        r.writeHead(200, { "content-length": "1000" }).write('{"schemaVersion":1');
        setTimeout(() => r.destroy(), 50);
      },
      "svaret blev afbrudt undervejs",
    ],
    [
      "breaks off inside a packed file",
      (_, r) => {
        const packed = gzipSync(JSON.stringify(nordby));
        r.writeHead(200, { "content-encoding": "gzip" });
        r.end(packed.subarray(0, packed.length / 2));
      },
      "svaret blev afbrudt undervejs",
    ],
    [
      "sends us on to another host",
      says(302, "", { location: "https://sydby.example/catalogue.json" }),
      "adressen fører videre til en anden server",
    ],
    [
      "sends us on to a host of another peer",
      says(301, "", { location: "https://god.example/catalogue.json" }),
      "adressen fører videre til en anden server",
    ],
    [
      "sends us on without https",
      says(302, "", { location: "http://nordby.example/catalogue.json" }),
      "adressen begynder ikke med https",
    ],
    [
      "sends us round in circles",
      says(302, "", { location: "/catalogue.json" }),
      "adressen fører videre til en anden server",
    ],
    [
      "sends us to a file",
      says(302, "", { location: "file:///etc/passwd" }),
      "adressen begynder ikke med https",
    ],
  ])("one that %s", async (_, handler, why) => {
    expect(await answers(handler)).toBe(why);
  });

  it.each(Object.entries(inside))("one whose name means %s, an address inside", async (host) => {
    expect(await told(`https://${host}/catalogue.json`)).toBe(
      "adressen ligger ikke på det åbne internet",
    );
    expect(servers.asked.filter((one) => one.includes(host))).toEqual([]);
  });

  it.each<readonly [string, string]>([
    ["https://10.0.0.8/catalogue.json", "adressen ligger ikke på det åbne internet"],
    ["https://[::1]/catalogue.json", "adressen ligger ikke på det åbne internet"],
    ["https://0x7f.1/catalogue.json", "adressen ligger ikke på det åbne internet"],
    ["https://findes-ikke.example/c.json", "serveren svarede ikke"],
    ["https://falsk.example/c.json", "serverens certifikat er ikke gyldigt"],
    ["https://bruger:kode@nordby.example/c.json", "adressen fører videre til en anden server"],
  ])("one at %s", async (url, why) => {
    expect(await told(url)).toBe(why);
  });

  it("one that moves on its own host is followed", async () => {
    servers.answer("nordby.example", (request, response) => {
      if (request.url === "/ny/catalogue.json") serve(nordby)(request, response);
      else response.writeHead(308, { location: "/ny/catalogue.json" }).end();
    });
    const root = ownCatalogue([["Nordby Kommune", "https://nordby.example/catalogue.json"]]);
    await runCli(["peers", "update"], { cwd: root, environment: servers.environment });
    expect(Object.keys(peerFilesIn(root))).toContain("nordby-kommune.json");
  });
});
