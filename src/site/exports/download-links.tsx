import type { Text } from "../../domain/language.ts";
import type { PageContext } from "../page-context.ts";
import { Icon } from "../parts/icon.tsx";
import { partsWords } from "../parts/parts-words.ts";
import { exportFormats, exportPath } from "./list-spec.ts";

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
    ...exportFormats.map((format) => ({
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
          <a key={path} href={at.file(path)} data-export={name.toLowerCase()} download>
            {name}
          </a>
        </>
      ))}
    </p>
  );
}
