import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { temporaryFolder, writeFiles } from "../../io/testing/temporary-folder.ts";
import { type OpenCatalogue, openCatalogue } from "../open-catalogue.ts";
import { validateOpenedAsking } from "../validate.ts";
import { type Before, type Judgement, judgeChanged, keptJudgement } from "./judged-before.ts";
import { keptFiles } from "./kept-files.ts";
import { neighboursIn } from "./neighbours.ts";

const integration = "integrations/cpr-ky-haendelser.md";
const system = "systems/cpr.md";

function catalogue(): string {
  const root = temporaryFolder();
  for (const folder of ["integrations", "systems", ".github"])
    cpSync(folder, join(root, folder), { recursive: true });
  return root;
}

async function judge(root: string, today = "2026-11-23") {
  const options = { root, environment: {}, today };
  const opened = await openCatalogue(options, () => true);
  return { opened, judgement: await validateOpenedAsking(opened, options) };
}

/** All that is kept of a judgement, as it comes back. */
function keep(
  opened: OpenCatalogue,
  judgement: Judgement,
  neighbours = neighboursIn(opened.read.catalogue),
): Before {
  const kept = { judgement: keptJudgement(opened, judgement), neighbours };
  const files = keptFiles(opened, new Map());
  const back = JSON.parse(JSON.stringify({ ...kept, files }));
  return { ...back, neighbours: () => back.neighbours };
}

const rewrite = (root: string, path: string, change: (text: string) => string): void =>
  writeFileSync(join(root, path), change(readFileSync(join(root, path), "utf8")));

