import type { SiteInput } from "./site-input.ts";

/** The repository on GitHub, where governance names one. The public edition never links into it. */
export function repositoryUrl(input: SiteInput): string | undefined {
  const { repository } = input.catalogue.governance.site;
  if (repository === undefined || input.edition === "public") return undefined;
  return `https://github.com/${repository}`;
}

const plainPath = /^[\w./-]*$/;

const encodePath = (path: string): string =>
  plainPath.test(path) ? path : path.split("/").map(encodeURIComponent).join("/");

/** GitHub's editor on one file. */
export function editUrl(input: SiteInput, path: string): string | undefined {
  const base = repositoryUrl(input);
  return base && `${base}/edit/${encodePath(input.branch)}/${encodePath(path)}`;
}

/** One file as GitHub shows it, at a line. */
export function sourceUrl(input: SiteInput, path: string, line?: number): string | undefined {
  const base = repositoryUrl(input);
  const mark = line === undefined ? "" : `?plain=1#L${line}`;
  return base && `${base}/blob/${encodePath(input.branch)}/${encodePath(path)}${mark}`;
}

/** Every change of one file, as GitHub lists them. */
export function historyUrl(input: SiteInput, path: string): string | undefined {
  const base = repositoryUrl(input);
  return base && `${base}/commits/${encodePath(input.branch)}/${encodePath(path)}`;
}
