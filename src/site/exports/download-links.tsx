import type { PageContext } from "../page-context.ts";
import { Icon } from "../parts/icon.tsx";
import { partsWords } from "../parts/parts-words.ts";
import { ExportLink } from "./export-link.tsx";
import { exportFormats, type ListFiles } from "./list-spec.ts";

/** The list of this page as files. */
export function DownloadLinks({
  at,
  list,
}: {
  readonly at: PageContext;
  readonly list: ListFiles;
}) {
  return (
    <p class="downloads no-print">
      <Icon name="download" /> {partsWords[at.locale].downloads}:{" "}
      {exportFormats.map((format, index) => (
        <>
          {index > 0 && ", "}
          <ExportLink at={at} list={list} format={format} />
        </>
      ))}
    </p>
  );
}