const bodies: Readonly<Record<string, (text: string) => string>> = {
  "a line": (text) => `${text}\nMere.\n`,
  "a dead link": (text) => `${text}\n[Væk](ingen-steder.md) og [her](../README.md)\n`,
  "a link to another": (text) => `${text}\n[CPR](../systems/cpr.md)\n`,
  "a number that looks like CPR": (text) => `${text}\nFødt: 010190-1234\n`,
  "an empty section": (text) => text.replace(/\n## [^\n]+\n[\s\S]*$/, "\n## Behov\n"),
  "nothing below": (text) => text.replace(/\n---\n[\s\S]*$/, "\n---\n"),
};

/** Changes of fields that rules of other integrations look at, or their messages show. */
const fields: Readonly<Record<string, (text: string) => string>> = {
  "a title": (text) => text.replace(/^title: /m, "title: x"),
  "a comment among the fields": (text) => text.replace(/^title: /m, "# x\ntitle: "),
  "a phase": (text) => text.replace(/^phase: .*$/m, "phase: exit"),
  "an early phase": (text) => text.replace(/^phase: .*$/m, "phase: need"),
  "an end": (text) => text.replace(/^status: .*$/m, "status: retired"),
  "something it replaces": (text) =>
    text.replace(/^status: /m, "replaces: [cpr-ky-haendelser]\nstatus: "),
  "another system": (text) => text.replace(/id: (?:cpr|sbsys)\b/, "id: kmd-nexus"),
};

describe("judging what changed in a few entries alone", () => {
  it("finds what judging the whole catalogue finds, after any such changes", async () => {
    const changes = { ...bodies, ...fields };
    const ofIntegration = fc.tuple(
      fc.constantFrom(integration, "integrations/sbsys-digital-post.md"),
      fc.constantFrom(...Object.keys(changes)),
    );
    const ofSystem = fc.tuple(fc.constant(system), fc.constantFrom(...Object.keys(bodies)));
    const steps = fc.array(fc.oneof(ofIntegration, ofSystem), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const root = catalogue();
        let { opened, judgement }: { opened: OpenCatalogue; judgement: Judgement } =
          await judge(root);
        let neighbours = neighboursIn(opened.read.catalogue);
        for (const [path, name] of all) {
          rewrite(root, path, (text) => changes[name]?.(text) ?? text);
          const whole = await judge(root);
          const quick = judgeChanged(whole.opened, keep(opened, judgement, neighbours));
          const { findings, summary } = whole.judgement.validation;
          opened = whole.opened;
          judgement = quick ?? whole.judgement;
          neighbours = quick?.neighbours ?? neighbours;
          if (quick === undefined) {
            // What no longer fits the schema is judged with the whole, until it does again.
            expect(all.some(([, one]) => one in fields)).toBe(true);
            neighbours = neighboursIn(opened.read.catalogue);
            continue;
          }
          expect(quick.validation.findings).toEqual(findings);
          expect(quick.validation.summary).toEqual(summary);
          for (const one of whole.judgement.asked) expect([...quick.asked]).toContainEqual(one);
          expect(neighbours.names).toEqual(neighboursIn(opened.read.catalogue).names);
        }
      }),
      { numRuns: 25 },
    );
  }, 180_000);

  it.each(["a title", "an early phase"])("is enough where this changed: %s", async (name) => {
    const root = catalogue();
    const { opened, judgement } = await judge(root);
    rewrite(root, integration, (text) => fields[name]?.(text) ?? text);
    const after = await judge(root);
    const quick = judgeChanged(after.opened, keep(opened, judgement));
    expect(quick?.validation.findings).toEqual(after.judgement.validation.findings);
  });

  it("finds what is wrong with a body too where the fields of another changed with it", async () => {
    const root = catalogue();
    const { opened, judgement } = await judge(root);
    rewrite(root, integration, (text) => fields["a title"]?.(text) ?? text);
    const other = "integrations/geoenviron-sbsys-tilsyn.md";
    rewrite(root, other, (text) => bodies["a dead link"]?.(text) ?? text);
    const after = await judge(root);
    const quick = judgeChanged(after.opened, keep(opened, judgement));
    expect(quick?.validation.findings).toEqual(after.judgement.validation.findings);
    expect(quick?.validation.findings.some(({ path }) => path === other)).toBe(true);
  });

  const others: Readonly<Record<string, (root: string) => void>> = {
    "a field of a system": (root) =>
      rewrite(root, system, (text) => text.replace(/^name: /m, "name: x")),
    "a field that no integration has": (root) =>
      rewrite(root, integration, (text) => text.replace(/^title: /m, "titel: ")),
    "an id": (root) => rewrite(root, integration, (text) => text.replace(/^id: /m, "id: x-")),
    "the governance": (root) => rewrite(root, ".github/governance.yml", (text) => `${text}\n# x\n`),
    "a file gone": (root) => rmSync(join(root, system)),
    "a file more": (root) => cpSync(join(root, integration), join(root, "integrations/a.md")),
    "a picture more": (root) => writeFiles(root, { "integrations/a.png": "x" }),
    "a file that cannot be read": (root) =>
      rewrite(root, integration, (text) => text.replace("---\n", "---\n: [\n")),
  };
  it.each(
    Object.keys(others),
  )("is left to judging the whole where this changed: %s", async (name) => {
    const root = catalogue();
    const { opened, judgement } = await judge(root);
    const kept = keep(opened, judgement);
    expect(judgeChanged((await judge(root)).opened, kept)).toBeDefined();
    others[name]?.(root);
    expect(judgeChanged((await judge(root)).opened, kept)).toBeUndefined();
  });

  it("is left to judging the whole where one has entered its phase on another day, and not for a commit more", async () => {
    const root = catalogue();
    const { opened, judgement } = await judge(root);
    const on = (day: string): OpenCatalogue => {
      const moves = new Map([["cpr-ky-haendelser", [{ phase: "operation" as const, on: day }]]]);
      const changedOn = new Map([[integration, day]]);
      return { ...opened, history: { moves, changedOn, shallow: false } };
    };
    const kept = keep(on("2026-01-01"), judgement);
    const touched = { ...on("2026-01-01").history, changedOn: new Map() };
    expect(judgeChanged({ ...opened, history: touched }, kept)).toBeDefined();
    expect(judgeChanged(on("2026-01-02"), kept)).toBeUndefined();
  });

  it("is left to judging the whole on another day, and where a file outside that was linked to is gone", async () => {
    const root = catalogue();
    writeFiles(root, { "docs/x.md": "x" });
    rewrite(root, integration, (text) => `${text}\n[x](../docs/x.md)\n`);
    const { opened, judgement } = await judge(root);
    const kept = keep(opened, judgement);
    expect(judgeChanged((await judge(root, "2026-11-24")).opened, kept)).toBeUndefined();
    expect(judgeChanged((await judge(root)).opened, kept)).toBeDefined();
    rmSync(join(root, "docs/x.md"));
    expect(judgeChanged((await judge(root)).opened, kept)).toBeUndefined();
  });
});
