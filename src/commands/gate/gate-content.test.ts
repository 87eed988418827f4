import { describe, expect, it } from "@jest/globals";
import { signatureToRecord } from "../../domain/gate/record-signature.ts";
import type { SourceFile } from "../../domain/source-file.ts";
import { shippedSchemas } from "../../input/schemas.ts";
import { sha256 } from "../../io/sha256.ts";
import {
  beforeOperation,
  edited,
  governanceText,
  integrationPath,
  integrationText,
  nexusText,
  sbsysText,
} from "../testing/gate-world.ts";
import { decidePullRequest } from "./decide-pull-request.ts";
import { type GateContent, readGateContent } from "./gate-content.ts";
import type { FileChange, GateRequest } from "./gate-request.ts";
import { imaginedFacts } from "./gate-signature-file.ts";

const file = (path: string, text: string): SourceFile => ({ path, text });
const base: readonly SourceFile[] = [
  file(integrationPath, beforeOperation),
  file("systems/kmd-nexus.md", nexusText),
  file("systems/sbsys.md", sbsysText),
  file(".github/governance.yml", governanceText),
];
const change = (text: string): FileChange => ({
  path: integrationPath,
  before: file(integrationPath, beforeOperation),
  after: file(integrationPath, text),
});
const content = (changes: readonly FileChange[], more: Partial<GateRequest> = {}): GateContent =>
  readGateContent({
    ...{ base, changes, earlier: new Map(), headSha: "head", schemas: shippedSchemas() },
    ...{ today: "2026-11-23", fileExists: () => true, sha256 },
    ...more,
  });
const digest = (text: string, more: Partial<GateRequest> = {}): string =>
  content([change(text)], more).evidence.digest;
const signed = digest(integrationText);

describe("the evidence a signature is bound to", () => {
  it.each<[string, string]>([
    [
      "prose broken into other lines",
      edited(integrationText, ["lever, så længe ", "lever,\nså længe "]),
    ],
    ["a stressed word", edited(integrationText, ["Integrationen lever", "Integrationen *lever*"])],
    [
      "keys in another order",
      edited(integrationText, [
        "  direction: one-way\n  volumePerDay: 40\n",
        "  volumePerDay: 40\n  direction: one-way\n",
      ]),
    ],
    ["quotes", edited(integrationText, ["status: active", 'status: "active"'])],
    ["a comment", edited(integrationText, ["status: active", "status: active # stadig"])],
    ["Windows' line ends", integrationText.replaceAll("\n", "\r\n")],
    ["a byte-order mark", `\ufeff${integrationText}`],
  ])("is the same after %s", (_told, text) => {
    expect(digest(text)).toBe(signed);
  });

  it.each<[string, string]>([
    ["a number", edited(integrationText, ["volumePerDay: 40", "volumePerDay: 41"])],
    ["a date", edited(integrationText, ["acceptedOn: 2026-05-20", "acceptedOn: 2026-05-21"])],
    ["a word of the prose", edited(integrationText, ["Integrationen lever", "Integrationen dør"])],
    ["the order of a list", edited(integrationText, ["[6-1-c, 6-1-e]", "[6-1-e, 6-1-c]"])],
    [
      "a field that the schema does not know",
      edited(integrationText, ["status: active", "status: active\nhemmeligt: ja"]),
    ],
    ["what can no longer be read", edited(integrationText, ["systems:", "systems: ["])],
  ])("is another after a change of %s", (_told, text) => {
    expect(digest(text)).not.toBe(signed);
  });

  it("is another when a system it uses says something else, here or on the main branch", () => {
    const other = file("systems/kmd-nexus.md", edited(nexusText, ["KMD A/S", "En Anden A/S"]));
    const moved = base.map((one) => (one.path === other.path ? other : one));
    expect(digest(integrationText, { base: moved })).not.toBe(signed);
    const both = content([change(integrationText), { path: other.path, after: other }]);
    expect(both.evidence.digest).not.toBe(signed);
  });

  it("is the same when a system it does not use changes on the main branch", () => {
    const other = file("systems/andet.md", nexusText.replaceAll("kmd-nexus", "andet"));
    expect(digest(integrationText, { base: [...base, other] })).toBe(signed);
  });

  it("tells every content of the schemas apart, and none where the content is not named", () => {
    const withSchema = (object: string | undefined, headSha: string): string => {
      const path = "schemas/gates/operation.schema.json";
      const schema = { path, after: file(path, ""), ...(object === undefined ? {} : { object }) };
      return content([change(integrationText), schema], { headSha }).evidence.digest;
    };
    expect(withSchema("abc", "one")).toBe(withSchema("abc", "two"));
    expect(withSchema("abc", "one")).not.toBe(withSchema("def", "one"));
    expect(withSchema(undefined, "one")).not.toBe(withSchema(undefined, "two"));
  });

  it("takes a number that JSON does not know as the text it is", () => {
    const odd = edited(integrationText, ["volumePerDay: 40", "volumePerDay: .nan"]);
    expect(digest(odd)).toMatch(/^[\w-]{43}$/);
    expect(digest(odd)).not.toBe(signed);
  });

  it("is 43 characters, as a commit status has room for", () => {
    expect(signed).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });
});

