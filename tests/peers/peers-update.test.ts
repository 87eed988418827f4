import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type CliResult, runCli } from "../cli/run-cli.ts";
import { type ForeignServers, startForeignServers } from "../network/foreign-servers.ts";
import { governanceOf, nordby, ownCatalogue, peerFilesIn, serve } from "./peer-world.ts";

const nordbyUrl = "https://nordby.example/integrationer/catalogue.json";
let servers: ForeignServers;

beforeAll(async () => {
  servers = await startForeignServers(["nordby.example", "sydby.example"]);
});
afterAll(() => servers.stop());

const run = (root: string, ...words: readonly string[]): Promise<CliResult> =>
  runCli(["peers", ...words], { cwd: root, environment: servers.environment });

const update = (root: string, today = "2026-11-23", ...more: readonly string[]) =>
  run(root, "update", "--today", today, ...more);

describe("catalogue peers update", () => {
  it("keeps of a peer what it takes to recognise and to call, with the lock that holds it fast", async () => {
    servers.answer("nordby.example", serve(nordby));
    const root = ownCatalogue([["Nordby Kommune", nordbyUrl]]);
    const { status, stdout, stderr } = await update(root);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe(
      "  Nordby Kommune: ny, 1 integration\n" +
        "Ændret: peers/nordby-kommune.json, peers/peers.lock.json. Se ændringerne igennem, og lav en commit af dem.\n",
    );
    const files = peerFilesIn(root);
    expect(files["nordby-kommune.json"]).toBe(
      `{
"version": 1,
"name": "Nordby Kommune",
"contact": "integrationer@nordby.example",
"systems": [
{"id":"nexus","name":"Nexus","vendor":"KMD"},
{"id":"sbsys","name":"SBSYS 5","vendor":"Ditmer A/S"}
],
"integrations": [
{"id":"nexus-sbsys-breve","title":"Breve fra Nexus lægges i SBSYS","url":"https://nordby.example/integrationer/integrationer/nexus-sbsys-breve.html","phase":"operation","status":"active","since":"2024-03-01","systems":[{"id":"nexus","role":"source"},{"id":"sbsys","role":"target"}],"data":["cpr","afgørelsesbrev"],"kle":["27.35.00"]}
]
}
`,
    );
    expect(JSON.parse(files["peers.lock.json"] ?? "")).toMatchObject({
      version: 1,
      peers: [{ name: "Nordby Kommune", url: nordbyUrl, etag: '"1"', changedOn: "2026-11-23" }],
    });
  });

  it("asks only whether anything is new, and writes no byte where nothing is", async () => {
    servers.answer("nordby.example", serve(nordby, '"2"', true));
    const root = ownCatalogue([["Nordby Kommune", nordbyUrl]]);
    await update(root, "2026-11-23");
    const before = peerFilesIn(root);
    const seen: (string | undefined)[] = [];
    servers.answer("nordby.example", (request, response) => {
      seen.push(request.headers["if-none-match"]);
      serve(nordby, '"2"')(request, response);
    });
    const { stdout } = await update(root, "2026-11-30");
    expect(stdout).toBe("  Nordby Kommune: uændret, 1 integration\nIntet er ændret.\n");
    expect(seen).toEqual(['"2"']);
    expect(peerFilesIn(root)).toEqual(before);
  });

  it("keeps what it knew of a peer that has gone, with its date, and says so", async () => {
    servers.answer("nordby.example", serve(nordby));
    const root = ownCatalogue([["Nordby Kommune", nordbyUrl]]);
    await update(root, "2026-11-23");
    const before = peerFilesIn(root);
    servers.answer("nordby.example", (_, response) => void response.writeHead(503).end("<h1>"));
    const failed = await update(root, "2026-11-30");
    expect(failed.status).toBe(0);
    expect(failed.stdout).toContain(
      "! Nordby Kommune: serveren har en fejl. Den har fejlet siden 30.11.2026. Vi beholder det, vi kender: 1 integration fra 23.11.2026.",
    );
    const again = await update(root, "2026-12-07", "--locale", "en");
    expect(again.stdout).toContain("It has failed since 30 November 2026.");
    expect(again.stdout).toContain("Nothing has changed.");
    const { "peers.lock.json": lock, ...files } = peerFilesIn(root);
    expect(files).toEqual({ "nordby-kommune.json": before["nordby-kommune.json"] });
    expect(lock).toContain('"since": "2026-11-30"');
    expect((await run(root, "find", "nexus-sbsys-afgoerelser")).stdout).toContain("Nordby Kommune");
    servers.answer("nordby.example", serve(nordby));
    await update(root, "2026-12-14");
    expect(peerFilesIn(root)).toEqual(before);
  });

  it("takes away what it knew of a peer that governance no longer names", async () => {
    servers.answer("nordby.example", serve(nordby));
    servers.answer("sydby.example", serve({ ...nordby, integrations: [] }));
    const root = ownCatalogue([
      ["Nordby Kommune", nordbyUrl],
      ["Sydby Kommune", "https://sydby.example/catalogue.json"],
    ]);
    await update(root);
    expect(Object.keys(peerFilesIn(root))).toEqual([
      "nordby-kommune.json",
      "peers.lock.json",
      "sydby-kommune.json",
    ]);
    writeFileSync(
      join(root, ".github/governance.yml"),
      governanceOf([["Sydby Kommune", "https://sydby.example/catalogue.json"]]),
    );
    await update(root);
    expect(Object.keys(peerFilesIn(root))).toEqual(["peers.lock.json", "sydby-kommune.json"]);
  });

  it("fetches one peer alone and leaves the others, writes nothing on a dry run, and knows who was meant", async () => {
    servers.answer("nordby.example", serve(nordby));
    servers.answer("sydby.example", serve(nordby));
    const root = ownCatalogue([
      ["Nordby Kommune", nordbyUrl],
      ["Sydby Kommune", "https://sydby.example/catalogue.json"],
    ]);
    await update(root);
    const before = peerFilesIn(root);
    servers.answer("sydby.example", serve({ ...nordby, integrations: [] }, '"9"'));
    const dry = await update(root, "2026-11-24", "--dry-run");
    expect(dry.stdout).toContain("Intet er skrevet. Disse filer ville blive ændret: peers/sydby");
    expect(peerFilesIn(root)).toEqual(before);
    const one = await update(root, "2026-11-24", "--only", "Nordby Kommune");
    expect(one.stdout).toContain("Nordby Kommune: uændret");
    expect(one.stdout).not.toContain("Sydby");
    expect(peerFilesIn(root)).toEqual(before);
    const meant = await update(root, "2026-11-24", "--only", "Nordby Komune");
    expect(meant.status).toBe(2);
    expect(meant.stderr).toContain('Mente du "Nordby Kommune"?');
  });

  it("fetches anew a file that somebody edited, and uses it for nothing until then", async () => {
    servers.answer("nordby.example", serve(nordby));
    const root = ownCatalogue([["Nordby Kommune", nordbyUrl]]);
    await update(root);
    const file = join(root, "peers/nordby-kommune.json");
    const text = peerFilesIn(root)["nordby-kommune.json"] ?? "";
    writeFileSync(file, text.replace("integrationer@nordby", "snyd@ondby"));
    const found = await run(root, "find", "nexus-sbsys-afgoerelser");
    expect(found.stdout).toContain(
      "Slået op hos 0 af 1 kommune. Hent resten med catalogue peers update.",
    );
    expect((await run(root, "list")).stdout).toContain("svarer ikke til låsefilen");
    await update(root);
    expect(peerFilesIn(root)["nordby-kommune.json"]).toBe(text);
    rmSync(file);
    await update(root);
    expect(peerFilesIn(root)["nordby-kommune.json"]).toBe(text);
  });

  it("says in one line what to do with a lock that cannot be read, and with peers of one name", async () => {
    const root = ownCatalogue([["Nordby Kommune", nordbyUrl]]);
    await update(root);
    writeFileSync(join(root, "peers/peers.lock.json"), "<<<<<<< HEAD");
    const torn = await update(root);
    expect(torn.status).toBe(2);
    expect(torn.stderr).toMatch(/^catalogue: peers\/peers\.lock\.json kan ikke læses\..*\n$/);
    const twins = ownCatalogue([
      ["Nordby Kommune", nordbyUrl],
      ["Nordby kommune", "https://sydby.example/catalogue.json"],
    ]);
    expect((await update(twins)).stderr).toContain("kan ikke skelnes");
  });

  it("says what is missing where no peers are named, and what it cannot do", async () => {
    const root = ownCatalogue([]);
    expect((await update(root)).stdout).toBe(
      "Der står ingen kommuner under peers i .github/governance.yml. Skriv dem dér med name og url, adressen på kommunens catalogue.json.\n",
    );
    expect((await run(root, "remove")).stderr).toContain("Skriv update, list eller find <id>.");
    expect((await run(root, "find")).stderr).toContain("Skriv integrationens id efter find");
    expect((await run(root, "find", "nexus-sbsys-afgoerelse")).status).toBe(2);
    expect((await update(root, "2026-11-23", "--timeout", "0")).stderr).toContain("--timeout");
  });
});

