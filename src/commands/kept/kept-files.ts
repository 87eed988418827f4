import type { Integration, System } from "../../domain/entry.ts";
import type { SourceFile } from "../../domain/source-file.ts";
import { sha256 } from "../../io/sha256.ts";
import type { OpenCatalogue } from "../open-catalogue.ts";
import { bodyDigestOf, frontMatterDigestOf } from "./entry-digests.ts";
import { type EntryHead, phaseStateOf } from "./late-entry.ts";

/** A file of the catalogue as it is kept between runs; flat, since JSON is read fastest so. */
export type KeptFile = readonly [
  path: string,
  /** How it lay on the disk when it was read; empty where that says nothing of its content. */
  lay: string,
  /** Names its content, or what kept it from being read as text. */
  content: string,
  /** In bytes; below 0 for what is no text. */
  length: number,
  /** What is known of its entry; nothing where something was wrong in it, or it holds none. */
  head: KeptHead | null,
];

type KeptHead = readonly [
  id: string,
  frontMatter: string,
  body: string,
  free: 0 | 1,
  /** Of an integration alone. */
  phaseState: string,
];

/** All files of a catalogue that was read, in its order. `lay` is how those lay that may be known by that. */
export function keptFiles(
  { files, read }: OpenCatalogue,
  lay: ReadonlyMap<string, string>,
): readonly KeptFile[] {
  const { integrations, systems } = read.catalogue;
  const heads = new Map<string, KeptHead>();
  for (const one of integrations)
    if (one.intact) heads.set(one.path, keptHead(one, phaseStateOf(one)));
  for (const one of systems) if (one.intact) heads.set(one.path, keptHead(one, ""));
  return files.map((file): KeptFile => {
    const { path } = file;
    const head = read.problems.has(path) ? undefined : heads.get(path);
    const length = "text" in file ? (file.bytes?.length ?? -1) : -1;
    const known = length < 0 ? "" : (lay.get(path) ?? "");
    return [path, known, contentOf(file), length, head ?? null];
  });
}

/** Names the content of a file, or says why it has none. */
export const contentOf = (file: SourceFile): string =>
  "text" in file
    ? (file.bytes?.digest() ?? sha256(file.text))
    : `${file.trouble} ${file.detail ?? ""}`;

function keptHead(entry: Integration | System, phaseState: string): KeptHead {
  const digests = [frontMatterDigestOf(entry), bodyDigestOf(entry)] as const;
  return [entry.id, ...digests, entry.freeOfHints ? 1 : 0, phaseState];
}

/** What a record says of its entry. */
export function headOf([, , content, , head]: KeptFile): EntryHead | undefined {
  if (head === null) return undefined;
  const [id, frontMatterDigest, bodyDigest, free, phaseState] = head;
  const digests = { frontMatterDigest, bodyDigest };
  return { content, id, ...digests, freeOfHints: free === 1, phaseState };
}
