import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import type { Integration } from "../domain/entry.ts";
import { gates, passedGates } from "../domain/phase.ts";
import { checkCriteria, countUnmet, criterionProblems } from "./criteria.ts";
import { locateProblems } from "./locate.ts";
import { readIntegration } from "./read-entry.ts";
import { shippedSchemas } from "./schemas.ts";

const schemas = shippedSchemas();
const path = "integrations/a-b.md";

function entryOf(text: string): Integration {
  const { entry, problems } = readIntegration({ path, text }, schemas);
  if (entry === undefined) throw new Error(problems.map(({ message }) => message.en).join("\n"));
  return entry;
}

const head = "---\nid: a-b\ntitle: En titel\nphase: need\nstatus: active\n";
const file = (yaml: string, body = "## Behov\n\nTekst\n"): string => `${head}${yaml}---\n\n${body}`;
const need =
  "summary: En kort beskrivelse\nowners: { requester: { unit: A, email: a@b.example } }\nneed: { task: En opgave, data: [cpr], frequency: daily }\n";

const unmet = (text: string, gate: (typeof gates)[number]) =>
  criterionProblems(checkCriteria(entryOf(text), [gate], schemas)).map(
    ({ rule, field, message }) => [
      rule,
      field?.join("."),
      message.da.replace(/^".*?" er ikke opfyldt: /, ""),
    ],
  );

