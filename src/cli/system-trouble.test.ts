import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { systemTrouble } from "./system-trouble.ts";

const thrownBy = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
};

describe("what the machine refuses", () => {
  test("a file where a folder belongs is said with its path and what to do", () => {
    const folder = mkdtempSync(join(tmpdir(), "system-trouble-"));
    const file = join(folder, "fil");
    writeFileSync(file, "");
    const inTheWay = thrownBy(() => mkdirSync(file));
    const through = thrownBy(() => writeFileSync(join(file, "under"), ""));
    rmSync(folder, { recursive: true });
    expect(systemTrouble(inTheWay)?.da).toContain(`${file} kan ikke bruges`);
    expect(systemTrouble(through)?.en).toContain("a file where a folder belongs");
  });

  test.each([
    "EACCES",
    "EPERM",
    "EROFS",
    "EISDIR",
    "ENOSPC",
    "EDQUOT",
  ])("%s names the path in both languages", (code) => {
    const text = systemTrouble(Object.assign(new Error(code), { code, path: "/et/sted" }));
    expect(text?.da).toContain("/et/sted");
    expect(text?.en).toContain("/et/sted");
  });

  test.each([
    "/et/sted/.git",
    "/et/sted/.aa199c8ec432.tmp",
  ])("a name that only we know (%s) is told as its folder", (path) => {
    const text = systemTrouble(Object.assign(new Error(), { code: "EACCES", path }));
    expect(text?.da).toBe("Du har ikke adgang til /et/sted. Få adgang, eller vælg en anden mappe.");
  });

  test("a full disk is named, though writing to an open file names no path", () => {
    for (const code of ["ENOSPC", "EDQUOT"])
      expect(systemTrouble(Object.assign(new Error(code), { code, syscall: "write" }))?.da).toBe(
        "Der er ikke mere plads på disken. Ryd op, og prøv igen.",
      );
  });

  test("a file that is gone, an error without a path and anything else are faults of ours", () => {
    const gone = thrownBy(() => writeFileSync("/findes/ikke/her", ""));
    expect(systemTrouble(gone)).toBeUndefined();
    expect(systemTrouble(Object.assign(new Error("x"), { code: "EACCES" }))).toBeUndefined();
    expect(systemTrouble(new TypeError("x is not a function"))).toBeUndefined();
    expect(systemTrouble("EACCES")).toBeUndefined();
  });
});
