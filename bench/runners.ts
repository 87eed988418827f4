import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueOf } from "./catalogue-of.ts";
import { compileFloors } from "./floors/compile-floor.ts";
import { generatedOn } from "./generator/dates.ts";

/** A program that is measured: Node's arguments, and the exit codes with which it did its work. */
export interface Runner {
  readonly name: string;
  readonly args: readonly string[];
  readonly codes: readonly number[];
  /** Done before each measurement, outside of it. */
  readonly before?: () => void;
}

const folder = ".cache/bench";

const validate = (root: string): readonly string[] => [
  "bin/catalogue.cjs",
  "validate",
  "--root",
  root,
  "--today",
  generatedOn,
  "--format",
  "json",
];

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

/** Everything that is measured for catalogues of these sizes: floors beside ours, in the order they run. */
export async function makeRunners(sizes: readonly number[]): Promise<readonly Runner[]> {
  const floors = await compileFloors(folder);
  const empty = join(folder, "empty.mjs");
  writeFileSync(empty, "");
  const runners: Runner[] = [
    { name: "empty Node", args: [empty], codes: [0] },
    ...coldAndAgain("validate demonstration", ".", 0),
  ];
  for (const size of sizes) {
    const sound = catalogueOf(size, 0);
    const faulty = catalogueOf(size, 0.01);
    runners.push(
      { name: `read ${size}`, args: [floors.read, sound], codes: [0] },
      { name: `floor ${size}`, args: [floors.check, sound], codes: [0] },
      ...coldAndAgain(`validate ${size}`, sound, 0),
      ...coldAndAgain(`validate ${size}, 1 % findings`, faulty, 1).slice(0, 1),
    );
  }
  return runners;
}
