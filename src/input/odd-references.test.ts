import { Buffer } from "node:buffer";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { firstLook } from "../domain/identifiers/first-look.ts";
import { findOddReferences } from "./odd-references.ts";

const written = (body: string): readonly string[] =>
  findOddReferences(body).map((one) => one.written);

describe("characters that a body names instead of holding them", () => {
  it.each([
    "&#x202E;",
    "&#X202e;",
    "&#8238;",
    "&#0008238;",
    "&lrm;",
    "&rlm;",
    "&#x2066;",
    "&#7;",
    "&#xFEFF;",
  ])("%s is found, since Markdown makes an invisible character of it", (name) =>
    expect(written(`Rå ${name} tekst`)).toEqual([name]));

  it.each([
    "&amp;",
    "&#230;",
    "&#xE6;",
    "&#8211;",
    "&#x1F600;",
    "&#x202E",
    "&#9999999;",
    "A & B",
    "&nbsp;",
  ])("%s is left alone", (name) => expect(written(`Rå ${name} tekst`)).toEqual([]));

  it("are seen by the first look at the bytes, wherever they stand", () => {
    const names = fc.constantFrom("&#x202E;", "&#8238;", "&lrm;", "&rlm;");
    fc.assert(
      fc.property(fc.string(), fc.string(), names, fc.string(), (above, before, name, after) => {
        const bytes = Buffer.from(`${above}${before}${name}${after}`);
        expect(firstLook(bytes, Buffer.byteLength(above)).mayBeOdd).toBe(true);
      }),
    );
    expect(firstLook(Buffer.from("Tom & Jerry &amp; co. &nbsp;&#"), 0).mayBeOdd).toBe(true);
    expect(firstLook(Buffer.from("Tom & Jerry &amp; co. &nbsp; "), 0).mayBeOdd).toBe(false);
  });
});
