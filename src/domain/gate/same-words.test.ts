import { expect, it } from "@jest/globals";
import { sameWords } from "./same-words.ts";

it.each([
  ["slettes  efter\n30 dage", "Slettes efter 30 dage."],
  ["Se »Slettepolitik«", 'se "slettepolitik"'],
  [undefined, ""],
])("what is only tidied up says the same: %j and %j", (a, b) => {
  expect(sameWords(a, b)).toBe(true);
});

it.each([
  ["Data slettes, ikke arkiveres", "Data slettes ikke, arkiveres"],
  ["Slettes efter 1,5 år", "Slettes efter 1-5 år"],
  ["Slettes efter 5 år", "Slettes efter 50 år"],
  ["Opbevares i 10 dage", "Opbevares i 10 % af tiden, 10 dage"],
  ["Slettes. Ikke i arkivet", "Slettes ikke. I arkivet"],
  ["Slettes < 30 dage", "Slettes > 30 dage"],
  [undefined, "Slettes aldrig"],
])("what can be read otherwise does not: %j and %j", (a, b) => {
  expect(sameWords(a, b)).toBe(false);
});
