import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { attributeValues, quoted } from "../../tests/site/attributes.ts";
import { median } from "../measure-process.ts";

export interface Weights {
  readonly files: number;
  readonly megabytes: number;
  /** Bytes of HTML as they lie, the median page. */
  readonly medianHtml: number;
  readonly heaviestHtml: number;
  readonly css: number;
  readonly fonts: number;
  /** Packed bytes of what one page asks for at once, for the page that asks for most. */
  readonly heaviestScripts: number;
  readonly heaviestFirstView: number;
}

/** What a page fetches before anybody touches it: style, scripts and fonts, from the site's root. */
function partsOf(html: string): readonly string[] {
  const tags = [...html.matchAll(/<(?:link|script)\b[^>]*>/g)].map(([tag]) => tag);
  const addresses = tags
    .filter((tag) => /^<script|rel="(?:stylesheet|preload)"/.test(quoted(tag)))
    .flatMap((tag) => [...attributeValues(tag, "href"), ...attributeValues(tag, "src")]);
  return [...new Set(addresses.map((address) => address.replace(/^(?:\.\.\/)+|^\//g, "")))];
}

/** Weighs a built site. Pages of one kind are alike, so of many only each fiftieth is looked into. */
export function weigh(folder: string): Weights {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  const sizes = new Map(files.map((name) => [name, statSync(join(folder, name)).size]));
  const sum = (list: readonly number[]): number => list.reduce((total, size) => total + size, 0);
  const pages = files.filter((name) => name.endsWith(".html"));
  const ending = (end: string): readonly string[] => files.filter((name) => name.endsWith(end));
  const packed = new Map<string, number>();
  const weightOf = (name: string): number => {
    const known = packed.get(name);
    if (known !== undefined) return known;
    const bytes = readFileSync(join(folder, name));
    const weight = name.endsWith(".woff2") ? bytes.length : gzipSync(bytes).length;
    packed.set(name, weight);
    return weight;
  };
  const looked = pages.filter((_, index) => pages.length < 2000 || index % 50 === 0);
  const views = looked.map((page) => {
    const html = readFileSync(join(folder, page), "utf8");
    const parts = partsOf(html).filter((name) => sizes.has(name));
    const scripts = sum(parts.filter((name) => name.endsWith(".js")).map(weightOf));
    return { scripts, all: sum(parts.map(weightOf)) + gzipSync(html).length };
  });
  const htmlSizes = pages.map((name) => sizes.get(name) ?? 0);
  return {
    files: files.length,
    megabytes: sum([...sizes.values()]) / 1e6,
    medianHtml: median(htmlSizes),
    heaviestHtml: Math.max(...htmlSizes),
    css: sum(ending(".css").map(weightOf)),
    fonts: sum(ending(".woff2").map(weightOf)),
    heaviestScripts: Math.max(...views.map(({ scripts }) => scripts)),
    heaviestFirstView: Math.max(...views.map(({ all }) => all)),
  };
}
