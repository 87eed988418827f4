import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildRunners } from "./build-runners.ts";
import { benchFolder, catalogueOf } from "./catalogue-of.ts";
import { compileFloors, type Floors } from "./floors/compile-floor.ts";
import { measureProcess } from "./measure-process.ts";
import { ours } from "./our-command.ts";
import type { Runner } from "./runner.ts";
import { serveRunner } from "./serve-runner.ts";

const validate = (root: string): readonly string[] => ours("validate", root, "--format", "json");

/** A run that knows nothing of those before it, and one right after it in which nothing has changed. */
function coldAndAgain(name: string, root: string, code: number): readonly Runner[] {
  const forget = (): void =>
    rmSync(join(root, ".cache/catalogue"), { recursive: true, force: true });
  const run = { args: validate(root), codes: [code] };
  return [
    { name, ...run, before: forget },
    { name: `${name}, again`, ...run },
  ];
}

/** A run after another line in one body, in a catalogue of its own. What the first run of all keeps is not measured. */
function oneChanged(size: number): Runner {
  const root = catalogueOf(size, 0, "change");
  const [name = ""] = readdirSync(join(root, "integrations"));
  const file = join(root, "integrations", name);
  const sound = readFileSync(file, "utf8").replace(/\nEn ny linje \d+\.\n$/, "");
  let change = 0;
  return {
    name: `validate ${size}, one changed`,
    args: validate(root),
    codes: [0],
    before: () => {
      // From the second run in a folder on, what was made of each file is kept.
      for (let earlier = change === 0 ? 2 : 0; earlier >= 0; earlier -= 1) {
        change += 1;
        writeFileSync(file, `${sound}\nEn ny linje ${change}.\n`);
        if (earlier > 0) measureProcess(validate(root));
      }
    },
  };
}

function validateRunners(size: number, floors: Floors): readonly Runner[] {
  const sound = catalogueOf(size, 0);
  const faulty = catalogueOf(size, 0.01);
  return [
    { name: `read ${size}`, args: [floors.read, sound], codes: [0] },
    { name: `floor ${size}`, args: [floors.check, sound], codes: [0] },
    ...coldAndAgain(`validate ${size}`, sound, 0),
    oneChanged(size),
    ...coldAndAgain(`validate ${size}, 1 % findings`, faulty, 1).slice(0, 1),
  ];
}

/** What can be measured. */
export const subjects = ["validate", "build", "serve"] as const;
export type Subject = (typeof subjects)[number];

/** Everything that is measured for catalogues of these sizes: floors beside ours, in the order they run. */
export async function makeRunners(
  sizes: readonly number[],
  wanted: readonly Subject[],
): Promise<readonly Runner[]> {
  const floors = await compileFloors(benchFolder);
  const empty = join(benchFolder, "empty.mjs");
  writeFileSync(empty, "");
  return [
    { name: "empty Node", args: [empty], codes: [0] },
    ...coldAndAgain("validate demonstration", ".", 0),
    ...sizes.flatMap((size) => [
      ...(wanted.includes("validate") ? validateRunners(size, floors) : []),
      ...(wanted.includes("build") ? buildRunners(size, floors) : []),
      ...(wanted.includes("serve") ? [serveRunner(size, catalogueOf(size, 0, "serve"))] : []),
    ]),
  ];
}