describe("checkCriteria", () => {
  it("asks of the body which headings have content, and of its text and links nothing", () => {
    const entry = entryOf(file(need));
    const refuse = (): never => {
      throw new Error("a page would not hear of it");
    };
    const body = Object.defineProperties(
      { sections: entry.body.sections },
      { text: { get: refuse }, links: { get: refuse }, line: { get: refuse } },
    ) as Integration["body"];
    expect(checkCriteria({ ...entry, body }, gates, schemas)).toEqual(
      checkCriteria(entry, gates, schemas),
    );
  });

  it("counts as unmet what it says is unmet, text and headings taken together", () => {
    const files = [file(need), file(need, ""), file(""), file("summary: 1\n"), `${head}---\n`];
    for (const entry of files.map(entryOf))
      for (const gate of gates)
        expect(countUnmet(entry, [gate], schemas)).toBe(
          checkCriteria(entry, [gate], schemas).filter(({ met }) => !met).length,
        );
  });

  it("finds every criterion of the gates passed met in the demonstration catalogue, one legacy file apart", () => {
    const short = readdirSync("integrations")
      .filter((name) => !name.startsWith("_"))
      .filter((name) => {
        const text = readFileSync(`integrations/${name}`, "utf8");
        const { entry } = readIntegration({ path: `integrations/${name}`, text }, schemas);
        if (entry === undefined) throw new Error(name);
        const passed = passedGates(entry.fields.phase, entry.fields.status);
        const results = checkCriteria(entry, passed, schemas);
        expect(results.length).toBeGreaterThan(3);
        return entry.fields.legacy === undefined && results.some(({ met }) => !met);
      });
    expect(short).toEqual([]);
  });

  it("finds every gate's criteria unmet in an empty registration, and says what is missing of each", () => {
    const results = checkCriteria(entryOf(file("", "")), ["need"], schemas);
    expect(results.filter(({ met }) => met)).toEqual([]);
    for (const { missing } of results) expect(missing.length).toBeGreaterThan(0);
  });

  it("finds a complete need met", () => {
    expect(unmet(file(need), "need")).toEqual([]);
  });

  it("names the field that is missing by title and key, with what belongs inside it", () => {
    expect(unmet(file(need), "agreement")).toContainEqual([
      "agreement/exit-drafted",
      "",
      'feltet "exit" (Exitplan) med "status" (Status), "triggers" (Udløsende hændelser), "dataDeletion" (Sletning af data) og "fallback" (Nødprocedure) mangler.',
    ]);
  });

  it("names several missing fields of one group in one sentence, at the group", () => {
    expect(unmet(file(`${need}exit: { status: draft }\n`), "agreement")).toContainEqual([
      "agreement/exit-drafted",
      "exit",
      'felterne "triggers" (Udløsende hændelser), "dataDeletion" (Sletning af data) og "fallback" (Nødprocedure) mangler under "exit" (Exitplan).',
    ]);
  });

  it("names the item a list lacks", () => {
    const text = file(`${need}systems: [{ id: kmd-nexus, role: source }]\n`);
    expect(unmet(text, "clarification")).toContainEqual([
      "clarification/target-system",
      "systems",
      '"systems" (Systemer) mangler et punkt med "role": target (Modtager).',
    ]);
    const met = checkCriteria(entryOf(text), ["clarification"], schemas);
    expect(met.find(({ criterion }) => criterion.id === "clarification/source-system")?.met).toBe(
      true,
    );
  });

  it("says which value is not enough", () => {
    const text = file(`${need}reuse: { kitosCheckedOn: 2026-01-02, outcome: unclarified }\n`);
    const [, field, message] =
      unmet(text, "clarification").find(([rule]) => rule === "clarification/kitos-lookup") ?? [];
    expect(field).toBe("reuse.outcome");
    expect(message).toContain('"outcome" (Resultat) er "unclarified". Vælg en af: none-found');
  });

  it("asks only what the facts call for", () => {
    const ids = (yaml: string) => unmet(file(need + yaml), "agreement").map(([rule]) => rule);
    expect(ids("privacy: { personalData: false }\n")).not.toContain("agreement/legal-basis");
    expect(ids("privacy: { personalData: true }\n")).toContain("agreement/legal-basis");
  });

  it("wants a section with content, whatever the letters of its heading", () => {
    expect(unmet(file(need, "## BEHOV\n\nTekst\n"), "need")).toEqual([]);
    expect(unmet(file(need, "## Behov\n\n> Skriv her: Hvad?\n"), "need")).toEqual([
      ["need/section", "", 'afsnittet "## Behov" er tomt eller har kun skabelonens tekst.'],
    ]);
    expect(unmet(file(need, "Tekst\n"), "need")).toEqual([
      ["need/section", "", 'afsnittet "## Behov" mangler i brødteksten.'],
    ]);
  });

  it("is not met by a value the schema refuses, and leaves the telling to the schema", () => {
    const text = file(need.replace("daily", "somme tider"));
    const results = checkCriteria(entryOf(text), ["need"], schemas).filter(({ met }) => !met);
    expect(results.map(({ criterion, missing }) => [criterion.id, missing])).toEqual([
      ["need/frequency", []],
    ]);
    expect(readIntegration({ path, text }, schemas).problems).toHaveLength(1);
  });

  it("still names what is missing beside a refused value", () => {
    const text = file(
      `${need}exit: { status: kladde, triggers: [need-ceased], dataDeletion: x }\n`,
    );
    expect(
      unmet(text, "agreement").filter(([rule]) => rule === "agreement/exit-drafted"),
    ).toHaveLength(1);
    expect(
      unmet(text, "agreement").find(([rule]) => rule === "agreement/exit-drafted")?.[2],
    ).toContain("fallback");
  });

  it("points at list items where they stand in the file, though refused ones before them are left out", () => {
    const text = file(
      `${need}reuse:\n  enquiries:\n    - { vendor: 7 }\n    - { vendor: KMD A/S }\n    - { vendor: Y, askedOn: 2026-01-02 }\n`,
    );
    const problems = criterionProblems(checkCriteria(entryOf(text), ["agreement"], schemas));
    const asked = problems.filter(({ rule }) => rule === "agreement/reuse-asked");
    expect(asked.map(({ field }) => field)).toEqual([["reuse", "enquiries", 1]]);
    expect(locateProblems({ path, text }, asked)[0]).toMatchObject({ line: 12, column: 7 });
  });

  it("gives results in the gates' order, and fails for a criterion it cannot judge", () => {
    const results = checkCriteria(entryOf(file(need)), gates, schemas);
    expect(results.map(({ criterion }) => criterion.id)).toEqual(
      schemas.criteria.map(({ id }) => id),
    );
    expect(() =>
      checkCriteria(entryOf(file(need)), ["need"], { ...schemas, criterionValidators: {} }),
    ).toThrow(/no compiled schema/);
  });

  it("takes the severity it is given and brings the criterion's help", () => {
    const [problem] = criterionProblems(
      checkCriteria(entryOf(file("")), ["need"], schemas),
      "warning",
    );
    expect(problem?.severity).toBe("warning");
    expect(problem?.help?.da).toContain("`summary`");
  });
});
