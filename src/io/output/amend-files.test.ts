import { lstatSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { UsageError } from "../../domain/usage-error.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { stateOf } from "../write.ts";
import { amendFiles } from "./amend-files.ts";

const lyingIn = (root: string, ...paths: readonly string[]) =>
  new Map(paths.map((path) => [path, stateOf(lstatSync(join(root, path)))]));

describe("amendFiles", () => {
  it("leaves each page as if its last mention had been replaced, however far from the end that stands", () => {
    const root = temporaryFolder();
    const scrap = fc.array(fc.constantFrom("<b>", "ø–", "gammel", "x".repeat(700), "\u{1f600}"));
    const to = fc.constantFrom("ny", "nyeste", "nyere end før");
    fc.assert(
      fc.property(scrap, scrap, to, (before, after, to) => {
        const text = `${before.join("")}gammel${after.join("")}`;
        writeFiles(root, { "a.html": text, "a.json": text });
        const now = amendFiles(root, lyingIn(root, "a.html", "a.json"), () => ({
          from: "gammel",
          to,
        }));
        const at = text.lastIndexOf("gammel");
        const amended = text.slice(0, at) + to + text.slice(at + "gammel".length);
        expect(readFileSync(join(root, "a.html"), "utf8")).toBe(amended);
        expect(readFileSync(join(root, "a.json"), "utf8")).toBe(text);
        expect(now).toEqual(lyingIn(root, "a.html", "a.json"));
      }),
    );
  });

  it("writes nothing where one of the pages does not say what it should", () => {
    const root = temporaryFolder();
    writeFiles(root, { "a.html": "gammel", "b.html": "noget andet" });
    const amend = () => ({ from: "gammel", to: "ny" });
    expect(amendFiles(root, lyingIn(root, "a.html", "b.html"), amend)).toBeUndefined();
    expect(readFileSync(join(root, "a.html"), "utf8")).toBe("gammel");
  });

  it("never writes through a link", () => {
    const root = temporaryFolder();
    writeFiles(root, { "uden-for.txt": "gammel" });
    symlinkSync("uden-for.txt", join(root, "a.html"));
    const amend = () => ({ from: "gammel", to: "ny" });
    expect(() => amendFiles(root, lyingIn(root, "a.html"), amend)).toThrow(UsageError);
    expect(readFileSync(join(root, "uden-for.txt"), "utf8")).toBe("gammel");
  });
});
