import type { Catalogue } from "../domain/catalogue.ts";
import type { CriterionResult } from "../domain/criterion.ts";
import type { DecisionRecord } from "../domain/decision-record.ts";
import type { Integration } from "../domain/entry.ts";
import type { FieldDictionary } from "../domain/field-entry.ts";
import type { BilingualFinding } from "../domain/finding.ts";
import type { Callers } from "../domain/kitos/callers.ts";
import type { Text } from "../domain/language.ts";
import type { KnownPeers } from "../domain/peers/known-peers.ts";
import type { Gate } from "../domain/phase.ts";
import type { ZipPiece } from "../domain/zip-piece.ts";
import type { Zip } from "./exports/to-xlsx.ts";
import type { BodyTemplate } from "./markdown/body-template.ts";

/** `internal` shows everything; `public` leaves out what only the municipality may see. */
export type Edition = "internal" | "public";

/** One step in an integration's life, read from git history: the day its file first stood in this phase. */
export interface PhaseMove {
  readonly phase: Gate;
  readonly on: string;
}

/** One page of the guide, as it stands in `docs/guide/`. The name is the file name without `.md` and language. */
export interface GuideFile {
  readonly name: string;
  readonly locale: "da" | "en";
  readonly path: string;
  readonly text: string;
}

/** How fresh a site is: the day it was made for, and the commit it was made from. */
export interface AsOf {
  readonly today: string;
  readonly sha?: string;
}

/** Everything the site is made from. No clock, no files: the same input gives the same bytes. */
export interface SiteInput {
  readonly catalogue: Catalogue;
  readonly findings: readonly BilingualFinding[];
  /** What each rule and criterion is called, by id; one without a name is shown by its id. */
  readonly ruleNames?: ReadonlyMap<string, Text>;
  /** What the municipality's own schemas say of fields they add to the product's; in the internal edition alone. */
  readonly ownFields?: {
    readonly integration?: FieldDictionary | undefined;
    readonly system?: FieldDictionary | undefined;
  };
  /** What a gate says of an integration; asked for the gate ahead of each integration. */
  readonly criteriaOf: (integration: Integration, gate: Gate) => readonly CriterionResult[];
  /** How many of those are unmet: thousands are counted for lists that say nothing more of them. */
  readonly countUnmet: (integration: Integration, gate: Gate) => number;
  /** ISO date in the municipality's time zone. */
  readonly today: string;
  /** The date of the last commit that touched a file, by path. */
  readonly changedOn: ReadonlyMap<string, string>;
  /** Moves through the phases, oldest first, by integration id. */
  readonly history: ReadonlyMap<string, readonly PhaseMove[]>;
  /** The decision log, where the repository has one. */
  readonly decisions?: readonly DecisionRecord[];
  readonly edition: Edition;
  /** What is known of other municipalities' catalogues; in the internal edition alone, for whom it is matched with is internal. */
  readonly peers?: KnownPeers;
  /** Who else uses the systems of an integration, as KITOS has it; in the internal edition alone. */
  readonly callersOf?: (integration: Integration) => Callers | undefined;
  /** The shared mailbox that `catalogue.json` tells other municipalities to write to; in both editions, and on no page of the public one. */
  readonly contact?: string;
  /** Begins and ends with `/`. Only the 404 page and absolute addresses need it; all else is relative. */
  readonly basePath: string;
  /** The commit the catalogue was read at, and the date of that commit. */
  readonly commit?: { readonly sha: string; readonly date: string };
  /** The branch that edit links open. */
  readonly branch: string;
  readonly guide: readonly GuideFile[];
  /** What the guide shows, by path from the repository's root. */
  readonly pictures?: readonly { readonly path: string; readonly content: Uint8Array }[];
  /** Packs spreadsheets, where there is a quicker way than the one that runs everywhere. */
  readonly zip?: Zip;
  /** The HTML of an entry's body, where another thread has made it already. */
  readonly bodyAhead?: (path: string) => BodyTemplate | undefined;
  /** Packs what the form fetches, where there is a quicker way. */
  readonly gzip?: (bytes: Uint8Array) => Uint8Array;
  /** The same of a text in pieces. */
  readonly gzipPieces?: (pieces: Iterable<ZipPiece>) => Uint8Array;
  /** Unpacks what lies there packed, where there is a quicker way. */
  readonly inflate?: (packed: Uint8Array) => Uint8Array;
  /** How many integrations make a catalogue large (`view/large-catalogue.ts`); tests lower it. */
  readonly largeAbove?: number;
  /** How many rows of a list are made together, about (`blocks/row-blocks.ts`); tests lower it. */
  readonly rowsInBlock?: number;
  /** The template of a new integration, where the catalogue has one. */
  readonly integrationTemplate?: string;
}
