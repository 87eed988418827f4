import type { PageUnit } from "../domain/page.ts";
import type { RoomTaken } from "../domain/room-taken.ts";
import { isInShard, type Shard } from "../domain/shard.ts";
import type { SourceFile } from "../domain/source-file.ts";
import { noWatch } from "../domain/watch.ts";
import {
  type OutputOptions,
  type OutputReport,
  type UnitFiles,
  writeUnits,
} from "../io/output/write-output.ts";
import { letGo } from "../io/reading/let-go.ts";
import { readSchemaFiles } from "../io/schema-files.ts";
import { sha256 } from "../io/sha256.ts";
import { shortDigest } from "../io/short-digest.ts";
import type { FileState } from "../io/write.ts";
import type { Zip } from "../site/exports/to-xlsx.ts";
import { asOfElement } from "../site/layout/as-of.ts";
import { noteDigests } from "../site/notes/note-digests.ts";
import { unnotedInput } from "../site/notes/noted-view.ts";
import type { AsOf, SiteInput } from "../site/site-input.ts";
import { type Site, siteOf } from "../site/units/site-units.ts";
import { type BodiesAhead, renderBodiesAhead } from "./build/bodies-ahead.ts";
import { openKeptFields } from "./build/kept-fields.ts";
import { type KeptViews, openKeptViews } from "./build/kept-views.ts";
import { keepingZip } from "./build/kept-workbooks.ts";
import { lastOfTexts } from "./build/last-of-texts.ts";
import { lockOf } from "./build/shard-lock.ts";
import { shardNoteUnit } from "./build/shard-note.ts";
import { openSiteState } from "./build/site-state.ts";
import { prepareSite, type RenderOptions, type TracedSite } from "./render-catalogue.ts";
import type { Validation } from "./validate.ts";

export interface BuildOptions extends RenderOptions {
  /** Absolute path of the folder to build into. */
  readonly out: string;
  /** Builds this part of the site alone, for `mergeSite`. */
  readonly shard?: Shard;
  /** The program that builds and the Node it runs on; parts that others built are no parts of the same site. */
  readonly product?: string;
  /** Called between pieces of work that leave something behind. */
  readonly tidy?: (taken?: RoomTaken) => void;
  /** Called before what files say is let go of, where it is. */
  readonly beforeLettingGo?: (opened: TracedSite["opened"]) => void;
}

export interface BuildResult extends OutputReport {
  readonly pages: number;
  readonly validation: Validation;
}

/** What was built, and all that it was built from. */
export interface TracedBuild extends TracedSite {
  readonly result: BuildResult;
  /** Every file of the site as it lies now. */
  readonly files: ReadonlyMap<string, FileState>;
}

/**
 * Builds the site of the catalogue into a folder. Only what shows something else than in the build before is made, and only what
 * differs is written; errors in the catalogue do not stop it.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  return (await buildTracing(options)).result;
}

/** The same, saying also what it was built from. */
export async function buildTracing(options: BuildOptions): Promise<TracedBuild> {
  const { out, root, cache, shard, secondThread, watch = noWatch, tidy } = options;
  const { letsGo, beforeLettingGo } = options;
  const prepared = await prepareSite(options);
  const { input, validation } = prepared;
  let bodies: BodiesAhead | undefined;
  let views: KeptViews | undefined;
  let keptZip: Zip | undefined;
  const { zip } = input;
  const site = siteOf(
    {
      ...input,
      bodyAhead: (path) => bodies?.take(path),
      ...(zip && { zip: (files, name) => (keptZip ?? zip)(files, name) }),
    },
    (catalogue) => views?.known(catalogue),
  );
  const { asOf } = site.view;
  const stamp = stampOf(site, root);
  const fields = openKeptFields(cache, input.edition, stamp);
  const digestOf = noteDigests(site.view, shortDigest, fields.before);
  views = openKeptViews(cache, site.view.input, stamp, digestOf);
  const state = openSiteState(cache, input.edition, out, stamp, digestOf);
  // A first build has no room to spare, and may be the last.
  if (cache !== undefined && state.asOfBefore !== undefined)
    keptZip = keepingZip(cache, input.edition);
  let made = 0;
  const { opened } = prepared;
  const units = partOf(site.units, input, opened.files, options).map((unit) => ({
    ...unit,
    render: () => {
      made += 1;
      return state.make(unit);
    },
  }));
  watch.begin({ da: "Laver siderne", en: "Making the pages" }, units.length);
  // After a build before this one, few pages are made.
  if (secondThread !== undefined && state.asOfBefore === undefined && shard === undefined)
    bodies = renderBodiesAhead(secondThread, [...site.view.integrations, ...site.view.systems]);
  const lastText = letsGo === "told" ? lastOfTexts(units, opened.files.length) : undefined;
  let done = 0;
  const lying = new Map<string, FileState>();
  let report: OutputReport;
  try {
    report = writeUnits(out, root, units, {
      fresh: state.fresh,
      amend: amendFrom(state.asOfBefore, asOf),
      onUnit: (unit, files) => {
        state.keep(unit, files);
        for (const [path, file] of files) lying.set(path, file);
        done += 1;
        watch.done(done);
        if (unit === lastText) {
          beforeLettingGo?.(opened);
          for (const file of opened.files) letGo(file);
        }
        if (made > fewMade) tidy?.(isLarge(files) ? "much" : undefined);
      },
    });
  } finally {
    await bodies?.end();
  }
  const tidyLast = (): void => {
    if (made > fewMade) tidy?.("most");
  };
  tidyLast();
  state.save(asOf);
  tidyLast();
  views.save(site.view);
  fields.save(digestOf);
  tidyLast();
  const result = { ...report, pages: report.written + report.unchanged, validation };
  return { ...prepared, result, files: lying };
}

// So few leave so little behind that looking for it is most of the work.
const fewMade = 200;

const largeBytes = 1 << 20;

/** Whether making these files leaves much behind. */
const isLarge = (files: UnitFiles): boolean =>
  [...files.values()].some(({ size }) => size > largeBytes);

/** All of the site, or the part that was asked for and what it says of itself. */
function partOf(
  units: readonly PageUnit[],
  input: SiteInput,
  files: readonly SourceFile[],
  { root, shard, product = "" }: BuildOptions,
): readonly PageUnit[] {
  if (shard === undefined) return units;
  const lock = lockOf({ input, files, schemas: readSchemaFiles(root), product });
  return [...units.filter(({ id }) => isInShard(id, shard)), shardNoteUnit({ shard, lock })];
}

/** Names what every page depends on besides what it looks up and the product itself. */
const stampOf = ({ view }: Site, root: string): string =>
  sha256(
    JSON.stringify([unnotedInput(view.input), [...view.pages], [...(readSchemaFiles(root) ?? [])]]),
  );

function amendFrom(before: AsOf | undefined, now: AsOf): OutputOptions["amend"] {
  if (before === undefined || (before.today === now.today && before.sha === now.sha))
    return undefined;
  return (path) => {
    const locale = path.startsWith("en/") ? "en" : "da";
    return { from: asOfElement(before, locale), to: asOfElement(now, locale) };
  };
}
