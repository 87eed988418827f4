import { describe, expect, it } from "@jest/globals";
import { type Colour, colours, partPairs, textPairs } from "./tokens.ts";

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const tooWeak = (pairs: readonly (readonly [Colour, Colour])[], least: number): readonly string[] =>
  pairs.flatMap(([front, ground]) =>
    [0, 1].flatMap((theme) => {
      const ratio = contrast(colours[front][theme] ?? "", colours[ground][theme] ?? "");
      return ratio >= least
        ? []
        : [`${front} on ${ground}, ${theme ? "dark" : "light"}: ${ratio.toFixed(2)}`];
    }),
  );

describe("colours", () => {
  it("measures contrast as WCAG does", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 1);
  });

  it("gives text at least 4.5:1 on every ground it stands on, light and dark", () => {
    expect(tooWeak(textPairs, 4.5)).toEqual([]);
  });

  it("gives borders, marks and the focus ring at least 3:1, light and dark", () => {
    expect(tooWeak(partPairs, 3)).toEqual([]);
  });
});