describe("what a pull request leaves behind", () => {
  it("counts as its own: an integration that still names a system it removes", () => {
    const gone = { path: "systems/sbsys.md", before: file("systems/sbsys.md", sbsysText) };
    const dangling = content([gone]).findings.filter(({ rule }) => rule === "unknown-reference");
    expect(dangling.map(({ path }) => path)).toContain(integrationPath);
    const unused = { path: "systems/andet.md", before: file("systems/andet.md", nexusText) };
    expect(content([unused]).findings).toEqual([]);
  });

  it("is judged by the base branch's limits, and its own governance as a file alone", () => {
    const path = ".github/governance.yml";
    const far = edited(integrationText, [
      "status: active",
      "status: active\nlegacy: { completeBy: 2029-01-01 }",
    ]);
    const rules = (text: string) => ({
      path,
      before: base[3] as SourceFile,
      after: file(path, text),
    });
    const softened = content([
      change(far),
      rules(`${governanceText}limits: { legacyMonths: 60 }\n`),
    ]);
    expect(softened.findings.map(({ rule }) => rule)).toContain("legacy-too-far");
    const broken = content([rules(`${governanceText}ukendt: 1\n`)]);
    expect(broken.findings).toHaveLength(1);
    const mended = [...base.slice(0, 3), file(path, `${governanceText}ukendt: 1\n`)];
    expect(content([rules(governanceText)], { base: mended }).findings).toEqual([]);
  });

  it("is governance's to sign for where a link stands for the folder of schemas", () => {
    const link = { path: "schemas", object: "abc" };
    expect(content([link]).changes).toMatchObject([{ kind: "governance", path: "schemas" }]);
    expect(content([link]).evidence.digest).not.toBe(content([]).evidence.digest);
  });
});

describe("a signature over real files", () => {
  const label = { label: "approved/dpo", by: "dpo" };
  const sides = { baseSha: "base", mergeBaseSha: "base", headSha: "head" };
  const factsOf = (now: GateContent, at = now.evidence.digest, sha = "head") => {
    const { records, ...facts } = imaginedFacts(
      { labels: [label], approvals: [] },
      sides,
      at,
      now.policy,
    );
    return { ...facts, records: records.map((record) => ({ ...record, sha })) };
  };
  const dpoOf = (now: GateContent, facts: ReturnType<typeof factsOf>) =>
    decidePullRequest(now, facts)
      .decision.steps.flatMap(({ signatures }) => signatures)
      .find(({ demand }) => demand.key === "dpo");

  it("counts over what it was given for, and names the fact that has changed since", () => {
    const changed = edited(
      integrationText,
      ["volumePerDay: 40", "volumePerDay: 41"],
      ["Integrationen lever", "Integrationen dør"],
    );
    const earlier = new Map([["old", [change(integrationText)]]]);
    const same = content([change(integrationText)], { earlier });
    expect(dpoOf(same, factsOf(same, signed, "old"))?.state).toBe("valid");
    const now = content([change(changed)], { earlier });
    const refused = dpoOf(now, factsOf(now, signed, "old"));
    expect(refused?.state === "refused" ? refused.reason.text.da : "").toBe(
      "dpo skrev under, før dette blev ændret: Dataflow · Antal pr. døgn: 40 → 41; Afsnittet Exitplan: ændret. Se ændringen igennem, og sæt etiketten approved/dpo igen.",
    );
  });

  it("is recorded with the digest of the head's content", () => {
    const now = content([change(integrationText)]);
    const { records: _, ...facts } = factsOf(now);
    const at = "2026-11-20T10:00:00Z";
    const labelEvents = facts.labelEvents.map((event) => ({ ...event, at }));
    const trigger = {
      label: label.label,
      headSha: "head",
      sender: { login: "dpo", kind: "user" },
      at,
    } as const;
    const record = signatureToRecord(
      trigger,
      { ...facts, labelEvents, records: [] },
      now.policy,
      now.evidence.digest,
    );
    expect(record).toEqual({
      role: "dpo",
      login: "dpo",
      eventId: "L0",
      digest: signed,
      sha: "head",
    });
  });

  it("stands beside candidates for reuse, those who depend, and others who change the same", () => {
    const planned = edited(beforeOperation, ["phase: implementation", "phase: agreement"]);
    const twin = edited(integrationText, ["id: nexus-sbsys-afgoerelser", "id: nexus-sbsys-breve"]);
    const leaning = edited(twin.replace("id: nexus-sbsys-breve", "id: statistik"), [
      "dependsOn: []",
      "dependsOn: [nexus-sbsys-afgoerelser]",
    ]);
    const more = [
      file("integrations/nexus-sbsys-breve.md", twin),
      file("integrations/statistik.md", leaning),
    ];
    const before = file(
      integrationPath,
      edited(planned, ["phase: agreement", "phase: clarification"]),
    );
    const now = content(
      [{ path: integrationPath, before, after: file(integrationPath, planned) }],
      {
        base: [before, ...base.slice(1), ...more],
      },
    );
    const others = [
      { number: 12, title: "Ny ejer", paths: ["systems/sbsys.md"] },
      { number: 13, title: "Noget andet", paths: ["README.md", "systems/andet.md"] },
      { number: 14, title: "Breve", paths: ["integrations/nexus-sbsys-breve.md"] },
    ];
    const around = decidePullRequest(now, factsOf(now), others).surroundings.get(integrationPath);
    expect(around?.reuse[0]).toMatchObject({
      systems: ["KMD Nexus", "SBSYS"],
      vendors: ["KMD A/S", "Ditmer A/S"],
    });
    expect(around?.dependants.map(({ path }) => path)).toEqual(["integrations/statistik.md"]);
    expect(around?.conflicts.map(({ about, number }) => [number, about])).toEqual([
      [12, ["sbsys"]],
      [14, ["kmd-nexus", "sbsys"]],
    ]);
  });
});
