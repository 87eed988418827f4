import type { Severity } from "../../../domain/finding.ts";
import { DownloadLinks } from "../../exports/download-links.tsx";
import { findingExport } from "../../exports/finding-export.ts";
import { number } from "../../formats.ts";
import { Document } from "../../layout/document.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import type { PageContext } from "../../page-context.ts";
import { FindingList } from "../../parts/finding-list.tsx";
import { partsWords } from "../../parts/parts-words.ts";
import { Section } from "../../parts/section.tsx";
import { aboutWords } from "./about-words.ts";

/** More of one severity than this and the page grows slow; the files hold them all. */
const mostOfASeverity = 200;

/** Everything the checks found, gravest first. */
export function FindingsPage({ at }: { readonly at: PageContext }) {
  const words = aboutWords[at.locale];
  const parts = partsWords[at.locale];
  const { findings } = at.view.input;
  const groups: readonly (readonly [Severity, (n: number) => string])[] = [
    ["error", parts.errors],
    ["warning", parts.warnings],
    ["info", parts.infos],
  ];
  return (
    <Document at={at} title={words.findingsTitle} description={words.findingsLead}>
      <PageHead at={at} title={words.findingsTitle} lead={words.findingsLead} />
      {findings.length === 0 && <p>{words.findingsNone}</p>}
      {groups.map(([severity, count]) => {
        const list = findings.filter((finding) => finding.severity === severity);
        if (list.length === 0) return null;
        return (
          <Section key={severity} id={severity} title={count(list.length)}>
            <FindingList at={at} findings={list.slice(0, mostOfASeverity)} subject />
            {list.length > mostOfASeverity && (
              <p>
                {words.findingsCut(
                  number(mostOfASeverity, at.locale),
                  number(list.length, at.locale),
                )}
              </p>
            )}
          </Section>
        );
      })}
      <DownloadLinks at={at} list={findingExport} />
    </Document>
  );
}
