import { compareFindings, tallyFindings } from "../domain/finding.ts";
import { maxFileBytes, type SourceFile } from "../domain/source-file.ts";
import { type Schemas, shippedSchemas } from "../input/schemas.ts";
import { todayIn } from "../io/clock.ts";
import { fetchPullRequest, type PullRequestSource } from "../io/git/fetch-pull-request.ts";
import type { Repository } from "../io/git/git.ts";
import { changedFiles } from "../io/git/git-changes.ts";
import type { Environment } from "../io/git/git-environment.ts";
import { pathsAt } from "../io/git/git-paths.ts";
import { readCatalogueFilesAt } from "../io/git/git-tree.ts";
import { unusableSchema } from "../io/schema-files.ts";
import { readSchemasAt } from "../io/schema-objects.ts";
import { checkCatalogue } from "./check-catalogue.ts";
import { describeRules } from "./known-rules.ts";
import { makeFileReader, readCatalogue } from "./read-catalogue.ts";
import { touchedPaths } from "./select-paths.ts";
import type { Validation } from "./validate.ts";

export interface PullRequestOptions {
  readonly source: PullRequestSource;
  /** An empty folder of our own, for git's objects. */
  readonly folder: string;
  readonly environment: Environment;
  readonly today?: string;
}

/** What a pull request's files say, and the commit at which they say it. */
export interface PullRequestValidation extends Omit<Validation, "lineOf"> {
  readonly head: string;
}

/**
 * Judges what a pull request touches, as its head has it, by the schemas of the base branch. Both sides are read as git objects;
 * nothing is checked out. Throws when they cannot be fetched, and `UsageError` when the base branch's schemas cannot be used.
 */
export async function validatePullRequest({
  source,
  folder,
  environment,
  today,
}: PullRequestOptions): Promise<PullRequestValidation> {
  const { repository, base, head, mergeBase } = await fetchPullRequest(source, folder, environment);
  const [before, after, changes, schemas, paths] = await Promise.all([
    readCatalogueFilesAt(repository, mergeBase),
    readCatalogueFilesAt(repository, head),
    changedFiles(repository, mergeBase, head),
    schemasAt(repository, base),
    pathsAt(repository, head),
  ]);
  const reader = makeFileReader(schemas);
  const files = after.map(nameLargeFile);
  const then = readCatalogue(before, schemas, reader).catalogue;
  const read = readCatalogue(files, schemas, reader);
  const now = read.catalogue;
  const { findings, fileCount } = checkCatalogue(files, {
    today: today ?? todayIn(now.governance.timeZone),
    schemas,
    base: then,
    fileExists: (path) => paths.has(path.replace(/\/$/, "")),
    only: touchedPaths(changes, now, then),
    read,
  });
  return {
    head,
    findings: [...findings].sort(compareFindings),
    summary: tallyFindings(findings, fileCount),
    locale: now.governance.locale,
    describeRules: async () => describeRules(schemas),
    shortHistory: false,
  };
}

// The fetch leaves larger files behind, so a file that is not there was too large.
const nameLargeFile = (file: SourceFile): SourceFile =>
  "trouble" in file && file.detail === "missing"
    ? { path: file.path, trouble: "too-large", detail: `${maxFileBytes + 1}` }
    : file;

/** The schemas that a commit judges by: its own where it has them, else the product's. */
export async function schemasAt(repository: Repository, commit: string): Promise<Schemas> {
  const texts = await readSchemasAt(repository, commit);
  if (texts === undefined) return shippedSchemas();
  const { compileSchemas } = await import("../input/compile-schemas.ts");
  const { schemas, problems } = await compileSchemas(texts);
  const [problem] = problems;
  if (problem !== undefined) throw unusableSchema(problem.path);
  return schemas;
}
