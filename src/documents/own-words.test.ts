import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { stretchesBy } from "./own-words.ts";

const own = { locale: "da", texts: new Set(["navn", "data", "Breve fra SBSYS", "Breve"]) } as const;

describe("the municipality's own words in a document", () => {
  it("are marked where a text is nothing else, and where several of them stand in another", () => {
    const stretches = stretchesBy(own);
    expect(stretches("navn, data")).toEqual([{ text: "navn, data", locale: "da" }]);
    expect(stretches("Exit: Breve fra SBSYS (data)")).toEqual([
      { text: "Exit: " },
      { text: "Breve fra SBSYS", locale: "da" },
      { text: " (data)" },
    ]);
    expect(stretchesBy(undefined)("navn")).toEqual([{ text: "navn" }]);
  });

  it("take nothing away from any text, whatever signs are in them", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (texts, text) => {
        const stretches = stretchesBy({ locale: "da", texts: new Set(texts) });
        const whole = `a ${texts.join(" b ")} ${text}`;
        expect(
          stretches(whole)
            .map((one) => one.text)
            .join(""),
        ).toBe(whole);
      }),
    );
  });
});
