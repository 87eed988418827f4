/**
 * The path under which GitHub Pages serves a repository's site: its name, or the top for one called `<owner>.github.io`.
 * `repository` is owner and name, as in `GITHUB_REPOSITORY`.
 */
export function pagesPath(repository: string): string {
  const [owner = "", name = ""] = repository.split("/");
  const isOwners = name.toLowerCase() === `${owner.toLowerCase()}.github.io`;
  return name === "" || isOwners ? "/" : `/${name}/`;
}
