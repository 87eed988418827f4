/** Longer addresses are cut off or refused on the way to GitHub. */
export const longestUrl = 7500;

const encoded = (path: string): string => path.split("/").map(encodeURIComponent).join("/");

/** GitHub's page for a new file with name and text filled in; nothing where the text is too long to stand in an address. */
export function newFileUrl(
  repository: string,
  branch: string,
  id: string,
  markdown: string,
): string | undefined {
  const url = `${emptyFileUrl(repository, branch, id)}&value=${encodeURIComponent(markdown)}`;
  return url.length > longestUrl ? undefined : url;
}

/** GitHub's page for a new file with only its name filled in. */
export const emptyFileUrl = (repository: string, branch: string, id: string): string =>
  `${repository}/new/${encoded(branch)}/integrations?filename=${encodeURIComponent(`${id}.md`)}`;

/** GitHub's editor on an existing integration. */
export const editFileUrl = (repository: string, branch: string, id: string): string =>
  `${repository}/edit/${encoded(branch)}/integrations/${encodeURIComponent(id)}.md`;
