import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import { attributeValues, decode, elementText, quoted } from "./attributes.ts";
import { demoSite, htmlOf } from "./demo-site.ts";

const site = await demoSite("/");
const pages = htmlOf(site);
const gzipped = (content: string | Uint8Array | undefined): number =>
  gzipSync(content ?? "").length;
const kB = 1000;

describe("every page", () => {
  it.each(pages)("%s has one main heading, a title, a language and unique ids", (path, html) => {
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(elementText(html, "title")).toMatch(/\S/);
    expect(html).toMatch(new RegExp(`<html lang="${path.startsWith("en/") ? "en" : "da"}"`));
    const ids = attributeValues(html, "id");
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(pages)("%s has no missing or unfilled text", (_path, html) => {
    const text = html
      .replace(/<(script|style|svg|template)\b[\s\S]*?<\/\1>/g, "")
      .replace(/<[^>]*>/g, " ");
    expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object |\bnull\b/);
  });

  it("goes no heading level down by more than one", () => {
    const jumps = pages.flatMap(([path, html]) => {
      const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]));
      return levels.flatMap((level, index) =>
        level > (levels[index - 1] ?? 0) + 1 ? [`${path}: h${level}`] : [],
      );
    });
    expect(jumps).toEqual([]);
  });

  it("leads to its counterpart in the other language, which leads back", () => {
    const counterpart = (path: string): string => {
      const [link] = /<header>[\s\S]*?<\/header>/
        .exec(pages.find(([name]) => name === path)?.[1] ?? "")?.[0]
        .match(/<a [^>]*\slang=[^>]*>/) ?? [""];
      expect(attributeValues(link ?? "", "lang")).toEqual([path.startsWith("en/") ? "da" : "en"]);
      return join(dirname(path), attributeValues(link ?? "", "href")[0] ?? "");
    };
    for (const [path] of pages)
      if (path !== "404.html") expect(counterpart(counterpart(path))).toBe(path);
  });

  it("lets nothing run but its own files and the one snippet its policy holds by digest", () => {
    for (const [path, html] of pages) {
      const policy = attributeValues(html, "content").find((value) =>
        value.startsWith("default-src"),
      );
      for (const rule of ["default-src 'self'", "object-src 'none'", "base-uri 'none'"])
        expect(policy?.split(";")).toContain(rule);
      expect(policy?.split(";")).toContain("form-action 'self'");
      expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
      const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
        (match) => match[1] ?? "",
      );
      expect([path, inline.length]).toEqual([path, 1]);
      const digest = createHash("sha256")
        .update(inline[0] ?? "")
        .digest("base64");
      expect(policy).toContain(`script-src 'self' 'sha256-${digest}'`);
      expect(html).not.toMatch(/<style|\sstyle="|\son[a-z]+="/);
    }
  });

  it("says who publishes it, where to get help and how fresh it is", () => {
    for (const [path, html] of pages) {
      const footer = html.slice(html.indexOf("<footer>"));
      expect([path, footer.includes("https://serviceportal.eksempelby.example/")]).toEqual([
        path,
        true,
      ]);
      expect(footer).toContain("mailto:digitalisering@eksempelby.example");
      expect(footer).toMatch(/version [0-9a-f]{7}/);
      expect(footer).toMatch(/tilgaengelighed\.html|accessibility\.html/);
    }
  });
});

describe("a page of one thing", () => {
  const ofOne = pages.filter(
    ([path, html]) =>
      /(?:integrationer|integrations|systemer|systems)\//.test(path) &&
      !html.includes('http-equiv="refresh"'),
  );

  it.each(
    ofOne,
  )("%s says when it was last changed, where it stands and where its file is edited", (path, html) => {
    const id = path.replace(/^.*\/|\.html$/g, "");
    const folder = /systems|systemer/.test(path) ? "systems" : "integrations";
    expect(html).toMatch(/Sidst ændret|Last changed/);
    expect(html).toMatch(/<nav class="breadcrumb"/);
    expect(html).toMatch(
      new RegExp(`https://github\\.com/eksempelby/integrationer/edit/[^"]+/${folder}/${id}\\.md"`),
    );
  });

  it.each(
    ofOne.filter(([path]) => /integration/.test(path)),
  )("%s has a stepper of seven with one step at most where it stands, and a table of the systems drawn", (_path, html) => {
    const stepper = /<ol class="stepper"[\s\S]*?<\/ol>/.exec(html)?.[0] ?? "";
    expect(stepper.match(/<li[ >]/g)).toHaveLength(7);
    expect((stepper.match(/aria-current="step"/g) ?? []).length).toBeLessThanOrEqual(1);
    const drawing = /<figure class="flow[\s\S]*?<\/figure>/.exec(html)?.[0];
    if (drawing === undefined) return;
    const parties = html.slice(html.indexOf('id="parties"'), html.indexOf('id="need"'));
    for (const href of attributeValues(drawing, "href"))
      expect(attributeValues(parties, "href")).toContain(href);
  });
});

