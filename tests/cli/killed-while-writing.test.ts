import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { temporaryFolder } from "../../src/io/testing/temporary-folder.ts";
import { soundFiles } from "../actions/sound-files.ts";
import { catalogueOf, cliBundle } from "./run-cli.ts";

const killer = pathToFileURL("tests/cli/kill-at-file-operation.mjs").href;

/** Everything in a folder but what a cache keeps. */
const filesIn = (root: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => join(parentPath, name))
      .filter((path) => !path.includes(".cache"))
      .map((path) => [path.slice(root.length + 1), readFileSync(path, "utf8")]),
  );

/** Runs a command that is killed before its nth operation that changes a file; without a number it runs to its end. */
function run(root: string, words: readonly string[], operation?: number): number | null {
  const ended = spawnSync(
    process.execPath,
    ["--import", killer, cliBundle(), ...words, "--today", "2026-11-23"],
    {
      cwd: root,
      encoding: "utf8",
      env: { PATH: process.env.PATH, KILL_AT: operation === undefined ? "" : String(operation) },
    },
  );
  if (ended.signal === "SIGKILL") return null;
  return ended.status;
}

const sheet = [
  "Navn;Fra;Til",
  "Breve til arkivet;Kilde;Mål",
  "Kvitteringer fra arkivet;Mål;Kilde",
  "",
].join("\r\n");

const sound = soundFiles["integrations/kilde-maal.md"] ?? "";
const faulty = sound.replace("status: active", "status: ACTIVE");

/** Commands, and the files that they need besides. */
const commands = {
  import: [["import", "ark.csv", "--write"], { "ark.csv": sheet }],
  rename: [
    ["rename", "kilde-maal", "kilde-maal-breve", "--write", "--force"],
    {
      "integrations/anden.md": sound
        .replace("id: kilde-maal", "id: anden")
        .replace("systems:", "dependsOn: [kilde-maal]\nsystems:"),
    },
  ],
  "validate --fix": [
    ["validate", "--fix"],
    {
      "integrations/kilde-maal.md": faulty,
      "integrations/anden.md": faulty.replace("id: kilde-maal", "id: anden"),
    },
  ],
} as const satisfies Readonly<
  Record<string, readonly [readonly string[], Readonly<Record<string, string>>]>
>;

beforeAll(() => {
  cliBundle();
});

describe.each(Object.entries(commands))("catalogue %s that is killed", (_, [words, more]) => {
  it("before any change to a file comes to the same once it is run again, and leaves nothing behind", () => {
    const start = catalogueOf({ ...soundFiles, ...more });
    const whole = temporaryFolder();
    cpSync(start, whole, { recursive: true });
    run(whole, words);
    const wanted = filesIn(whole);
    expect(wanted).not.toEqual(filesIn(start));
    let killed = 0;
    for (let operation = 1; ; operation += 1) {
      const root = temporaryFolder();
      cpSync(start, root, { recursive: true });
      if (run(root, words, operation) !== null) break;
      killed += 1;
      run(root, words);
      expect([operation, filesIn(root)]).toEqual([operation, wanted]);
    }
    expect(killed).toBeGreaterThan(8);
  });
});
