import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { UsageError } from "../domain/usage-error.ts";
import { applyChanges } from "./apply-changes.ts";
import {
  beginChanges,
  beginPutting,
  journalName,
  type Step,
  settleChanges,
} from "./change-journal.ts";
import { draftName } from "./draft-names.ts";
import { sha256Hex } from "./sha256-hex.ts";
import { temporaryFolder, writeFiles } from "./testing/temporary-folder.ts";

const [draftOfA, draftOfB, oldA] = [draftName(), draftName(), draftName()];
const steps: readonly Step[] = [
  { path: "a.md", draft: draftOfA, digest: sha256Hex("ny"), kept: oldA },
  { path: "b.md", draft: draftOfB, digest: sha256Hex("ny b") },
];

/** As a run leaves it that is killed once both files are in place; the number is no process's. */
function halfDone(): string {
  const root = temporaryFolder();
  beginChanges(root, steps);
  beginPutting(root);
  writeFiles(root, { "a.md": "ny", [oldA]: "gammel", "b.md": "ny b" });
  return root;
}

const read = (root: string, path: string): string => readFileSync(join(root, path), "utf8");

describe("what a run that was killed has left half done", () => {
  it("is taken back, and nothing is left behind", () => {
    const root = halfDone();
    expect(settleChanges(root)).toBe(true);
    expect(readdirSync(root)).toEqual(["a.md"]);
    expect(read(root, "a.md")).toBe("gammel");
    expect(settleChanges(root)).toBe(false);
  });

  it("stays where somebody has written in it since", () => {
    const root = halfDone();
    writeFiles(root, { "a.md": "min egen", "b.md": "også min" });
    settleChanges(root);
    expect(readdirSync(root).sort()).toEqual(["a.md", "b.md"]);
    expect([read(root, "a.md"), read(root, "b.md")]).toEqual(["min egen", "også min"]);
  });

  it("is not touched where nothing had been put in place, though the same stands there", () => {
    const root = temporaryFolder();
    beginChanges(root, steps);
    writeFiles(root, { "a.md": "ny", "b.md": "ny b" });
    settleChanges(root);
    expect(readdirSync(root).sort()).toEqual(["a.md", "b.md"]);
  });

  it("names nothing outside the catalogue, whoever wrote it", () => {
    const root = temporaryFolder();
    const outside = temporaryFolder();
    writeFiles(outside, { "x.md": "x" });
    const path = `../${outside.split("/").at(-1)}/x.md`;
    const text = JSON.stringify({ pid: 0, steps: [{ path, digest: sha256Hex("x"), draft: path }] });
    for (const journal of [text, "{", "[]"]) {
      writeFileSync(join(root, journalName), journal);
      settleChanges(root);
      expect(readdirSync(root)).toEqual([]);
    }
    expect(read(outside, "x.md")).toBe("x");
  });

  it("follows no path that only Windows takes for one outside", () => {
    const root = temporaryFolder();
    for (const path of ["..\\x.md", "C:x.md"]) {
      writeFiles(root, { [path]: "x" });
      const steps = [{ path, digest: sha256Hex("x") }];
      writeFileSync(join(root, journalName), JSON.stringify({ pid: 0, steps }));
      beginPutting(root);
      settleChanges(root);
      expect(read(root, path)).toBe("x");
    }
  });

  it.each([
    "noter.md",
    ".noter.tmp",
    "mappe/noter.md",
  ])("has nothing removed that somebody may have called so: %s", (name) => {
    const root = temporaryFolder();
    writeFiles(root, { [name]: "mine egne", "a.md": "a" });
    for (const step of [
      { path: "a.md", draft: name },
      { path: "a.md", kept: name, digest: sha256Hex("a") },
      { path: "mappe/a.md", draft: name },
    ]) {
      writeFileSync(join(root, journalName), JSON.stringify({ pid: 0, steps: [step] }));
      beginPutting(root);
      settleChanges(root);
      expect([read(root, name), read(root, "a.md")]).toEqual(["mine egne", "a"]);
    }
  });
});

describe("two runs at once", () => {
  it("do not write together: the second is told to wait", () => {
    const root = temporaryFolder();
    // The first process of the machine runs for ever.
    writeFileSync(join(root, journalName), JSON.stringify({ pid: 1, steps: [] }));
    const apply = () => applyChanges(root, [{ path: "a.md", after: "ny" }]);
    expect(apply).toThrow(UsageError);
    expect(apply).toThrow(/Another run is writing/);
    expect(existsSync(join(root, "a.md"))).toBe(false);
  });

  it("are told apart from a process that has the number of one that was killed", () => {
    const root = temporaryFolder();
    const mark = { pid: 1, host: hostname(), started: "1" };
    writeFileSync(join(root, journalName), JSON.stringify({ ...mark, steps: [] }));
    // Only Linux says when a process was started; elsewhere the number has to do.
    if (existsSync("/proc/1/stat")) expect(settleChanges(root)).toBe(true);
    else expect(() => settleChanges(root)).toThrow(UsageError);
  });

  it("do not take back each other's work on a disk that two machines share, until an hour has gone", () => {
    const root = temporaryFolder();
    const journal = join(root, journalName);
    writeFileSync(journal, JSON.stringify({ pid: 999_999, host: "en-anden", steps: [] }));
    expect(() => settleChanges(root)).toThrow(/on another machine/);
    const now = Date.now() / 1000;
    utimesSync(journal, now - 3700, now - 3700);
    expect(settleChanges(root)).toBe(true);
  });

  it("are taken back at once by the command that the message names, where the other machine is gone", () => {
    const root = halfDone();
    const journal = join(root, journalName);
    const begun = JSON.parse(readFileSync(journal, "utf8"));
    writeFileSync(journal, JSON.stringify({ ...begun, host: "container-1" }));
    const said = (): string => {
      try {
        settleChanges(root);
        return "";
      } catch (error) {
        return error instanceof UsageError ? error.text.da : String(error);
      }
    };
    expect(said()).toContain("på en anden maskine (container-1) er ved at skrive");
    const [command = ""] = /touch \S.*$/.exec(said()) ?? [];
    execFileSync("sh", ["-c", command], { cwd: root });
    expect(said()).toBe("");
    expect(readFileSync(join(root, "a.md"), "utf8")).toBe("gammel");
    expect(existsSync(join(root, "b.md"))).toBe(false);
    writeFileSync(journal, JSON.stringify({ ...begun, host: "x`\u001b[2J" }));
    expect(said()).toContain("på en anden maskine er ved at skrive");
  });
});
