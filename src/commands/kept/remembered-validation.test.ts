import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { localiseFinding } from "../../domain/finding.ts";
import type { Text } from "../../domain/language.ts";
import { gitRepository } from "../../io/testing/git-repository.ts";
import { temporaryFolder, writeFiles } from "../../io/testing/temporary-folder.ts";
import { prettyReport } from "../../reports/pretty.ts";
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

const firstOf = (root: string, folder: string): string =>
  join(
    root,
    folder,
    readdirSync(join(root, folder))
      .filter((name) => !name.startsWith("_"))
      .sort()[0] ?? "",
  );

/** What may happen to a catalogue between two runs. Each takes the folder of the catalogue. */
const deeds: Readonly<Record<string, (root: string) => void>> = {
  nothing: () => undefined,
  edit: (root) => {
    const file = firstOf(root, "integrations");
    writeFileSync(file, readFileSync(file, "utf8").replace("status: active", "status: activ"));
  },
  "edit of the same length, with its old time": (root) => {
    const file = firstOf(root, "systems");
    const { atime, mtime } = statSync(file);
    writeFileSync(file, readFileSync(file, "utf8").replace(/title: ./, "title: #"));
    utimesSync(file, atime, mtime);
  },
  touch: (root) => utimesSync(firstOf(root, "systems"), 1, 1),
  deletion: (root) => rmSync(firstOf(root, "systems")),
  renaming: (root) =>
    renameSync(firstOf(root, "integrations"), join(root, "integrations/nyt-navn.md")),
  "two files that change places": (root) => {
    const [one, other] = [firstOf(root, "integrations"), firstOf(root, "systems")];
    renameSync(one, join(root, "aside"));
    renameSync(other, one);
    renameSync(join(root, "aside"), other);
  },
  "a file that is new and broken": (root) => writeFileSync(join(root, "systems/tom.md"), "tom"),
  "a link to a file that is not there": (root) => {
    const file = firstOf(root, "integrations");
    writeFileSync(file, `${readFileSync(file, "utf8")}\nSe [notatet](../docs/notat.md).\n`);
  },
  "that file": (root) => writeFiles(root, { "docs/notat.md": "her" }),
  "that file's removal": (root) => rmSync(join(root, "docs"), { recursive: true, force: true }),
  "other rules": (root) => {
    const file = join(root, ".github/governance.yml");
    writeFileSync(file, readFileSync(file, "utf8").replace("limits:", "limit:"));
  },
  "no rules": (root) => rmSync(join(root, ".github/governance.yml"), { force: true }),
  "schemas of its own": (root) => {
    cpSync("schemas", join(root, "schemas"), { recursive: true });
    const file = join(root, "schemas/system.schema.json");
    writeFileSync(file, readFileSync(file, "utf8").replace('"maxLength": ', '"maxLength": 1'));
  },
  "a file that nobody may read": (root) => chmodSync(firstOf(root, "systems"), 0),
  "another body": (root) => {
    const file = firstOf(root, "integrations");
    writeFileSync(file, `${readFileSync(file, "utf8")}\nRing til 070761-4285 – “nu”.\n`);
  },
  "a system that is replaced": (root) => {
    const file = firstOf(root, "systems");
    writeFileSync(file, readFileSync(file, "utf8").replace(/^id: .*$/m, "id: et-helt-andet"));
  },
  "a vendor of another name": (root) => {
    const file = firstOf(root, "systems");
    writeFileSync(file, readFileSync(file, "utf8").replace(/vendor: .*/, "vendor: En anden"));
  },
  "a phase taken back": (root) => {
    const file = firstOf(root, "integrations");
    writeFileSync(file, readFileSync(file, "utf8").replace(/^phase: .*$/m, "phase: exit"));
  },
  "damage to the cache": (root) => {
    for (const name of ["validation", "entries", "silence"]) {
      const pack = join(root, `.cache/catalogue/${name}.pack`);
      if (existsSync(pack)) writeFileSync(pack, readFileSync(pack).subarray(1));
    }
  },
  "a cache of which half was written": (root) => {
    for (const name of ["validation", "entries", "silence"]) {
      const pack = join(root, `.cache/catalogue/${name}.pack`);
      if (!existsSync(pack)) continue;
      const whole = readFileSync(pack);
      writeFileSync(pack, whole.subarray(0, whole.length / 2));
    }
  },
};

// What happened before may have left nothing to do it to: the file is gone, or nobody may read it.
const inVain: readonly unknown[] = ["ENOENT", "EACCES", "EISDIR", "ERR_FS_EISDIR"];

function happen(deed: string, root: string): void {
  try {
    deeds[deed]?.(root);
  } catch (error) {
    if (!inVain.includes((error as NodeJS.ErrnoException).code)) throw error;
  }
}

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
