import { describe, expect, it } from "@jest/globals";
import { lineAt, showSource } from "./show-source.ts";

describe("showSource", () => {
  it("shows one line, cut short, with nothing invisible in it", () => {
    expect(showSource("  a\n\tb  c ")).toBe("a b c");
    expect(showSource("a\u0007b\u202Ec\u200Bd")).toBe("aU+0007bU+202ecU+200bd");
    expect(showSource("ø".repeat(100))).toBe(`${"ø".repeat(59)}…`);
    expect([...showSource("😀".repeat(100))]).toHaveLength(60);
    expect(showSource("x".repeat(1_000_000))).toHaveLength(60);
  });
});

describe("lineAt", () => {
  it("gives the line an offset stands in, without its line end", () => {
    expect(lineAt("ab\r\ncd\nef", 0)).toBe("ab");
    expect(lineAt("ab\r\ncd\nef", 5)).toBe("cd");
    expect(lineAt("ab\r\ncd\nef", 9)).toBe("ef");
    expect(lineAt("", 0)).toBe("");
  });
});
