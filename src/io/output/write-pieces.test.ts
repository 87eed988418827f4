import { mkdirSync, readFileSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { UsageError } from "../../domain/usage-error.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { writePieces } from "./write-pieces.ts";

const long = new Date("2020-01-01T00:00:00Z");

describe("writePieces", () => {
  it("leaves the text, whatever lay there, and says rightly whether it differed", () => {
    const root = temporaryFolder();
    const text = fc.array(fc.constantFrom("a", "bb", "æ–ø", "\n".repeat(70), "\u{1f600}"), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(text, text, (before, now) => {
        writeFiles(root, { "a.csv": before.join("") });
        utimesSync(join(root, "a.csv"), long, long);
        const { state, isWritten } = writePieces(join(root, "a.csv"), now);
        const same = before.join("") === now.join("");
        expect(readFileSync(join(root, "a.csv"), "utf8")).toBe(now.join(""));
        expect(isWritten).toBe(!same);
        expect(state.size).toBe(new TextEncoder().encode(now.join("")).length);
        expect(state.changed === long.getTime()).toBe(same);
      }),
    );
  });

  it("writes a file that was not there", () => {
    const root = temporaryFolder();
    expect(writePieces(join(root, "b.csv"), ["a", "b"]).isWritten).toBe(true);
    expect(readFileSync(join(root, "b.csv"), "utf8")).toBe("ab");
  });

  it("never writes through a link, nor into a folder", () => {
    const root = temporaryFolder();
    writeFiles(root, { "uden-for.md": "urørt" });
    symlinkSync("uden-for.md", join(root, "a.csv"));
    mkdirSync(join(root, "b.csv"));
    for (const name of ["a.csv", "b.csv"])
      expect(() => writePieces(join(root, name), ["ny"])).toThrow(UsageError);
    expect(readFileSync(join(root, "uden-for.md"), "utf8")).toBe("urørt");
  });
});
