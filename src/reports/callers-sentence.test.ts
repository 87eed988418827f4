import { describe, expect, it } from "@jest/globals";
import { callersSentence } from "./callers-sentence.ts";

const takenOn = "2026-11-20";
const systems = ["KMD Nexus", "SBSYS"];
const towns = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => `By ${place + 1}`);
const said = (count: number, locale: "da" | "en" = "da"): string =>
  callersSentence({ takenOn, systems, municipalities: towns(count) }, locale);

describe("The sentence on who uses the same systems", () => {
  it("names them all while they are few, and says how old the answer is", () => {
    expect(said(1)).toMatch(/^By 1 bruger KMD Nexus og SBSYS ifølge KITOS den 20\.11\.2026\. /);
    expect(said(1, "en")).toMatch(
      /^According to KITOS on 20 November 2026, By 1 uses KMD Nexus and SBSYS\. /,
    );
    expect(said(12)).toContain("By 11 og By 12 bruger");
    expect(said(12, "en")).toContain("By 11 and By 12 use ");
  });

  it("counts the rest where a system is in use nearly everywhere", () => {
    expect(said(13)).toContain("By 12 og 1 anden bruger");
    expect(said(60)).toContain("By 12 og 48 andre bruger");
    expect(said(60, "en")).toContain("By 12 and 48 others use ");
    expect(said(98).length).toBeLessThan(400);
  });
});
