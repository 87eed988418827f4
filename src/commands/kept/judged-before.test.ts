import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { temporaryFolder, writeFiles } from "../../io/testing/temporary-folder.ts";
import { type OpenCatalogue, openCatalogue } from "../open-catalogue.ts";
import { validateOpenedAsking } from "../validate.ts";
import {
  type Judgement,
  judgeChangedBodies,
  type KeptJudgement,
  keptJudgement,
} from "./judged-before.ts";
import { type KeptFile, keptFiles } from "./kept-files.ts";

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
const keep = (opened: OpenCatalogue, judgement: Judgement): [KeptJudgement, readonly KeptFile[]] =>
  JSON.parse(JSON.stringify([keptJudgement(opened, judgement), keptFiles(opened, new Map())]));

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

describe("judging what changed in bodies alone", () => {
  it("finds what judging the whole catalogue finds, after any such changes", async () => {
    const paths = fc.constantFrom(integration, system, "integrations/sbsys-digital-post.md");
    const step = fc.tuple(paths, fc.constantFrom(...Object.keys(bodies)));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
        const root = catalogue();
        let { opened, judgement }: { opened: OpenCatalogue; judgement: Judgement } =
          await judge(root);
        for (const [path, name] of steps) {
          rewrite(root, path, (text) => bodies[name]?.(text) ?? text);
          const kept = keep(opened, judgement);
          const whole = await judge(root);
          const quick = judgeChangedBodies(whole.opened, ...kept);
          const { findings, summary } = whole.judgement.validation;
          expect(quick?.validation.findings).toEqual(findings);
          expect(quick?.validation.summary).toEqual(summary);
          for (const one of whole.judgement.asked)
            expect([...(quick?.asked ?? [])]).toContainEqual(one);
          opened = whole.opened;
          judgement = quick ?? whole.judgement;
        }
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  const others: Readonly<Record<string, (root: string) => void>> = {
    "a field": (root) =>
      rewrite(root, integration, (text) => text.replace(/^title: /m, "title: x")),
    "a comment among the fields": (root) =>
      rewrite(root, integration, (text) => text.replace(/^title: /m, "# x\ntitle: ")),
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
    expect(judgeChangedBodies((await judge(root)).opened, ...kept)).toBeDefined();
    others[name]?.(root);
    expect(judgeChangedBodies((await judge(root)).opened, ...kept)).toBeUndefined();
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
    expect(judgeChangedBodies({ ...opened, history: touched }, ...kept)).toBeDefined();
    expect(judgeChangedBodies(on("2026-01-02"), ...kept)).toBeUndefined();
  });

  it("is left to judging the whole on another day, and where a file outside that was linked to is gone", async () => {
    const root = catalogue();
    writeFiles(root, { "docs/x.md": "x" });
    rewrite(root, integration, (text) => `${text}\n[x](../docs/x.md)\n`);
    const { opened, judgement } = await judge(root);
    const kept = keep(opened, judgement);
    expect(judgeChangedBodies((await judge(root, "2026-11-24")).opened, ...kept)).toBeUndefined();
    expect(judgeChangedBodies((await judge(root)).opened, ...kept)).toBeDefined();
    rmSync(join(root, "docs/x.md"));
    expect(judgeChangedBodies((await judge(root)).opened, ...kept)).toBeUndefined();
  });
});
