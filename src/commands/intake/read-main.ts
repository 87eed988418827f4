import { integrationsFolder } from "../../domain/catalogue-path.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { todayIn } from "../../io/clock.ts";
import { type FetchSource, fetchRefs } from "../../io/git/fetch-refs.ts";
import { mergeBase, type Repository } from "../../io/git/git.ts";
import { changedFiles } from "../../io/git/git-changes.ts";
import type { Environment } from "../../io/git/git-environment.ts";
import { pathsAt } from "../../io/git/git-paths.ts";
import { listTree, readCatalogueFilesAt, readTreeFiles } from "../../io/git/git-tree.ts";
import { makePeerFinder } from "../peers/peer-finder.ts";
import { peerTextsAt } from "../peers/peer-texts-at.ts";
import { makeFileReader, readCatalogue } from "../read-catalogue.ts";
import { schemasAt } from "../validate-pull-request.ts";
import type { MainCatalogue } from "./judge-need.ts";

/** The default branch, and what our own branch adds to it. */
export interface ReadMain {
  readonly commit: string;
  readonly main: MainCatalogue;
  /** The one file that the branch adds. */
  readonly own: { readonly path: string; readonly text: string } | undefined;
}

const templatePath = `${integrationsFolder}/_template.md`;

async function textAt(
  repository: Repository,
  commit: string,
  path: string,
): Promise<string | undefined> {
  const tree = await listTree(repository, commit, [path]);
  const [file] = await readTreeFiles(
    repository,
    tree.filter((one) => one.path === path),
  );
  return file !== undefined && "text" in file ? file.text : undefined;
}

async function ownFile(
  repository: Repository,
  main: string,
  tip: string,
): Promise<ReadMain["own"]> {
  const base = await mergeBase(repository, main, tip);
  if (base === undefined) return undefined;
  const [file] = (await changedFiles(repository, base, tip)).filter(({ deleted }) => !deleted);
  const text = file === undefined ? undefined : await textAt(repository, tip, file.path);
  return file === undefined || text === undefined ? undefined : { path: file.path, text };
}

/**
 * Reads the default branch as git objects, and the issue's own branch where there is one. Nothing is checked out.
 * Throws when git fails, and `UsageError` where there is no template to make a file from.
 */
export async function readMain(
  source: FetchSource,
  {
    branch,
    defaultBranch,
  }: { readonly branch: string | undefined; readonly defaultBranch: string },
  folder: string,
  environment: Environment,
  today: string | undefined,
): Promise<ReadMain> {
  const refs = [defaultBranch, ...(branch === undefined ? [] : [branch])];
  const wanted = refs.map((name) => `refs/heads/${name}`);
  const { commits, repository } = await fetchRefs(source, wanted, folder, environment);
  const [commit = "", tip] = commits;
  const [files, schemas, paths, template, peers] = await Promise.all([
    readCatalogueFilesAt(repository, commit),
    schemasAt(repository, commit),
    pathsAt(repository, commit),
    textAt(repository, commit, templatePath),
    peerTextsAt(repository, commit),
  ]);
  if (template === undefined)
    throw new UsageError({
      da: `Skabelonen ${templatePath} mangler på hovedgrenen. Hent den fra det katalog, jeres er lavet efter.`,
      en: `The template ${templatePath} is missing on the default branch. Take it from the catalogue that yours was made from.`,
    });
  const reader = makeFileReader(schemas);
  const { catalogue } = readCatalogue(files, schemas, reader);
  return {
    commit,
    main: {
      files,
      catalogue,
      schemas,
      template,
      today: today ?? todayIn(catalogue.governance.timeZone),
      reader,
      findPeers: makePeerFinder(catalogue.governance.peers, (path) => peers.get(path)),
      fileExists: (path) => paths.has(path.replace(/\/$/, "")),
    },
    own: tip === undefined ? undefined : await ownFile(repository, commit, tip),
  };
}
