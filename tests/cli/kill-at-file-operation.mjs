// Loaded before a program under test: kills it, as a power cut would, right before its nth operation that changes a file of the catalogue.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import process from "node:process";

const at = Number(process.env.KILL_AT);
const root = process.cwd();
let count = 0;

const isInCatalogue = (path) =>
  typeof path === "string" && path.startsWith(root) && !path.includes(".cache");

/** Opening to read changes nothing. */
const isWriting = (name, [, flags]) => name !== "openSync" || (flags ?? "r") !== "r";

for (const name of [
  "copyFileSync",
  "linkSync",
  "mkdirSync",
  "openSync",
  "renameSync",
  "rmSync",
  "writeFileSync",
]) {
  const real = fs[name];
  fs[name] = (...given) => {
    if (at > 0 && isInCatalogue(given[0]) && isWriting(name, given)) {
      count += 1;
      if (count === at) process.kill(process.pid, "SIGKILL");
    }
    return real(...given);
  };
}
syncBuiltinESMExports();
