import { describe, expect, it } from "@jest/globals";
import { renderSite } from "../render-site.ts";
import { markedInput } from "./testing/marked-input.ts";
import { marks } from "./testing/marks.ts";

const textOf = (content: string | Uint8Array): string =>
  typeof content === "string" ? content : "";
const found = (edition: "public" | "internal"): readonly string[] => {
  const pages = renderSite({ ...markedInput, edition });
  const all = pages
    .map(({ path, content }) => `${path}\n${textOf(content)}`.toLowerCase())
    .join("\n");
  return marks.filter((mark) => all.includes(mark.toLowerCase()));
};

describe("the public edition", () => {
  it("holds no redacted value in any file: pages, search, exports, map, addresses, machine data", () => {
    expect(found("public")).toEqual([]);
  });

  it("holds none in the short pages of a large catalogue either", () => {
    const pages = renderSite({ ...markedInput, largeAbove: 0 });
    const short = pages.filter(({ path }) => path.startsWith("en/integrations/"));
    const all = short.map(({ content }) => textOf(content)).join("\n");
    expect(all).toContain("<h2 id=more>");
    expect(marks.filter((mark) => all.toLowerCase().includes(mark.toLowerCase()))).toEqual([]);
    expect(all).not.toMatch(/github\.com|mailto:|Criticality|Exit plan|Contracts/);
  });

  it("is tested with marks that the internal edition does show", () => {
    expect(marks.length).toBeGreaterThan(150);
    expect(found("internal").length).toBeGreaterThan(marks.length / 2);
  });

  it("names no security detail, no risk and no criticality, not even as a label", () => {
    const pages = renderSite(markedInput).filter(
      ({ path }) => path.includes("integra") || path.endsWith(".json") || path.endsWith(".csv"),
    );
    const all = pages.map(({ content }) => textOf(content)).join("\n");
    for (const value of [
      "username-password",
      "tls-1.1",
      "Brugernavn",
      "TLS 1.1",
      "97,321",
      "97.321",
      "kritisk",
    ])
      expect([value, all.includes(value)]).toEqual([value, false]);
  });

  it("shows what is meant for everybody", () => {
    const page = renderSite(markedInput).find(({ path }) => path === "integrationer/aaben.html");
    const html = textOf(page?.content ?? "");
    for (const text of [
      "Titel på aaben",
      "Serviceloven § 83",
      "Slettes efter fem år",
      "Åben tekst",
      "Også åben",
      "Visitationen",
    ])
      expect([text, html.includes(text)]).toEqual([text, true]);
    expect(html).not.toMatch(/github\.com|mailto:/);
  });
});
