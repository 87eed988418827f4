import { describe, expect, it } from "@jest/globals";
import { governanceDefaults } from "../domain/governance-defaults.ts";
import { readGovernance } from "./read-governance.ts";
import { shippedSchemas } from "./schemas.ts";

const schemas = shippedSchemas();
const path = ".github/governance.yml";
const read = (text: string) => readGovernance({ path, text }, schemas);
const organisation = "organisation: { name: Eksempelby Kommune }\n";

describe("readGovernance", () => {
  it("gives the documented defaults where there is no file", () => {
    expect(readGovernance(undefined, schemas)).toEqual({
      governance: governanceDefaults,
      problems: [],
    });
  });

  it("fills in what the file does not say, member by member, and lets its lists replace the defaults", () => {
    const { governance, problems } = read(
      `${organisation}limits: { phaseDays: { need: 30 } }\nroles: { it: [eksempel-it], requester: { Omsorg: [omsorg-leder] } }\ngates: { agreement: [it] }\nlabels: { approved/it: godkendt/it }\n`,
    );
    expect(problems).toEqual([]);
    expect(governance).toEqual({
      ...governanceDefaults,
      organisation: { name: "Eksempelby Kommune" },
      limits: {
        ...governanceDefaults.limits,
        phaseDays: { ...governanceDefaults.limits.phaseDays, need: 30 },
      },
      roles: {
        ...governanceDefaults.roles,
        it: ["eksempel-it"],
        requester: { Omsorg: ["omsorg-leder"] },
      },
      gates: { ...governanceDefaults.gates, agreement: ["it"] },
      labels: { ...governanceDefaults.labels, "approved/it": "godkendt/it" },
    });
  });

  it.each([
    ["an empty list", "[]"],
    ["a misspelt role", "[it, dbo]"],
    ["a condition nobody knows", "[{ role: dpo, when: maybe }]"],
    ["a text", "it"],
    ["nothing", ""],
  ])("never opens a gate by %s: the default list holds, and the mistake is said", (_, list) => {
    const { governance, problems } = read(`${organisation}gates:\n  agreement: ${list}\n`);
    expect(governance.gates.agreement).toEqual(governanceDefaults.gates.agreement);
    expect(problems.length).toBeGreaterThan(0);
  });

  it("keeps what stands beside a mistake", () => {
    const { governance, problems } = read(
      `${organisation}locale: dansk\nroles: { dpo: [eksempel-dpo, "ikke et navn"] }\n`,
    );
    expect(governance.locale).toBe("da");
    expect(governance.roles.dpo).toEqual(["eksempel-dpo"]);
    expect(governance.organisation.name).toBe("Eksempelby Kommune");
    expect(problems).toHaveLength(2);
  });

  it("keeps the rest where the organisation is missing", () => {
    const { governance, problems } = read("roles: { it: [eksempel-it] }\n");
    expect(governance.roles.it).toEqual(["eksempel-it"]);
    expect(governance.organisation).toEqual(governanceDefaults.organisation);
    expect(problems.map(({ message }) => message.da)).toEqual([
      'Feltet "organisation" (Organisation) mangler. Tilføj det.',
    ]);
  });

  it.each([
    ["broken YAML", "a: [1\n"],
    ["an anchor", "a: &x 1\n"],
    ["a list", "- a\n"],
    ["nothing", ""],
    ["__proto__", "__proto__: { locale: en }\n"],
  ])("falls back on the defaults for %s, and says so at its line", (_, text) => {
    const { governance, problems } = read(text);
    expect(governance).toEqual(governanceDefaults);
    expect(problems[0]).toMatchObject({ rule: "yaml", severity: "error", place: { line: 1 } });
  });

  it("falls back on the defaults for a file in trouble", () => {
    const { governance, problems } = readGovernance({ path, trouble: "symlink" }, schemas);
    expect(governance).toEqual(governanceDefaults);
    expect(problems).toHaveLength(1);
  });

  it("reads CRLF, a byte-order mark and an opening document line", () => {
    const text = `\uFEFF---\r\n${organisation.replace("\n", "\r\n")}locale: en\r\n`;
    expect(read(text)).toMatchObject({ governance: { locale: "en" }, problems: [] });
  });
});
