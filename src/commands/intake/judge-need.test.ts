import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import type { Integration } from "../../domain/entry.ts";
import { intakeFields } from "../../domain/intake/intake-form.ts";
import { parseIntake } from "../../domain/intake/parse-intake.ts";
import type { PeerMatch } from "../../domain/peers/peer-index.ts";
import { shippedSchemas } from "../../input/schemas.ts";
import type { PeerFinder } from "../peers/peer-finder.ts";
import { makeFileReader, readCatalogue } from "../read-catalogue.ts";
import { nexusText, sbsysText } from "../testing/gate-world.ts";
import { judgeNeed } from "./judge-need.ts";

const schemas = shippedSchemas();
const reader = makeFileReader(schemas);
const files = [
  { path: "systems/kmd-nexus.md", text: nexusText },
  { path: "systems/sbsys.md", text: sbsysText },
];
const { catalogue } = readCatalogue(files, schemas, reader);
const template = readFileSync("integrations/_template.md", "utf8");

const answers: Readonly<Record<string, string>> = {
  unit: "Visitationen",
  email: "visitation@eksempelby.example",
  summary: "Breve om afgørelser lægges på sagen.",
  task: "Visitator journaliserer breve.",
  from: "KMD Nexus",
  to: "SBSYS",
  data: "afgørelse",
  frequency: "Dagligt",
};
const body = Object.entries(answers)
  .map(([id, text]) => `### ${intakeFields.find((one) => one.id === id)?.label.da}\n\n${text}`)
  .join("\n\n");

const judged = (findPeers?: PeerFinder) =>
  judgeNeed(
    {
      files,
      catalogue,
      schemas,
      template,
      reader,
      today: "2026-11-23",
      fileExists: () => true,
      ...(findPeers && { findPeers }),
    },
    { number: 17, title: "Afgørelser fra Nexus til SBSYS", own: undefined },
    parseIntake(body),
  );

const match = {
  peer: { name: "Nordby Kommune", contact: "integrationer@nordby.example" },
  integration: { title: "Breve fra Nexus", phase: "operation", status: "active" },
  systems: [],
  score: 1,
  ends: "both",
  vendors: true,
  data: ["afgørelse"],
  kle: "none",
} as unknown as PeerMatch;

describe("a need from the form", () => {
  it("is held against what other municipalities have, with the systems that its answers name", () => {
    const asked: Integration[] = [];
    const { peers } = judged((integration) => {
      asked.push(integration);
      return [match];
    });
    expect(asked[0]?.fields.systems?.map(({ id }) => id)).toEqual(["kmd-nexus", "sbsys"]);
    expect(peers.map(({ title }) => title)).toEqual(["Breve fra Nexus"]);
    expect(peers[0]?.sentence.da).toContain("Nordby Kommune har");
  });

  it("names nobody where no other municipality is known", () => {
    expect(judged().peers).toEqual([]);
  });
});
