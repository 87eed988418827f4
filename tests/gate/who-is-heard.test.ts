import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { CORE_SCHEMA, dump, load } from "js-yaml";
import { readGateContent } from "../../src/commands/gate/gate-content.ts";
import { governanceText, nexusText, sbsysText } from "../../src/commands/testing/gate-world.ts";
import { draftSteps } from "../../src/domain/gate/decide-gate.ts";
import { shippedSchemas } from "../../src/input/schemas.ts";
import { everyField, placesIn } from "../public/every-field.ts";
import { changed, completeIntegration } from "../schemas/complete-integration.ts";
import { type FieldHearing, integrationHearings, systemHearings } from "./who-is-heard.ts";

type Data = Record<string, unknown>;

const schemaOf = (name: string): Data =>
  JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8"));
const fieldsOf = (name: string): readonly string[] =>
  placesIn(everyField(schemaOf(name))).map((place) => place.join("."));

const written = (data: Data): string => `---\n${dump(data, { schema: CORE_SCHEMA })}---\n\n## Om\n`;
const file = (path: string, text: string) => ({ path, text });
const systems = [
  file("systems/kmd-nexus.md", nexusText),
  file("systems/sbsys.md", sbsysText),
  file("systems/ejendom.md", nexusText.replaceAll("kmd-nexus", "ejendom")),
];
const governance = file(".github/governance.yml", governanceText);

// A waiver and a legacy mark are there to be changed; a system says all that it can.
const integration = changed(completeIntegration(), {
  waivers: [
    {
      ...{ rule: "operation/support", reason: "Flytter i 2027.", until: "2027-03-31" },
      approvedBy: "digitalisering@eksempelby.example",
    },
  ],
  legacy: { completeBy: "2027-03-31" },
});
const system: Data = {
  ...(load(nexusText.split("---")[1] ?? "", { schema: CORE_SCHEMA }) as Data),
  hosting: "internal",
};

/** The seats that a change of one file asks, each once. */
function seatsFor(path: string, before: Data, after: Data): readonly string[] {
  const [then, now] = [file(path, written(before)), file(path, written(after))];
  const rest = systems.filter((one) => one.path !== path);
  const { changes, policy, today } = readGateContent({
    base: [then, ...rest, governance],
    changes: [{ path, before: then, after: now }],
    ...{ earlier: new Map(), headSha: "head", schemas: shippedSchemas() },
    ...{ today: "2026-11-23", fileExists: () => true },
    sha256: (text) => createHash("sha256").update(text).digest("base64url"),
  });
  const demands = draftSteps({ changes, policy, today }).flatMap((step) => step.demands);
  return [...new Set(demands.map(({ key }) => key))].sort();
}

function tellsOf(path: string, before: Data, hearings: Readonly<Record<string, FieldHearing>>) {
  it.each(Object.entries(hearings))("%s", (field, { heard, to }) => {
    const after = changed(before, { [field]: to });
    expect(seatsFor(path, before, after)).toEqual([...heard].sort());
  });
}

describe("in an integration in operation the gate hears those whose matter it is when this grows:", () => {
  tellsOf("integrations/nexus-sbsys-afgoerelser.md", integration, integrationHearings);
});

describe("in a system's file the gate hears those whose matter it is when this changes:", () => {
  tellsOf("systems/kmd-nexus.md", system, systemHearings);
});

describe("whom a change calls", () => {
  it("is decided for every field there is, and for none that is not", () => {
    expect(Object.keys(integrationHearings).sort()).toEqual([...fieldsOf("integration")].sort());
    expect(Object.keys(systemHearings).sort()).toEqual([...fieldsOf("system")].sort());
  });

  it("is nobody where nothing is said otherwise", () => {
    const path = "integrations/nexus-sbsys-afgoerelser.md";
    expect(seatsFor(path, integration, structuredClone(integration))).toEqual([]);
    expect(seatsFor("systems/kmd-nexus.md", system, structuredClone(system))).toEqual([]);
  });
});
