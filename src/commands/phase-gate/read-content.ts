import { catalogueFileKind } from "../../domain/catalogue-path.ts";
import { maxFileBytes, type SourceFile } from "../../domain/source-file.ts";
import { mergeBase, type Repository } from "../../io/git/git.ts";
import { changedFiles } from "../../io/git/git-changes.ts";
import { pathsAt } from "../../io/git/git-paths.ts";
import {
  foldersTakenForOurs,
  listTree,
  readCatalogueFilesAt,
  readTreeFiles,
  type TreeFile,
} from "../../io/git/git-tree.ts";
import { snapshotTextIn } from "../../io/kitos/snapshot-in-git.ts";
import { readSchemasAt } from "../../io/schema-objects.ts";
import type { FileChange } from "../gate/gate-request.ts";
import { peerTextsAt } from "../peers/peer-texts-at.ts";

/** Three commits: what decides, where the pull request left it, and what the pull request says. */
export interface Sides {
  readonly base: string;
  readonly mergeBase: string;
  readonly head: string;
}

/** A pull request's content as bytes became text, and nothing more: whoever makes something of it does so behind a deadline. */
export interface UnreadContent {
  readonly base: readonly SourceFile[];
  readonly changes: readonly FileChange[];
  readonly earlier: ReadonlyMap<string, readonly FileChange[]>;
  readonly headSha: string;
  readonly headPaths: ReadonlySet<string>;
  /** What the base branch knows of other municipalities, by path. */
  readonly peers?: ReadonlyMap<string, string>;
  /** The base branch's snapshot of KITOS, where it has one and an integration changes. */
  readonly registerText?: string;
  /** The base branch's own schemas, by path below `schemas/`; none where it has none. */
  readonly schemaTexts: ReadonlyMap<string, string> | undefined;
}

const places = ["integrations", "systems", ".github/governance.yml", "schemas"];

// The fetch leaves larger files behind, so a file that is not there was too large.
const nameLargeFile = (file: SourceFile): SourceFile =>
  "trouble" in file && file.detail === "missing"
    ? { path: file.path, trouble: "too-large", detail: `${maxFileBytes + 1}` }
    : file;

const byPath = <Item extends { readonly path: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.path, item]));

async function filesOf(repository: Repository, tree: readonly TreeFile[]) {
  const read = await readTreeFiles(
    repository,
    tree.filter(({ path }) => catalogueFileKind(path) !== undefined),
  );
  return byPath(read.map(nameLargeFile));
}

// What lies in a folder of another letter case is not listed with the catalogue's own. It is no part of it, and may not look as if it were.
function isStray(path: string): boolean {
  return catalogueFileKind(path) !== undefined && !places.some((place) => path.startsWith(place));
}

/** What differs between two commits, both sides of each file. */
export async function readChanges(
  repository: Repository,
  from: string,
  to: string,
): Promise<readonly FileChange[]> {
  const all = await changedFiles(repository, from, to, await foldersTakenForOurs(repository, to));
  const strays = all.filter(({ deleted, path }) => !deleted && isStray(path));
  const changed = all.filter(({ path }) => places.some((place) => path.startsWith(place)));
  const paths = new Set(changed.map(({ path }) => path));
  const [then, now] = await Promise.all(
    [from, to].map(async (commit) =>
      (await listTree(repository, commit, places)).filter(({ path }) => paths.has(path)),
    ),
  );
  const [before, after] = await Promise.all([
    filesOf(repository, then ?? []),
    filesOf(repository, now ?? []),
  ]);
  const objects = byPath(now ?? []);
  const own = changed.map(({ path }) => {
    const [old, young, object] = [before.get(path), after.get(path), objects.get(path)?.object];
    return {
      path,
      ...(old === undefined ? {} : { before: old }),
      ...(young === undefined ? {} : { after: young }),
      ...(object === undefined ? {} : { object }),
    };
  });
  return [
    ...own,
    ...strays.map(({ path }) => ({ path, after: { path, trouble: "bad-name" } as const })),
  ];
}

async function changesAt(repository: Repository, base: string, commit: string) {
  const from = await mergeBase(repository, base, commit);
  return from === undefined ? [] : await readChanges(repository, from, commit);
}

const isIntegration = ({ path }: FileChange): boolean => catalogueFileKind(path) === "integration";

/**
 * Reads both sides of a pull request out of git's objects, and the earlier commits that signatures or reviews stand on.
 * Each commit must be there. Nothing is checked out, and no text is looked into. `url` is the repository the clone came from.
 */
export async function readContent(
  repository: Repository,
  { base, head, mergeBase: from }: Sides,
  earlier: readonly string[],
  url: string,
): Promise<UnreadContent> {
  const [baseFiles, changes, headPaths, schemaTexts, peers, others] = await Promise.all([
    readCatalogueFilesAt(repository, base),
    readChanges(repository, from, head),
    pathsAt(repository, head),
    readSchemasAt(repository, base),
    peerTextsAt(repository, base),
    Promise.all(
      earlier.map(async (commit) => [commit, await changesAt(repository, base, commit)] as const),
    ),
  ]);
  const registerText = changes.some(isIntegration)
    ? await snapshotTextIn(repository, base, url)
    : undefined;
  return {
    base: baseFiles.map(nameLargeFile),
    changes,
    earlier: new Map(others),
    headSha: head,
    headPaths,
    schemaTexts,
    peers,
    ...(registerText === undefined ? {} : { registerText }),
  };
}
