import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueOf } from "./catalogue-of.ts";
import { compileFloors } from "./floors/compile-floor.ts";
import { generatedOn } from "./generator/dates.ts";

/** A program that is measured: Node's arguments, and the exit codes with which it did its work. */
export interface Runner {
  readonly name: string;
  readonly args: readonly string[];
  readonly codes: readonly number[];
}

const folder = ".cache/bench";

const validate = (root: string): readonly string[] => [
  "bin/catalogue.mjs",
  "validate",
  "--root",
  root,
  "--today",
  generatedOn,
  "--format",
  "json",
];

/** Everything that is measured for catalogues of these sizes: floors beside ours, in the order they run. */
export async function makeRunners(sizes: readonly number[]): Promise<readonly Runner[]> {
  const floors = await compileFloors(folder);
  const empty = join(folder, "empty.mjs");
  writeFileSync(empty, "");
  const runners: Runner[] = [
    { name: "empty Node", args: [empty], codes: [0] },
    { name: "validate demonstration", args: validate("."), codes: [0] },
  ];
  for (const size of sizes) {
    const sound = catalogueOf(size, 0);
    const faulty = catalogueOf(size, 0.01);
    runners.push(
      { name: `read ${size}`, args: [floors.read, sound], codes: [0] },
      { name: `floor ${size}`, args: [floors.check, sound], codes: [0] },
      { name: `validate ${size}`, args: validate(sound), codes: [0] },
      { name: `validate ${size}, 1 % findings`, args: validate(faulty), codes: [1] },
    );
  }
  return runners;
}
