import { describe, expect, it } from "@jest/globals";
import { withFieldNames } from "./with-field-names.ts";

const named = (text: string) => withFieldNames({ da: text, en: text });

describe("what a rule says", () => {
  it("has the title of a field after the name it has in the file, in either language", () => {
    expect(named("Skriv datoen i privacy.dpia.completedOn.")).toEqual({
      da: 'Skriv datoen i "privacy.dpia.completedOn" (Gennemført den).',
      en: 'Skriv datoen i "privacy.dpia.completedOn" (Completed on).',
    });
  });

  it("names a field by its last name where no other field has another title", () => {
    expect(named('Slet linjen under "dependsOn".').da).toMatch(/under "dependsOn" \(.+\)\.$/);
    expect(named("Ret systemets endOfLifeOn.").da).toMatch(/"endOfLifeOn" \(.+\)\.$/);
    expect(named("Ret noticeMonths.").da).toMatch(/^Ret "noticeMonths" \(.+\)\.$/);
    expect(named("Skriv reason og reviewOn.").da).toBe("Skriv reason og reviewOn.");
  });

  it("names a list by its own title, not by that of what stands in it", () => {
    expect(named("Det står ikke i need.data.").da).toBe(
      'Det står ikke i "need.data" (Nødvendige data).',
    );
  });

  it.each([
    'Feltet "retention" (Slettefrist) mangler',
    'Feltet "dependsOn" (Afhænger af) mangler',
    "Skriv exit.status: settled",
    "Ret .github/governance.yml, limits.dpaExpiresSoonDays og need.data@eksempelby.example",
    '"status" flyttes, og "navn" og "sagsNummer" gør',
    "Se https://example.org/need.data/exit.status",
  ])("leaves alone what is no bare name of a field: %s", (text) => {
    expect(named(text).da).toBe(text);
  });
});
