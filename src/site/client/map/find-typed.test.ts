import { describe, expect, it } from "@jest/globals";
import { findTyped } from "./find-typed.ts";

const names = ["KMD Nexus", "Nexus", "SBSYS"];

describe("finding a system by what is typed", () => {
  it("takes the one of exactly that name before one that has it in its name", () => {
    expect(findTyped(names, "nexus")).toBe(1);
    expect(findTyped(names, " Nexus ")).toBe(1);
  });

  it("takes the first with those letters, large or small", () => {
    expect(findTyped(names, "NEX")).toBe(0);
    expect(findTyped(names, "bsy")).toBe(2);
  });

  it("finds none where nothing is typed or nothing has it", () => {
    expect(findTyped(names, "  ")).toBe(-1);
    expect(findTyped(names, "aula")).toBe(-1);
  });
});
