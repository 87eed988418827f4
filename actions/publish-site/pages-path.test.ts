import { describe, expect, it } from "@jest/globals";
import { pagesPath } from "./pages-path.ts";

describe("pagesPath", () => {
  it("is the repository's name", () => {
    expect(pagesPath("eksempelby/integrationer")).toBe("/integrationer/");
  });

  it("is the top for the site of an owner, in any letter case", () => {
    expect(pagesPath("Eksempelby/eksempelby.github.io")).toBe("/");
  });

  it("is the top where there is no repository", () => {
    expect(pagesPath("")).toBe("/");
  });
});
