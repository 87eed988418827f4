import type { PageContext } from "../page-context.ts";
import { partsWords } from "../parts/parts-words.ts";
import { type ExportFormat, exportPath, isMadeOnce, type ListFiles } from "./list-spec.ts";

/** The link to a file of a list; it says so where the file's words are in the other language. */
export function ExportLink({
  at,
  list,
  format,
}: {
  readonly at: PageContext;
  readonly list: ListFiles;
  readonly format: ExportFormat;
}) {
  const ownLocale = at.view.input.catalogue.governance.locale;
  const isOther = isMadeOnce(list, format) && ownLocale !== at.locale;
  return (
    <>
      <a
        href={at.file(exportPath(list, format, at.locale))}
        hreflang={isOther ? ownLocale : undefined}
        data-export={format}
        download
      >
        {format.toUpperCase()}
      </a>
      {isOther && ` (${partsWords[at.locale].inOtherLanguage})`}
    </>
  );
}
