import { describe, expect, it } from "@jest/globals";
import { saidValue } from "./control-values.ts";

describe("a figure in the form", () => {
  it.each([
    ["85.000", 85000],
    ["1.250.000", 1250000],
    ["85.000,50", 85000.5],
    ["85 000", 85000],
    ["85\u00a0000", 85000],
    ["85,000", 85000],
    ["99,5", 99.5],
    ["99.95", 99.95],
    ["0,125", 0.125],
    ["40", 40],
  ])("is read as people write it, thousands among them: %s", (written, meant) => {
    expect(saidValue("number", written)).toBe(meant);
  });

  it.each([
    "85.00.0",
    "ca. 40",
    "85.000 kr.",
    "1.2.3",
  ])("stays a text where it is none, so that the check says so: %s", (written) => {
    expect(saidValue("number", written)).toBe(written);
  });
});
