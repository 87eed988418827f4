import type { Locale } from "../domain/language.ts";

/** Pages there is one of. */
export const singlePages = [
  "overview",
  "all",
  "board",
  "systems",
  "vendors",
  "owners",
  "deadlines",
  "register",
  "figures",
  "findings",
  "map",
  "reuse",
  "search",
  "new",
  "edit",
  "guide",
  "data",
  "accessibility",
] as const;
export type SinglePage = (typeof singlePages)[number];

/** Where a reader can be. Entries are named by id, vendors and owners by their slug. */
export type Route =
  | { readonly page: SinglePage }
  | { readonly page: "all-part" | "system-part"; readonly part: number }
  | {
      readonly page: "integration" | "system" | "vendor" | "owner" | "guide-page";
      readonly id: string;
    };

const folders: Readonly<
  Record<Locale, Readonly<Record<Exclude<Route["page"], SinglePage>, string>>>
> = {
  da: {
    "all-part": "alle",
    // Not below the systems' own pages, where an id may be a number too.
    "system-part": "systemliste",
    integration: "integrationer",
    system: "systemer",
    vendor: "leverandoerer",
    owner: "ejere",
    "guide-page": "vejledning",
  },
  en: {
    "all-part": "all",
    "system-part": "system-list",
    integration: "integrations",
    system: "systems",
    vendor: "vendors",
    owner: "owners",
    "guide-page": "guide",
  },
};

const files: Readonly<Record<Locale, Readonly<Record<SinglePage, string>>>> = {
  da: {
    overview: "index",
    all: "alle",
    board: "faser",
    systems: "systemer",
    vendors: "leverandoerer",
    owners: "ejere",
    deadlines: "frister",
    register: "fortegnelse",
    figures: "tal",
    findings: "fejl-og-advarsler",
    map: "landkort",
    reuse: "genbrug",
    search: "soeg",
    new: "ny-integration",
    edit: "ret",
    guide: "vejledning",
    data: "data",
    accessibility: "tilgaengelighed",
  },
  en: {
    overview: "index",
    all: "all",
    board: "phases",
    systems: "systems",
    vendors: "vendors",
    owners: "owners",
    deadlines: "deadlines",
    register: "register",
    figures: "figures",
    findings: "findings",
    map: "map",
    reuse: "reuse",
    search: "search",
    new: "new-integration",
    edit: "edit",
    guide: "guide",
    data: "data",
    accessibility: "accessibility",
  },
};

/** Danish stands at the root, English in `en/`. */
export const localeFolder = (locale: Locale): string => (locale === "da" ? "" : `${locale}/`);

const single: ReadonlySet<string> = new Set(singlePages);

const isSingle = (route: Route): route is { readonly page: SinglePage } => single.has(route.page);

/** The file a route is written to, from the site's root. Flat files: half the cost of a folder a page. */
export function pathOf(route: Route, locale: Locale): string {
  if (isSingle(route)) return `${localeFolder(locale)}${files[locale][route.page]}.html`;
  const name = "part" in route ? String(route.part) : route.id;
  return `${localeFolder(locale)}${folders[locale][route.page]}/${name}.html`;
}

const slash = "/".charCodeAt(0);

/** The relative address from one file of the site to another, so that the site works below any path. */
export function relativePath(from: string, to: string): string {
  let shared = 0;
  for (let at = 0; at < from.length; at += 1) {
    const letter = from.charCodeAt(at);
    if (letter !== to.charCodeAt(at)) break;
    if (letter === slash) shared = at + 1;
  }
  let up = 0;
  for (let at = from.indexOf("/", shared); at !== -1; at = from.indexOf("/", at + 1)) up += 1;
  return `${"../".repeat(up)}${to.slice(shared)}`;
}
