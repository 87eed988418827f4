import { existsSync } from "node:fs";
import { generatedOn } from "./generator/dates.ts";

const bin = ["bin/catalogue.cjs", "bin/catalogue.mjs"].find((path) => existsSync(path)) ?? "";

/** Node's arguments for one of our commands on a catalogue, judged by the day it was generated on. */
export const ours = (
  command: string,
  root: string,
  ...more: readonly string[]
): readonly string[] => [bin, command, ...["--root", root], ...["--today", generatedOn], ...more];
