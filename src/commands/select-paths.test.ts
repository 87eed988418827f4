import { describe, expect, it } from "@jest/globals";
import { changed, soundFiles } from "../../tests/actions/sound-files.ts";
import { shippedSchemas } from "../input/schemas.ts";
import { readCatalogue } from "./read-catalogue.ts";
import { selectPaths, touchedPaths } from "./select-paths.ts";

const known = ["integrations/a.md", "integrations/b.md", "systems/a.md"];
const places = { folder: "/katalog/systems", root: "/katalog" };
const select = (...operands: string[]) => [...selectPaths(operands, places, known)];

describe("selectPaths", () => {
  it("takes files and folders, from where one stands and from the root, each once", () => {
    expect(select("a.md")).toEqual(["systems/a.md"]);
    expect(select("integrations/a.md", "/katalog/integrations/a.md")).toEqual([
      "integrations/a.md",
    ]);
    expect(select("../integrations/")).toEqual(["integrations/a.md", "integrations/b.md"]);
    expect(select("..")).toEqual(known);
  });

  it("refuses what is no file of the catalogue, and guesses what was meant by a path or an id", () => {
    expect(() => select("integrations/aa.md")).toThrow(/Did you mean integrations\/a\.md\?/);
    expect(() => select("b")).toThrow(/Did you mean integrations\/b\.md\?/);
    expect(() => select("../../etc/passwd")).toThrow(/is not a file of the catalogue/);
    expect(() => select("/andet/integrations/a.md")).toThrow(/is not a file of the catalogue/);
  });
});

describe("touchedPaths", () => {
  const read = (files: Readonly<Record<string, string>>) =>
    readCatalogue(
      Object.entries(files).map(([path, text]) => ({ path, text })),
      shippedSchemas(),
    ).catalogue;
  const path = "integrations/kilde-maal.md";
  const { "systems/maal.md": _, ...withoutTarget } = soundFiles;

  it("is what a change touches, and what still names a file that it removed", () => {
    const changes = [{ path: "systems/maal.md", deleted: true }];
    expect(touchedPaths(changes, read(withoutTarget), read(soundFiles))).toEqual(
      new Set(["systems/maal.md", path]),
    );
  });

  it("leaves out what has let go of a removed file", () => {
    const head = { ...withoutTarget, ...changed(path, "id: maal, role", "id: kilde, role") };
    const changes = [{ path: "systems/maal.md", deleted: true }];
    expect(touchedPaths(changes, read(head), read(soundFiles))).toEqual(
      new Set(["systems/maal.md"]),
    );
  });
});
