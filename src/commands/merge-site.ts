import { relative, sep } from "node:path";
import type { PageUnit } from "../domain/page.ts";
import { type Shard, shardText } from "../domain/shard.ts";
import { UsageError } from "../domain/usage-error.ts";
import { noWatch, type Watch } from "../domain/watch.ts";
import { errorCode } from "../io/error-code.ts";
import { type OutputReport, writeUnits } from "../io/output/write-output.ts";
import { type PartFolder, readPartFolders } from "../io/reading/read-parts.ts";
import { readShardNote, type ShardNote, shardNotePath } from "./build/shard-note.ts";

export interface MergeOptions {
  /** Absolute path of the catalogue's folder, where nothing may be written. */
  readonly root: string;
  /** Absolute path of the folder that holds the parts, each in a folder of its own. */
  readonly parts: string;
  /** Absolute path of the folder to put the whole site into. */
  readonly out: string;
  readonly watch?: Watch;
}

interface Part extends PartFolder {
  readonly built: ShardNote;
}

/**
 * Puts a site together from the parts that several machines built: byte for byte what one machine would have built. Throws
 * `UsageError` where a part is missing, is there twice, or was built from something else than the others.
 */
export function mergeSite({ root, parts, out, watch = noWatch }: MergeOptions): OutputReport {
  refuseOverlap(parts, out);
  const found = readParts(parts);
  refuseStrangers(found);
  refuseGaps(found);
  const units = found.flatMap(unitsOf);
  watch.begin({ da: "Samler delene", en: "Putting the parts together" }, units.length);
  let done = 0;
  return writeUnits(out, root, units, {
    onUnit: () => {
      done += 1;
      watch.done(done);
    },
  });
}

const unitsOf = ({ paths, read }: Part): readonly PageUnit[] =>
  paths
    .filter((path) => path !== shardNotePath)
    .map((path) => ({ id: path, paths: [path], render: () => [{ path, content: read(path) }] }));

function readParts(folder: string): readonly Part[] {
  try {
    const found = readPartFolders(folder, shardNotePath).map((part) => {
      const built = readShardNote(part.note);
      if (built === undefined)
        throw new UsageError({
          da: `${part.name}/${shardNotePath} siger ikke, hvilken del af webstedet mappen er. Byg delen igen med --shard.`,
          en: `${part.name}/${shardNotePath} does not say which part of the site the folder is. Build the part again with --shard.`,
        });
      return { ...part, built };
    });
    if (found.length > 0) return found;
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
  }
  throw new UsageError({
    da: `Der er ingen dele i ${folder}. Byg dem med --shard 1/2 og --shard 2/2, hver til sin egen mappe i den.`,
    en: `There are no parts in ${folder}. Build them with --shard 1/2 and --shard 2/2, each into a folder of its own in it.`,
  });
}

function refuseStrangers([first, ...others]: readonly Part[]): void {
  const other = others.find(
    ({ built }) =>
      built.lock !== first?.built.lock || built.shard.count !== first.built.shard.count,
  );
  if (first === undefined || other === undefined) return;
  throw new UsageError({
    da: `${first.name} og ${other.name} er ikke dele af samme websted: De er bygget af forskellige commits, datoer, udgaver eller programmer. Byg dem alle igen fra samme commit med samme --today.`,
    en: `${first.name} and ${other.name} are not parts of the same site: they were built from different commits, dates, editions or programs. Build them all again from the same commit with the same --today.`,
  });
}

function refuseGaps(parts: readonly Part[]): void {
  const count = parts[0]?.built.shard.count ?? 0;
  for (let index = 1; index <= count; index += 1) {
    const these = parts.filter(({ built }) => built.shard.index === index);
    if (these.length !== 1) throw gap({ index, count }, these);
  }
}

function gap(shard: Shard, these: readonly Part[]): UsageError {
  const names = these.map(({ name }) => name).join(", ");
  return these.length === 0
    ? new UsageError({
        da: `Delen ${shardText(shard)} mangler. Byg den med --shard ${shardText(shard)}.`,
        en: `The part ${shardText(shard)} is missing. Build it with --shard ${shardText(shard)}.`,
      })
    : new UsageError({
        da: `Delen ${shardText(shard)} er her flere gange (${names}). Behold en af dem.`,
        en: `The part ${shardText(shard)} is here several times (${names}). Keep one of them.`,
      });
}

function refuseOverlap(parts: string, out: string): void {
  const apart = (from: string, to: string): boolean => relative(from, to).split(sep)[0] === "..";
  if (apart(parts, out) && apart(out, parts)) return;
  throw new UsageError({
    da: `Det samlede websted kan ikke skrives i ${out}, hvor delene ligger. Vælg en anden mappe med --out.`,
    en: `The whole site cannot be written to ${out}, where the parts lie. Choose another folder with --out.`,
  });
}
