import { describe, expect, it } from "@jest/globals";
import { markedInput } from "../edition/testing/marked-input.ts";
import { renderSite } from "../render-site.ts";

/** The head of an integration's Danish page, on a site that search engines are let into or not. */
function headOf(indexed: boolean): string {
  const { catalogue } = markedInput;
  const site = { indexed, url: "https://eksempelby.example/katalog/" };
  const governance = { ...catalogue.governance, site };
  const pages = renderSite({ ...markedInput, catalogue: { ...catalogue, governance } });
  const page = pages.find(({ path }) => path === "integrationer/aaben.html");
  return String(page?.content).split("</head>")[0] ?? "";
}

describe("what a page tells search engines", () => {
  it("is its own address, its pair and its summary where they are let in", () => {
    const head = headOf(true);
    const address = "https://eksempelby.example/katalog/";
    expect(head).toContain(`<link rel=canonical href=${address}integrationer/aaben.html>`);
    expect(head).toContain(`hreflang=da href=${address}integrationer/aaben.html>`);
    expect(head).toContain(`hreflang=en href=${address}en/integrations/aaben.html>`);
    expect(head).toContain("<meta name=description");
    expect(head).not.toContain("noindex");
  });

  it("is to stay away, and nothing else, where they are not", () => {
    expect(headOf(false)).toContain("<meta name=robots content=noindex>");
    expect(headOf(false)).not.toMatch(/canonical|hreflang|description/);
  });
});
