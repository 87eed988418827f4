import { dirname } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { renderCatalogue } from "../../src/commands/render-catalogue.ts";
import type { Edition } from "../../src/site/site-input.ts";
import { quoted } from "./attributes.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The day the demonstration catalogue is judged by, in every test of the site. */
export const today = "2026-11-23";

export type SiteFiles = ReadonlyMap<string, string | Uint8Array>;

/** The demonstration catalogue's site as files by path, made as the command makes it. */
export async function demoSite(
  basePath = "/",
  edition: Edition = "internal",
  more: { readonly largeAbove?: number } = {},
): Promise<SiteFiles> {
  const { pages } = await renderCatalogue({
    root,
    environment: process.env,
    today,
    basePath,
    edition,
    ...more,
  });
  return new Map(pages.map(({ path, content }) => [path, content]));
}

/** The HTML files of a site, with every value in quotes. */
export const htmlOf = (site: SiteFiles): readonly (readonly [path: string, html: string])[] =>
  [...site].flatMap(([path, content]) =>
    path.endsWith(".html") && typeof content === "string" ? [[path, quoted(content)] as const] : [],
  );
