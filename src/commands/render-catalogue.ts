import type { Catalogue } from "../domain/catalogue.ts";
import type { BilingualFinding } from "../domain/finding.ts";
import { callersOf } from "../domain/kitos/callers.ts";
import { ownFieldsIn } from "../domain/own-fields.ts";
import type { Page } from "../domain/page.ts";
import { knownPeers } from "../domain/peers/known-peers.ts";
import { publicCatalogue } from "../domain/public-catalogue.ts";
import { checkCriteria, countUnmet } from "../input/criteria.ts";
import { type Schemas, shippedSchemas } from "../input/schemas.ts";
import { readGuide } from "../io/guide-files.ts";
import { readGuidePictures } from "../io/guide-pictures.ts";
import { gzip, gzipPieces, inflateRaw } from "../io/output/gzip.ts";
import { zip } from "../io/output/zip.ts";
import { peerText } from "../io/peers/peer-store.ts";
import { sha256Hex } from "../io/sha256-hex.ts";
import { findTemplate } from "../io/templates.ts";
import { renderSite } from "../site/render-site.ts";
import type { Edition, SiteInput } from "../site/site-input.ts";
import type { Judgement } from "./kept/judged-before.ts";
import { snapshotAt } from "./kitos/known-snapshot.ts";
import { describeRules } from "./known-rules.ts";
import { type OpenCatalogue, openCatalogue, type Surroundings } from "./open-catalogue.ts";
import { repositoryFacts } from "./repository-facts.ts";
import { type Validation, validateOpenedAsking } from "./validate.ts";

export interface RenderOptions extends Surroundings {
  readonly edition?: Edition;
  /** Where the site will lie; without it, the path of `site.url` in governance, or `/`. */
  readonly basePath?: string;
  /** The path to use where neither `basePath` nor governance says one. */
  readonly fallbackPath?: string;
  /** How many integrations make a catalogue large; tests lower it. */
  readonly largeAbove?: number;
  /** How many rows of a list are made together, about; tests lower it. */
  readonly rowsInBlock?: number;
  /** Knows what is wrong with a catalogue without judging the whole, where it can tell. */
  readonly judge?: (opened: OpenCatalogue) => Judgement | undefined;
}

/** The site as files, and what is wrong with the catalogue it shows. */
export interface RenderedCatalogue {
  readonly pages: readonly Page[];
  readonly validation: Validation;
}

/** What a site is made from, and what is wrong with the catalogue it shows. */
export interface PreparedSite {
  readonly input: SiteInput;
  readonly validation: Validation;
}

/** The same, and what it was read and judged by. */
export interface TracedSite extends PreparedSite {
  readonly opened: OpenCatalogue;
  /** Files outside the catalogue's folders that links were held against, and whether they were there. */
  readonly asked: ReadonlyMap<string, boolean>;
}

/** Reads and judges the catalogue at a folder. A catalogue with errors has a site too, which shows them. */
export async function prepareSite(options: RenderOptions): Promise<TracedSite> {
  const opened = await openCatalogue(options, "all");
  const { validation, asked } =
    options.judge?.(opened) ?? (await validateOpenedAsking(opened, options));
  const input = await siteInput(opened, validation.findings, options);
  return { input, validation, opened, asked };
}

/** Makes every page of the site of a catalogue. */
export async function renderCatalogue(options: RenderOptions): Promise<RenderedCatalogue> {
  const { input, validation } = await prepareSite(options);
  return { pages: renderSite(input), validation };
}

type WhatASiteShows = Pick<OpenCatalogue, "root" | "schemas" | "today" | "timeZone" | "history"> & {
  readonly read: Pick<OpenCatalogue["read"], "catalogue">;
};

/** What the site is made from, of a catalogue that was read and judged. */
export async function siteInput(
  { root, read, schemas, today, timeZone, history }: WhatASiteShows,
  findings: readonly BilingualFinding[],
  options: RenderOptions,
): Promise<SiteInput> {
  const { environment, edition = "internal", basePath, fallbackPath = "/", memory } = options;
  const { largeAbove, rowsInBlock } = options;
  // What the public edition leaves out is not gathered; `editionInput` leaves it out again, whoever asks for a site.
  const isPublic = edition === "public";
  const catalogue = isPublic ? publicCatalogue(read.catalogue) : read.catalogue;
  const contact = read.catalogue.governance.help.email;
  const shown = new Set(catalogue.integrations.map(({ id }) => id));
  // Logins of the people who signed stay in the municipality.
  const wantsDecisions = !isPublic;
  const facts = await repositoryFacts({ root, environment, timeZone, wantsDecisions, memory });
  const template = isPublic ? undefined : findTemplate([root], "integrations");
  // Written for those who work here, with examples from the whole catalogue.
  const guide = isPublic ? [] : readGuide(root);
  return {
    catalogue,
    findings: isPublic ? [] : findings,
    ruleNames: new Map([...describeRules(schemas)].map(([id, { summary }]) => [id, summary])),
    criteriaOf: (integration, gate) => checkCriteria(integration, [gate], schemas),
    countUnmet: (integration, gate) => countUnmet(integration, [gate], schemas),
    today,
    changedOn: history.changedOn,
    history: new Map([...history.moves].filter(([id]) => shown.has(id))),
    edition,
    ...(contact !== undefined && { contact }),
    ...(!isPublic && neighboursOf(root, catalogue)),
    ...(!isPublic && ownFieldsBy(schemas)),
    basePath: withSlashes(basePath ?? pathOf(catalogue.governance.site.url) ?? fallbackPath),
    ...facts,
    guide,
    pictures: readGuidePictures(root, guide),
    zip: (files) => zip(files),
    gzip,
    gzipPieces,
    inflate: inflateRaw,
    ...(largeAbove !== undefined && { largeAbove }),
    ...(rowsInBlock !== undefined && { rowsInBlock }),
    ...(template !== undefined && { integrationTemplate: template }),
  };
}

/** The fields that a municipality has added to the schemas of its entries. */
function ownFieldsBy({ integration, system }: Schemas): Pick<SiteInput, "ownFields"> {
  const shipped = shippedSchemas();
  const ownFields = {
    integration: ownFieldsIn(integration.dictionary, shipped.integration.dictionary),
    system: ownFieldsIn(system.dictionary, shipped.system.dictionary),
  };
  return ownFields.integration || ownFields.system ? { ownFields } : {};
}

/** What is known from elsewhere: other municipalities' catalogues, and KITOS. Whatever is wrong with it, the site is built without. */
function neighboursOf(root: string, catalogue: Catalogue): Pick<SiteInput, "peers" | "callersOf"> {
  const snapshot = snapshotAt(root);
  return {
    peers: knownPeers(catalogue.governance.peers, peerText(root), sha256Hex),
    ...(snapshot && { callersOf: (one) => callersOf(one, catalogue, snapshot) }),
  };
}

const pathOf = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) ? new URL(url).pathname : undefined;

const withSlashes = (path: string): string => `/${path}/`.replace(/\/{2,}/g, "/");
