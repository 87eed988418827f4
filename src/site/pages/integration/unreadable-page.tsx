import type { UnreadableFile } from "../../../domain/catalogue.ts";
import { Document } from "../../layout/document.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import type { PageContext } from "../../page-context.ts";
import { FindingList } from "../../parts/finding-list.tsx";
import { Icon } from "../../parts/icon.tsx";
import { editUrl } from "../../source-links.ts";
import { systemWords } from "../system/system-words.ts";
import { integrationWords } from "./integration-words.ts";

/** A file that is there but cannot be understood keeps its address and says what is wrong with it. */
export function UnreadablePage({
  at,
  file,
}: {
  readonly at: PageContext;
  readonly file: UnreadableFile;
}) {
  const words = integrationWords[at.locale];
  const edit = editUrl(at.view.input, file.path);
  return (
    <Document at={at} title={file.id}>
      <PageHead
        at={at}
        title={file.id}
        trail={
          file.kind === "system"
            ? [{ route: { page: "systems" }, name: systemWords[at.locale].listTitle }]
            : []
        }
      />
      <div class="notice error">
        <p>
          <strong>{words.unreadable}.</strong> {words.unreadableText}
        </p>
        {edit && (
          <p>
            <a href={edit}>
              <Icon name="edit" /> {words.edit}
            </a>
          </p>
        )}
      </div>
      <FindingList at={at} findings={at.view.findingsByPath.get(file.path) ?? []} />
    </Document>
  );
}
