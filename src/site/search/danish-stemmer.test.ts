import { describe, expect, it } from "@jest/globals";
import { stemDanish } from "./danish-stemmer.ts";

describe("stemDanish", () => {
  // From the sample vocabulary on the stemmer's own page.
  it.each([
    ["indtage", "indtag"],
    ["indtagelse", "indtag"],
    ["indtager", "indtag"],
    ["indtages", "indtag"],
    ["indtaget", "indtag"],
    ["indtil", "indtil"],
    ["indtræder", "indtræd"],
    ["indvende", "indv"],
    ["underste", "underst"],
    ["undersåtter", "undersåt"],
    ["underviste", "undervist"],
    ["undgå", "undgå"],
  ])("makes %s into %s", (word, stem) => {
    expect(stemDanish(word)).toBe(stem);
  });

  it.each([
    ["integration", "integrationerne"],
    ["aftale", "aftalerne"],
    ["system", "systemets"],
    ["kontrakt", "kontrakten"],
    ["afgørelse", "afgørelser"],
    ["borger", "borgerens"],
  ])("gives %s and %s one stem", (a, b) => {
    expect(stemDanish(a)).toBe(stemDanish(b));
  });

  it("leaves short words whole", () => {
    for (const word of ["ky", "cpr", "en", "aula", "løn"])
      expect(stemDanish(word).length).toBeGreaterThanOrEqual(2);
  });
});
