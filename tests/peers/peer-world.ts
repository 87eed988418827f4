import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { PublishedCatalogue } from "../../src/domain/catalogue-fields.ts";
import { catalogueOf } from "../cli/run-cli.ts";
import type { Handler } from "../network/foreign-servers.ts";

/** The catalogue that Nordby publishes. */
export const nordby: PublishedCatalogue = {
  schemaVersion: 1,
  organisation: {
    name: "Nordby Kommune",
    url: "https://nordby.example/integrationer/",
    email: "integrationer@nordby.example",
  },
  edition: "public",
  language: "da",
  integrations: [
    {
      id: "nexus-sbsys-breve",
      url: "integrationer/nexus-sbsys-breve.html",
      title: "Breve fra Nexus lægges i SBSYS",
      phase: "operation",
      status: "active",
      kle: ["27.35.00"],
      systems: [
        { id: "nexus", name: "Nexus", role: "source", vendor: "KMD" },
        { id: "sbsys", name: "SBSYS 5", role: "target", vendor: "Ditmer A/S" },
      ],
      vendors: ["KMD", "Ditmer A/S"],
      data: [{ name: "cpr" }, { name: "afgørelsesbrev" }],
      liveOn: "2024-03-01",
    },
    {
      id: "nexus-fmk",
      url: "integrationer/nexus-fmk.html",
      title: "Medicin hentes fra FMK",
      phase: "operation",
      status: "retired",
      systems: [{ id: "nexus", name: "Nexus", role: "target" }],
      vendors: [],
      data: [{ name: "medicin" }],
    },
  ],
  systems: [
    { id: "nexus", url: "systemer/nexus.html", name: "Nexus", vendor: "KMD" },
    { id: "sbsys", url: "systemer/sbsys.html", name: "SBSYS 5", vendor: "Ditmer A/S" },
  ],
};

/** Answers with data as a web server does, with an ETag, and 304 to who has it already. */
export const serve =
  (data: unknown, etag = '"1"', packed = false): Handler =>
  (request, response) => {
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304, { etag }).end();
      return;
    }
    const text = typeof data === "string" ? data : JSON.stringify(data);
    const headers = { "content-type": "application/json", etag };
    if (packed) response.writeHead(200, { ...headers, "content-encoding": "gzip" });
    else response.writeHead(200, headers);
    response.end(packed ? gzipSync(text) : text);
  };

const system = (id: string, name: string, vendor: string): string =>
  `---\nid: ${id}\nname: ${name}\nvendor:\n  name: ${vendor}\n---\n`;

const integration = `---
id: nexus-sbsys-afgoerelser
title: Afgørelser fra KMD Nexus journaliseres i SBSYS
summary: Brevet lægges på sagen.
phase: parties
status: active
kle: ["27.35.00"]
owners:
  requester: { unit: Visitationen, email: visitation@eksempelby.example }
need:
  task: Visitationen journaliserer.
  data: [cpr-nummer, afgoerelsesbrev]
  frequency: daily
  benefit: Mindre arbejde.
systems:
  - { id: kmd-nexus, role: source }
  - { id: sbsys, role: target }
---

## Behov

Vi vil have brevene over i SBSYS.
`;

/** One peer a host, each under the name of its host. */
export const governanceOf = (peers: readonly (readonly [name: string, url: string])[]): string =>
  [
    "organisation:",
    "  name: Eksempelby Kommune",
    peers.length === 0 ? "peers: []" : "peers:",
    ...peers.flatMap(([name, url]) => [`  - name: ${name}`, `    url: ${url}`]),
    "",
  ].join("\n");

/** Our own catalogue, with these peers. */
export const ownCatalogue = (peers: readonly (readonly [name: string, url: string])[]): string =>
  catalogueOf({
    "integrations/nexus-sbsys-afgoerelser.md": integration,
    "systems/kmd-nexus.md": system("kmd-nexus", "KMD Nexus", "KMD A/S"),
    "systems/sbsys.md": system("sbsys", "SBSYS", "Ditmer A/S"),
    ".github/governance.yml": governanceOf(peers),
  });

/** Everything under `peers/`, by name. */
export function peerFilesIn(root: string): Readonly<Record<string, string>> {
  const folder = join(root, "peers");
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}
