/** Addresses on GitHub. Paths are encoded; nothing of the pull request can leave them. */
export interface GateLinks {
  /** A line of a file as the pull request has it. */
  readonly head: (path: string, line?: number) => string;
  /** A file as the main branch has it. */
  readonly base: (path: string) => string;
  readonly pullRequest: (number: number) => string;
}

const encoded = (path: string): string => path.split("/").map(encodeURIComponent).join("/");

/** Makes the addresses from the repository's own (`https://github.com/eksempelby/integrationer`) and both commits. */
export function gateLinks(repositoryUrl: string, headSha: string, baseSha: string): GateLinks {
  // GitHub shows Markdown as a page unless told to show its lines.
  const anchor = (line: number | undefined) => (line === undefined ? "" : `?plain=1#L${line}`);
  return {
    head: (path, line) => `${repositoryUrl}/blob/${headSha}/${encoded(path)}${anchor(line)}`,
    base: (path) => `${repositoryUrl}/blob/${baseSha}/${encoded(path)}`,
    pullRequest: (number) => `${repositoryUrl}/pull/${number}`,
  };
}
