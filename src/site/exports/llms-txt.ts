import type { Page } from "../../domain/page.ts";
import { publicUrl } from "../feeds/deadline-feeds.ts";
import { number } from "../formats.ts";
import { pageName, pagesToFind } from "../layout/page-name.ts";
import { pageWords } from "../layout/page-words.ts";
import { pathOf } from "../routes.ts";
import type { SiteView } from "../view/site-view.ts";
import { allLists } from "./all-exports.ts";
import { cataloguePath, catalogueSchemaPath } from "./catalogue-json.ts";
import { recordPath } from "./integration-record-page.ts";
import { exportPath } from "./list-spec.ts";
import { llmsWords } from "./llms-words.ts";

const link = (name: string, address: string, about: string): string =>
  `- [${name}](${address}): ${about}`;

/** A map of the site for language models, in the municipality's language, after the convention at llmstxt.org. */
export function llmsTxt(view: SiteView): Page {
  const { catalogue, edition } = view.input;
  const { organisation, locale } = catalogue.governance;
  const words = llmsWords[locale];
  const at = (path: string): string => publicUrl(view, path);
  const pages = pagesToFind.filter((page) => view.pages.has(page));
  const lines = [
    `# ${words.title(organisation.name)}`,
    "",
    `> ${words.summary(organisation.name, number(catalogue.integrations.length, locale))}`,
    "",
    words.edition[edition],
    words.language,
    words.missing,
    "",
    `## ${words.data}`,
    "",
    link(cataloguePath, at(cataloguePath), words.catalogue),
    link(catalogueSchemaPath, at(catalogueSchemaPath), words.schema),
    // An address would have its brackets written in per cent.
    link(recordPath("<id>"), at(recordPath("x")).replace(/x\.json$/, "<id>.json"), words.record),
    ...allLists(view).map((list) =>
      link(list.file[locale], at(exportPath(list, "json", locale)), words.lists[list.name]),
    ),
    "",
    `## ${words.pages}`,
    "",
    ...pages.map((page) =>
      link(pageName(page, locale), at(pathOf({ page }, locale)), pageWords[locale][page]),
    ),
  ];
  return { path: "llms.txt", content: `${lines.join("\n")}\n` };
}
