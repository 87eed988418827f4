import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { localiseFinding } from "../../domain/finding.ts";
import type { Text } from "../../domain/language.ts";
import { gitRepository } from "../../io/testing/git-repository.ts";
import { temporaryFolder, writeFiles } from "../../io/testing/temporary-folder.ts";
import { prettyReport } from "../../reports/pretty.ts";
import { deeds, happen } from "../testing/catalogue-deeds.ts";
import { type Validation, validate } from "../validate.ts";
import { validateRemembering } from "./remembered-validation.ts";

const environment = { PATH: process.env.PATH };
const today = "2026-11-23";

/** A part of the demonstration catalogue, in a folder of its own. */
function someCatalogue(): string {
  const root = temporaryFolder();
  for (const folder of ["integrations", "systems"]) {
    mkdirSync(join(root, folder));
    for (const name of readdirSync(folder).slice(0, 6))
      copyFileSync(join(folder, name), join(root, folder, name));
  }
  cpSync(".github/governance.yml", join(root, ".github/governance.yml"));
  return root;
}

/** Everything a report can show. */
async function told(validation: Validation): Promise<string> {
  const { findings, summary, lineOf, locale, describeRules } = validation;
  const localised = findings.map((finding) => localiseFinding(finding, "da"));
  const layout = { locale, colour: false, width: 100, lineOf };
  const rules = [...(await describeRules()).keys()];
  return JSON.stringify({
    findings,
    summary,
    rules,
    page: prettyReport(localised, summary, layout),
  });
}

const afresh = async (root: string, day = today) =>
  told(await validate({ root, environment, today: day }));

/** Validates with the memory of earlier runs, and says whether it sufficed. */
async function remembering(root: string, day = today, settle = 0, product = "product") {
  const steps: Text[] = [];
  const watch = { begin: (what: Text) => steps.push(what), done: () => undefined };
  const options = { root, environment, today: day, watch };
  const place = { root, product, fewestFiles: 0 };
  const validation = await validateRemembering(options, place, settle);
  return { report: await told(validation), remembered: steps.length === 1 };
}

/** Time in which the disk's clock goes on. */
const moment = () => new Promise((passed) => setTimeout(passed, 15));

describe("a validation that remembers", () => {
  it("says what a fresh one says, byte for byte, whatever happened in between", async () => {
    const story = fc.array(fc.constantFrom(...Object.keys(deeds)), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(story, async (happened) => {
        const root = someCatalogue();
        await moment();
        await remembering(root);
        for (const deed of happened) {
          happen(deed, root);
          await moment();
          expect((await remembering(root)).report).toBe(await afresh(root));
          expect((await remembering(root)).report).toBe(await afresh(root));
        }
      }),
      { numRuns: 12 },
    );
  });

  it.each(Object.keys(deeds).slice(1))("looks again after: %s", async (deed) => {
    const root = someCatalogue();
    writeFiles(root, { "docs/notat.md": "" });
    if (deed.startsWith("that file")) deeds["a link to a file that is not there"]?.(root);
    if (deed === "that file") rmSync(join(root, "docs"), { recursive: true });
    await moment();
    await remembering(root);
    expect((await remembering(root)).remembered).toBe(true);
    deeds[deed]?.(root);
    await moment();
    const again = await remembering(root);
    expect(again).toEqual({ report: await afresh(root), remembered: false });
  });

  it("looks again on another day, by another commit, and for another product", async () => {
    const { root, commit } = gitRepository(someCatalogue());
    commit({ ".gitignore": "" }, "2026-01-01T12:00:00Z");
    await moment();
    await remembering(root);
    expect((await remembering(root)).remembered).toBe(true);
    const later = await remembering(root, "2027-06-01");
    expect(later).toEqual({ report: await afresh(root, "2027-06-01"), remembered: false });
    await remembering(root);
    commit({}, "2026-02-01T12:00:00Z");
    expect((await remembering(root)).remembered).toBe(false);
    expect((await remembering(root, today, 0, "another product")).remembered).toBe(false);
  });

  it("does not trust what changed a moment ago: it might change again within the clock's step", async () => {
    const root = someCatalogue();
    await remembering(root, today, 60_000);
    expect((await remembering(root, today, 60_000)).remembered).toBe(false);
  });

  it("remembers nothing of a repository whose history git does not tell", async () => {
    const { root } = gitRepository(someCatalogue());
    await moment();
    await remembering(root);
    expect((await remembering(root)).remembered).toBe(false);
  });

  it("asks git again where a change makes its history matter that did not before", async () => {
    const { root, commit } = gitRepository(someCatalogue());
    const path = "integrations/dalux-opus-rekvisitioner.md";
    const text = readFileSync(path, "utf8");
    const waiting = "status: on-hold\nstatusReason: Vi venter.";
    commit({ [path]: text.replace("status: active", waiting) }, "2020-01-01T12:00:00Z");
    await moment();
    await remembering(root);
    writeFiles(root, { "systems/tom.md": "tom" });
    await moment();
    const stuck = new RegExp(`"phase-stuck"[^{]*\\{[^{]*"path":"${path}"`);
    expect((await remembering(root)).report).not.toMatch(stuck);
    writeFiles(root, { [path]: text });
    await moment();
    const { report } = await remembering(root);
    expect(report).toMatch(stuck);
    expect(report).toBe(await afresh(root));
  });

  it("leaves a question about a part of the catalogue to a fresh look", async () => {
    const root = someCatalogue();
    await moment();
    await remembering(root);
    const options = { root, environment, today, paths: ["systems"] };
    const { summary } = await validateRemembering(options, { root, product: "product" }, 0);
    expect(summary).toEqual((await validate(options)).summary);
  });

  it("keeps nothing where no cache is wanted", async () => {
    const root = someCatalogue();
    await validateRemembering({ root, environment, today }, undefined);
    expect(existsSync(join(root, ".cache"))).toBe(false);
  });
});
