import { allLists } from "../../exports/all-exports.ts";
import type { BoundList } from "../../exports/bound-list.ts";
import { cataloguePath, catalogueSchemaPath } from "../../exports/catalogue-json.ts";
import { ExportLink } from "../../exports/export-link.tsx";
import { recordPath } from "../../exports/integration-record-page.ts";
import { exportFormats } from "../../exports/list-spec.ts";
import { atomPath, calendarPath } from "../../feeds/deadline-feeds.ts";
import { Document } from "../../layout/document.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import type { PageContext } from "../../page-context.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { Section } from "../../parts/section.tsx";
import { deadlineWords } from "../deadlines/deadline-words.ts";
import { aboutWords } from "./about-words.ts";

/** Everything that can be taken away from the site. */
export function DataPage({ at }: { readonly at: PageContext }) {
  const words = aboutWords[at.locale];
  const deadlines = deadlineWords[at.locale];
  const names: Readonly<Record<BoundList["name"], string>> = {
    integrations: words.listIntegrations,
    systems: words.listSystems,
    connections: words.listConnections,
    vendors: words.listVendors,
    register: words.listRegister,
    deadlines: words.listDeadlines,
    findings: words.listFindings,
  };
  return (
    <Document at={at} title={words.dataTitle} description={words.dataLead}>
      <PageHead at={at} title={words.dataTitle} lead={words.dataLead} />
      <Section id="machine" title={words.machine}>
        <p>{words.machineText}</p>
        <p>
          <a href={at.file(cataloguePath)}>catalogue.json</a>
          {" · "}
          <a href={at.file(catalogueSchemaPath)}>{words.schema}</a>
          {" · "}
          <a href={at.file("llms.txt")}>llms.txt</a>
        </p>
        <p>
          {words.recordText} <code>{recordPath("<id>")}</code>
        </p>
      </Section>
      <Section id="lists" title={words.lists}>
        <p>{words.listsText}</p>
        <DataTable
          at={at}
          caption={words.lists}
          rows={allLists(at.view)}
          columns={[
            { name: words.list, kind: "head", cell: ({ name }) => names[name] },
            {
              name: words.files,
              cell: (list) =>
                exportFormats.map((format, index) => (
                  <>
                    {index > 0 && ", "}
                    <ExportLink at={at} list={list} format={format} />
                  </>
                )),
            },
          ]}
        />
      </Section>
      {at.view.pages.has("deadlines") && (
        <Section id="feeds" title={words.feeds}>
          <p>
            <a href={at.file(calendarPath({ page: "deadlines" }, at.locale))}>
              {deadlines.calendar}
            </a>
            {" · "}
            <a href={at.file(atomPath({ page: "deadlines" }, at.locale))}>{deadlines.feed}</a>
          </p>
        </Section>
      )}
    </Document>
  );
}
