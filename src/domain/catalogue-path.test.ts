import { describe, expect, it } from "@jest/globals";
import { catalogueFileKind, idOfPath, isPlainCataloguePath } from "./catalogue-path.ts";

describe("catalogueFileKind", () => {
  it("knows integrations, systems and governance by where they lie", () => {
    expect(catalogueFileKind("integrations/a.md")).toBe("integration");
    expect(catalogueFileKind("systems/a.md")).toBe("system");
    expect(catalogueFileKind(".github/governance.yml")).toBe("governance");
  });

  it("passes over templates, editors' files, other endings and other folders", () => {
    for (const path of [
      "integrations/_template.md",
      "systems/.#a.md",
      "systems/a.txt",
      "docs/a.md",
      "a.md",
    ])
      expect(catalogueFileKind(path)).toBeUndefined();
  });

  it("does not pass over a file that somebody put in a subfolder or gave a capital ending", () => {
    expect(catalogueFileKind("integrations/skole/a.md")).toBe("integration");
    expect(catalogueFileKind("integrations/A.MD")).toBe("integration");
  });
});

describe("isPlainCataloguePath", () => {
  it("accepts a file directly in its folder", () => {
    expect(isPlainCataloguePath("integrations/børn.md")).toBe(true);
    expect(isPlainCataloguePath(".github/governance.yml")).toBe(true);
  });

  it("refuses subfolders, capital endings, control characters, backslashes, hidden direction marks and decomposed letters", () => {
    for (const name of ["skole/a.md", "a.MD", "a\nb.md", "a\\b.md", "a\u202eb.md", "a\u030a.md"])
      expect(isPlainCataloguePath(`integrations/${name}`)).toBe(false);
  });
});

describe("idOfPath", () => {
  it("is the file name without its ending", () => {
    expect(idOfPath("integrations/nexus-sbsys.md")).toBe("nexus-sbsys");
    expect(idOfPath("systems/X.MD")).toBe("X");
  });
});
