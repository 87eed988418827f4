import type { GateReport } from "../domain/gate/gate-report.ts";
import type { Locale } from "../domain/language.ts";
import type { SourceFile } from "../domain/source-file.ts";
import { UsageError } from "../domain/usage-error.ts";
import { todayIn } from "../io/clock.ts";
import { makeFileExists } from "../io/file-exists.ts";
import { mergeBase, type Repository, resolveCommit } from "../io/git/git.ts";
import { changedFiles } from "../io/git/git-changes.ts";
import { pathsAt } from "../io/git/git-paths.ts";
import { listTree, readCatalogueFilesAt } from "../io/git/git-tree.ts";
import { snapshotTextIn } from "../io/kitos/snapshot-in-git.ts";
import { readCatalogueFiles } from "../io/reading/files.ts";
import { sha256 } from "../io/sha256.ts";
import { requireRepository } from "./base-catalogue.ts";
import { decidePullRequest } from "./gate/decide-pull-request.ts";
import { readGateContent } from "./gate/gate-content.ts";
import type { FileChange } from "./gate/gate-request.ts";
import { imaginedFacts, parseSignatureFile } from "./gate/gate-signature-file.ts";
import { makeCallerFinder } from "./kitos/caller-finder.ts";
import type { Surroundings } from "./open-catalogue.ts";
import { makePeerFinder } from "./peers/peer-finder.ts";
import { peerTextsAt } from "./peers/peer-texts-at.ts";
import { readCatalogue } from "./read-catalogue.ts";
import { schemasAt } from "./validate-pull-request.ts";

export interface GateOptions extends Surroundings {
  /** Branch, tag or commit to be merged into. */
  readonly base: string;
  /** Branch, tag or commit with the changes; without it, the files as they lie. */
  readonly head?: string;
  /** Text of a JSON file of signatures to count. */
  readonly signatures?: string;
}

/** What the gate would say, and in which language the municipality reads it. */
export interface GateOutcome {
  readonly report: GateReport;
  readonly locale: Locale;
}

/** The head's side: its files, what exists beside them, and git's hashes of its schemas. */
interface Head {
  readonly sha: string;
  readonly files: readonly SourceFile[];
  readonly fileExists: (path: string) => boolean;
  readonly objects: ReadonlyMap<string, string>;
}

async function headAt(repository: Repository, commit: string): Promise<Head> {
  const [files, paths, schemas] = await Promise.all([
    readCatalogueFilesAt(repository, commit),
    pathsAt(repository, commit),
    listTree(repository, commit, ["schemas"]),
  ]);
  return {
    sha: commit,
    files,
    fileExists: (path) => paths.has(path.replace(/\/$/, "")),
    objects: new Map(schemas.map(({ object, path }) => [path, object])),
  };
}

const headOnDisk = (root: string): Head => ({
  sha: "",
  files: readCatalogueFiles(root),
  fileExists: makeFileExists(root),
  objects: new Map(),
});

async function readChanges(
  repository: Repository,
  from: string,
  head: Head,
  to: string | undefined,
): Promise<readonly FileChange[]> {
  const [changed, before] = await Promise.all([
    changedFiles(repository, from, to),
    readCatalogueFilesAt(repository, from),
  ]);
  const [then, now] = [before, head.files].map(
    (files) => new Map(files.map((file) => [file.path, file])),
  );
  return changed.map(({ path }) => {
    const [old, young, object] = [then?.get(path), now?.get(path), head.objects.get(path)];
    return {
      path,
      ...(old === undefined ? {} : { before: old }),
      ...(young === undefined ? {} : { after: young }),
      ...(object === undefined ? {} : { object }),
    };
  });
}

/**
 * Says what the gate would say of a branch, or of the files as they lie, without GitHub: checklist, signatures needed, from whom.
 * Throws `UsageError` for a commit that does not exist, for branches with nothing in common, and for a wrong file of signatures.
 */
export async function gate(options: GateOptions): Promise<GateOutcome> {
  const { base: baseRef, environment, head: headRef, root, signatures = "{}" } = options;
  const imagined = parseSignatureFile(signatures);
  const repository = await requireRepository(root, environment);
  const baseSha = await resolveCommit(repository, baseRef);
  const to = headRef === undefined ? undefined : await resolveCommit(repository, headRef);
  const mergeBaseSha = await mergeBase(repository, baseSha, to ?? "HEAD");
  if (mergeBaseSha === undefined) throw unrelated(baseRef, headRef);
  const [base, schemas, head] = await Promise.all([
    readCatalogueFilesAt(repository, baseSha),
    schemasAt(repository, baseSha),
    to === undefined ? headOnDisk(root) : headAt(repository, to),
  ]);
  const { governance } = readCatalogue(
    base.filter(({ path }) => path.startsWith(".github/")),
    schemas,
  ).catalogue;
  const peers = await peerTextsAt(repository, baseSha);
  const findPeers = makePeerFinder(governance.peers, (path) => peers.get(path));
  const findCallers = makeCallerFinder(await snapshotTextIn(repository, baseSha));
  const content = readGateContent({
    ...{
      base,
      schemas,
      sha256,
      headSha: head.sha,
      fileExists: head.fileExists,
      earlier: new Map(),
    },
    changes: await readChanges(repository, mergeBaseSha, head, to),
    today: options.today ?? todayIn(governance.timeZone),
  });
  const sides = { baseSha, mergeBaseSha, headSha: head.sha };
  const facts = imaginedFacts(imagined, sides, content.evidence.digest, content.policy);
  const { author } = imagined;
  const makers = author === undefined ? [] : [author];
  const report = {
    ...decidePullRequest({ ...content, findPeers, findCallers }, facts),
    author,
    makers,
  };
  return { report, locale: governance.locale };
}

const unrelated = (base: string, head = "HEAD"): UsageError =>
  new UsageError({
    da: `"${base}" og "${head}" har intet fælles udgangspunkt. Hent hele historikken (git fetch --unshallow), eller vælg en anden gren.`,
    en: `"${base}" and "${head}" have no commit in common. Fetch the whole history (git fetch --unshallow), or choose another branch.`,
  });
