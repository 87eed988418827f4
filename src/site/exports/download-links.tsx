import type { Text } from "../../domain/language.ts";
import type { PageContext } from "../page-context.ts";
import { Icon } from "../parts/icon.tsx";
import { partsWords } from "../parts/parts-words.ts";
import { type ExportFormat, exportPath } from "./list-spec.ts";

const formats: readonly ExportFormat[] = ["csv", "json"];

/** The list of this page as files. */
export function DownloadLinks({
  at,
  file,
  more = [],
}: {
  readonly at: PageContext;
  readonly file: Text;
  readonly more?: readonly { readonly name: string; readonly path: string }[];
}) {
  const links = [
    ...formats.map((format) => ({
      name: format.toUpperCase(),
      path: exportPath(file, format, at.locale),
    })),
    ...more,
  ];
  return (
    <p class="downloads no-print">
      <Icon name="download" /> {partsWords[at.locale].downloads}:{" "}
      {links.map(({ name, path }, index) => (
        <>
          {index > 0 && ", "}
          <a key={path} href={at.file(path)}>
            {name}
          </a>
        </>
      ))}
    </p>
  );
}
