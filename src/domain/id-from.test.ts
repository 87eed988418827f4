import { describe, expect, it } from "@jest/globals";
import { idFrom } from "./id-from.ts";
import { isDeviceName, isId } from "./is-id.ts";

describe("the id that is made of a title", () => {
  it.each([
    ["Afgørelser fra KMD Nexus", "afgoerelser-fra-kmd-nexus"],
    ["Ældre & Åbne sager – 2. udgave", "aeldre-aabne-sager-2-udgave"],
    ["Café", "cafe"],
  ])("of %s is in plain letters", (title, id) => {
    expect(idFrom(title)).toBe(id);
  });

  it("ends with a whole word, at 64 letters at most", () => {
    expect(idFrom("sagsbehandling ".repeat(9))).toBe(
      "sagsbehandling-sagsbehandling-sagsbehandling-sagsbehandling",
    );
  });

  it("is no name that Windows has for a device", () => {
    for (const title of ["CON", "Aux", "nul", "COM1", "lpt9"]) {
      const id = idFrom(title);
      expect([isDeviceName(title.toLowerCase()), isDeviceName(id), isId(id)]).toEqual([
        true,
        false,
        true,
      ]);
    }
    expect([idFrom("Console"), idFrom("CON arkiv")]).toEqual(["console", "con-arkiv"]);
  });
});
