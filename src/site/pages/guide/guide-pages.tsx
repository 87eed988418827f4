import { phaseNames, phaseNumber } from "../../../domain/phase.ts";
import { Document } from "../../layout/document.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { bodyHref } from "../../markdown/body-links.ts";
import { renderBody } from "../../markdown/render-body.ts";
import type { PageContext } from "../../page-context.ts";
import { Icon } from "../../parts/icon.tsx";
import { partsWords } from "../../parts/parts-words.ts";
import { Section } from "../../parts/section.tsx";
import { Prose } from "../../safe-html.tsx";
import { editUrl } from "../../source-links.ts";
import type { GuideEntry } from "../../view/guide-view.ts";
import { integrationWords } from "../integration/integration-words.ts";
import { guideWords } from "./guide-words.ts";

const langOf = (at: PageContext, { file }: GuideEntry): string | undefined =>
  file.locale === at.locale ? undefined : file.locale;

function EntryLink({
  at,
  entry,
  current,
}: {
  readonly at: PageContext;
  readonly entry: GuideEntry;
  readonly current?: boolean;
}) {
  return (
    <a
      href={at.to({ page: "guide-page", id: entry.name })}
      lang={langOf(at, entry)}
      aria-current={current ? "page" : undefined}
    >
      {entry.title}
    </a>
  );
}

/** The way through the seven phases, and what else there is to read. */
export function GuideListPage({ at }: { readonly at: PageContext }) {
  const words = guideWords[at.locale];
  const entries = at.view.lookUp.guide(at.locale);
  const steps = entries.filter(({ phase }) => phase !== undefined);
  const rest = entries.filter(({ phase }) => phase === undefined);
  return (
    <Document at={at} title={words.title} description={words.lead}>
      <PageHead at={at} title={words.title} lead={words.lead} />
      {steps.length > 0 && (
        <Section id="steps" title={words.steps}>
          <ol class="guide-steps">
            {steps.map((entry) => (
              <li key={entry.name}>
                <span class="guide-number" aria-hidden="true">
                  {entry.phase && phaseNumber(entry.phase)}
                </span>
                <a href={at.to({ page: "guide-page", id: entry.name })}>
                  {entry.phase && phaseNames[entry.phase][at.locale]}
                </a>
              </li>
            ))}
          </ol>
        </Section>
      )}
      {rest.length > 0 && (
        <Section id="more" title={words.more}>
          <ul class="plain-list">
            {rest.map((entry) => (
              <li key={entry.name}>
                <EntryLink at={at} entry={entry} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Document>
  );
}

/** One page of the guide, with the others beside it. */
export function GuidePage({ at, entry }: { readonly at: PageContext; readonly entry: GuideEntry }) {
  const words = guideWords[at.locale];
  const parts = partsWords[at.locale];
  const lang = langOf(at, entry);
  const edit = editUrl(at.view.input, entry.file.path);
  return (
    <Document at={at} title={entry.title}>
      <PageHead
        at={at}
        title={entry.title}
        lang={lang}
        trail={[{ route: { page: "guide" }, name: words.title }]}
      >
        {lang && <p class="notice info">{words.otherLanguage}</p>}
      </PageHead>
      <div class="with-contents">
        <nav class="contents" aria-label={words.contents}>
          <details>
            <summary>{words.contents}</summary>
            <ul>
              {at.view.lookUp.guide(at.locale).map((other) => (
                <li key={other.name}>
                  <EntryLink at={at} entry={other} current={other.name === entry.name} />
                </li>
              ))}
            </ul>
          </details>
        </nav>
        <div class="content">
          <Prose
            html={renderBody(entry.body, {
              hrefOf: (target) => bodyHref(at, entry.file.path, target),
              shift: 0,
              done: parts.taskDone,
              open: parts.taskOpen,
            })}
            lang={lang}
          />
          {edit && (
            <p class="no-print edit-page">
              <a href={edit}>
                <Icon name="edit" /> {integrationWords[at.locale].edit}
              </a>
            </p>
          )}
        </div>
      </div>
    </Document>
  );
}
