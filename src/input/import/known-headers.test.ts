import { describe, expect, it } from "@jest/globals";
import { fieldOfHeader } from "./known-headers.ts";

const guess = (header: string) => fieldOfHeader(header, "integrations");

describe("the field of a column", () => {
  it.each([
    ["Riskovurdering", "privacy.riskAssessment.level"],
    ["Frekvnes", "need.frequency"],
    ["Slettefrister", "privacy.retention"],
  ])("%s is guessed where a slip of the pen is all that differs", (header, field) => {
    expect(guess(header)).toEqual({ field, certain: false });
  });

  it.each(
    [
      "Kontakt | Contact | Kontaktperson | Modtagere | System | Leverandør | Dataansvarlig | Ansvarlig",
      "Kommentar | Beslutning | Decision | Logning | Forretning | Procesejer | DPIA dato | Fra dato | Oprettet",
    ].flatMap((line) => line.split(" | ")),
  )("%s is not guessed: it is another word, not a misspelt one", (header) => {
    expect(guess(header)).toBeUndefined();
  });

  it("is certain where the column is called so, also with something hung on", () => {
    expect(guess("Kontrakt udløber (dato) *")).toEqual({
      field: "contracts.endsOn",
      certain: true,
    });
    expect(fieldOfHeader("System", "systems")).toEqual({ field: "name", certain: true });
  });
});