it("says of a file whose words are in the other language which one that is", () => {
  const link = (path: string) =>
    /<a [^>]*data-export="csv"[^>]*>CSV<\/a>([^,]*)/.exec(
      pages.find(([name]) => name === path)?.[1] ?? "",
    ) ?? [];
  const [english = "", after] = link("en/deadlines.html");
  expect(attributeValues(english, "href")).toEqual(["../data/frister.csv"]);
  expect(attributeValues(english, "hreflang")).toEqual(["da"]);
  expect(after).toBe(" (in Danish)");
  expect(link("frister.html")[1]).toBe("");
});

it("marks what stands between two systems as Danish only where the municipality wrote it", () => {
  const drawn = pages.flatMap(([path, html]) =>
    path.startsWith("en/") ? (html.match(/<div class="way">[^<]*<\w+/g) ?? []) : [],
  );
  expect(drawn.length).toBeGreaterThan(0);
  for (const box of drawn) expect(box).not.toMatch(/<span$/);
});

describe("a contract that is signed and has no end", () => {
  it.each([
    ["da", "integrationer/cpr-ky-haendelser.html", "Løber, til den opsiges"],
    ["en", "en/integrations/cpr-ky-haendelser.html", "Runs until notice is given"],
  ])("is complete, so nobody is asked for its end: %s", (_locale, path, words) => {
    const html = pages.find(([name]) => name === path)?.[1] ?? "";
    const section = /<section[^>]* id="?contracts"?[\s\S]*?<\/section>/.exec(html)?.[0] ?? html;
    expect(section.split(words)).toHaveLength(3);
  });
});

describe("lists", () => {
  it("stand in Danish order: æ, ø and å last, aa as å", () => {
    const names = (path: string, within: RegExp) =>
      [
        ...(within.exec(String(site.get(path)))?.[0] ?? "").matchAll(/<tr><th><a[^>]*>([^<]+)/g),
      ].map((match) => decode(match[1] ?? ""));
    const danish = new Intl.Collator("da").compare;
    for (const path of ["systemer.html", "leverandoerer.html", "index.html"]) {
      const list = names(path, /<table[\s\S]*?<\/table>/);
      expect(list.length).toBeGreaterThan(10);
      expect(list).toEqual([...list].sort(danish));
    }
  });

  it("of connections on the map name as many as are drawn", () => {
    const html = quoted(String(site.get("landkort.html")));
    const drawn = html.match(/class="map-line[^"]*"/g)?.length ?? 0;
    const table = html.slice(html.indexOf('id="connections"'));
    expect(drawn).toBeGreaterThan(20);
    expect(table.match(/<tr><th><a/g)).toHaveLength(drawn);
  });
});

describe("the weight of the site", () => {
  const median = (values: readonly number[]): number =>
    [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

  it("keeps the median page within 25 kB of HTML", () => {
    expect(
      median(pages.map(([path]) => Buffer.byteLength(site.get(path) ?? ""))),
    ).toBeLessThanOrEqual(25 * kB);
  });

  it("keeps CSS within 10 kB, scripts within 10 kB a page and fonts within 40 kB", () => {
    const [css] = [...site].filter(([path]) => path.endsWith(".css"));
    expect(gzipped(css?.[1])).toBeLessThanOrEqual(10 * kB);
    const fonts = [...site].filter(([path]) => path.endsWith(".woff2"));
    expect(fonts).toHaveLength(2);
    expect(fonts.reduce((sum, [, bytes]) => sum + bytes.length, 0)).toBeLessThanOrEqual(40 * kB);
    for (const [path, html] of pages) {
      const scripts = attributeValues(html, "src").filter((name) => name.endsWith(".js"));
      const weight = scripts.reduce(
        (sum, name) => sum + gzipped(site.get(name.replace(/^(?:\.\.\/)+/, ""))),
        0,
      );
      expect([path, weight <= 10 * kB]).toEqual([path, true]);
    }
  });

  it("keeps the first view within 100 kB, packed as it is sent", () => {
    for (const path of [
      "index.html",
      "frister.html",
      "integrationer/nexus-sbsys-afgoerelser.html",
    ]) {
      const html = String(site.get(path));
      const parts = [...attributeValues(html, "href"), ...attributeValues(html, "src")]
        .map((name) => name.replace(/^(?:\.\.\/)+/, ""))
        .filter((name) => name.startsWith("assets/"));
      const weight = [...new Set(parts)].reduce(
        (sum, name) =>
          sum + (name.endsWith(".woff2") ? (site.get(name)?.length ?? 0) : gzipped(site.get(name))),
        gzipped(site.get(path)),
      );
      expect([path, weight <= 100 * kB]).toEqual([path, true]);
    }
  });
});

describe("the build", () => {
  it("gives the same bytes for the same catalogue", async () => {
    const [first, second] = await Promise.all([demoSite("/x/"), demoSite("/x/")]);
    expect([...second.keys()]).toEqual([...first.keys()]);
    const changed = [...first].filter(
      ([path, content]) => !Buffer.from(content).equals(Buffer.from(second.get(path) ?? "")),
    );
    expect(changed.map(([path]) => path)).toEqual([]);
  });

  it("writes no file twice", async () => {
    const { renderCatalogue } = await import("../../src/commands/render-catalogue.ts");
    const { pages: all } = await renderCatalogue({
      root: process.cwd(),
      environment: process.env,
      today: "2026-11-23",
    });
    const paths = all.map(({ path }) => path);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  });
});