describe("catalogue peers find", () => {
  it("says who has it, since when, from whom and whom to write to, in both languages", async () => {
    servers.answer("nordby.example", serve(nordby));
    const root = ownCatalogue([["Nordby Kommune", nordbyUrl]]);
    await update(root);
    const danish = await run(root, "find", "nexus-sbsys-afgoerelser");
    expect(danish.stdout).toBe(
      `Afgørelser fra KMD Nexus journaliseres i SBSYS

Nordby Kommune har den i drift siden 01.03.2024, leverandør KMD og Ditmer A/S, kontakt integrationer@nordby.example.
  Breve fra Nexus lægges i SBSYS
  https://nordby.example/integrationer/integrationer/nexus-sbsys-breve.html
  Fælles: de samme to systemer (Nexus og SBSYS 5); de samme leverandører; data: cpr, afgørelsesbrev; samme KLE-emne

Slået op hos 1 af 1 kommune.
`,
    );
    const english = await run(root, "find", "nexus-sbsys-afgoerelser", "--locale", "en");
    expect(english.stdout).toContain(
      "Nordby Kommune has had it in operation since 1 March 2024, vendor KMD and Ditmer A/S, contact integrationer@nordby.example.",
    );
    const data = await run(root, "find", "nexus-sbsys-afgoerelser", "--format", "json");
    expect(JSON.parse(data.stdout)).toMatchObject([
      { municipality: "Nordby Kommune", id: "nexus-sbsys-breve", shared: { ends: "both" } },
    ]);
  });
});
