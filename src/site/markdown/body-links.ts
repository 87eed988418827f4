import { catalogueFileKind, idOfPath } from "../../domain/catalogue-path.ts";
import { locales } from "../../domain/language.ts";
import type { PageContext } from "../page-context.ts";
import { picturePath } from "../pictures.ts";
import { sourceUrl } from "../source-links.ts";

/** Resolves `target` against the folder of `path`; nothing when it climbs out of the repository. */
function resolvePath(path: string, target: string): string | undefined {
  const parts = target.startsWith("/") ? [] : path.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

/**
 * Where a link in a body leads on the site: a file of the catalogue to its page, any other file of the repository to GitHub,
 * an address with a scheme to itself. Out of the repository leads nowhere.
 */
export function bodyHref(at: PageContext, path: string, target: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith("//")) return target;
  const [bare = "", fragment] = target.split("#");
  const file = resolvePath(path, decodeTarget(bare));
  if (file === undefined || file === "") return undefined;
  const kind = catalogueFileKind(file);
  const id = idOfPath(file);
  const { catalogue } = at.view.input;
  const mark = fragment === undefined ? "" : `#tekst-${fragment}`;
  if (kind === "integration" && catalogue.integrationById.has(id))
    return at.to({ page: "integration", id }) + mark;
  if (kind === "system" && catalogue.systemById.has(id))
    return at.to({ page: "system", id }) + mark;
  const guide = locales
    .flatMap((locale) => at.view.lookUp.guideLinks(locale))
    .find(({ path: own }) => own === file);
  if (guide !== undefined) return at.to({ page: "guide-page", id: guide.name }) + mark;
  const picture = picturePath(at.view.input, file);
  return picture === undefined ? sourceUrl(at.view.input, file) : at.file(picture);
}

function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
