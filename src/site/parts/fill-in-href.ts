import { catalogueFileKind, idOfPath } from "../../domain/catalogue-path.ts";
import type { PageContext } from "../page-context.ts";
import { editUrl } from "../source-links.ts";

/** Where what is missing in a file is filled in: in the form for an integration, else in GitHub's editor. Nowhere in the public edition. */
export function fillInHref(at: PageContext, path: string): string | undefined {
  if (at.view.pages.has("edit") && catalogueFileKind(path) === "integration")
    return `${at.to({ page: "edit" })}?id=${encodeURIComponent(idOfPath(path))}`;
  return editUrl(at.view.input, path);
}
