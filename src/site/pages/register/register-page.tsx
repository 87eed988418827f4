import type { Integration } from "../../../domain/entry.ts";
import { categoriesMoved, movesCategory, movesCpr } from "../../../domain/personal-data.ts";
import { DownloadLinks } from "../../exports/download-links.tsx";
import { registerList } from "../../exports/register-list.ts";
import { valueLabel } from "../../field-labels.ts";
import { number } from "../../formats.ts";
import { Document } from "../../layout/document.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import type { PageContext } from "../../page-context.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { Missing } from "../../parts/facts.tsx";
import { IntegrationLink } from "../../parts/links.tsx";
import { Own } from "../../parts/own-words.tsx";
import { mostRows } from "../../parts/rows-left.tsx";
import { Section } from "../../parts/section.tsx";
import {
  basisLines,
  recipientsText,
  registerEntries,
  undecidedEntries,
} from "../../view/register-view.ts";
import { DataCategoryMark } from "../integration/data-category-mark.tsx";
import { MissingAgreements, UnsettledList, WaivedAgreements } from "./agreement-tables.tsx";
import { DpiaTable, TransferTable } from "./attention-tables.tsx";
import { registerWords } from "./register-words.ts";

function RegisterTable({
  at,
  entries,
}: {
  readonly at: PageContext;
  readonly entries: readonly Integration[];
}) {
  const words = registerWords[at.locale];
  return (
    <DataTable
      at={at}
      caption={words.register}
      className="register"
      rows={entries}
      columns={[
        {
          name: words.activity,
          kind: "head",
          cell: ({ id, fields }) => (
            <>
              <IntegrationLink at={at} id={id} />
              {fields.need?.task && (
                <span class="cell-note">
                  <Own at={at}>{fields.need.task}</Own>
                </span>
              )}
            </>
          ),
        },
        {
          name: words.subjects,
          cell: ({ fields, path }) =>
            fields.privacy?.dataSubjects?.length ? (
              fields.privacy.dataSubjects
                .map((value) => valueLabel("privacy.dataSubjects", value, at.locale))
                .join(", ")
            ) : (
              <Missing at={at} path={path} field={words.subjects} />
            ),
        },
        {
          name: words.data,
          cell: (integration) => {
            const categories = categoriesMoved(integration.fields);
            const cpr = movesCpr(integration.fields);
            if (categories.length === 0 && !cpr)
              return <Missing at={at} path={integration.path} field={words.data} />;
            return (
              <span class="badges">
                {categories.map((category) => (
                  <DataCategoryMark key={category} at={at} category={category} />
                ))}
                {cpr && <span class="badge neutral">CPR</span>}
              </span>
            );
          },
        },
        {
          name: words.legal,
          cell: (integration) => {
            const lines = basisLines(integration, at.locale);
            if (lines.length === 0)
              return <Missing at={at} path={integration.path} field={words.legal} />;
            return (
              <ul class="lines">
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            );
          },
        },
        {
          name: words.recipients,
          cell: (integration) => recipientsText(at.view, integration) || "–",
        },
        {
          name: words.retention,
          cell: ({ fields, path }) =>
            fields.privacy?.retention ? (
              <Own at={at}>{fields.privacy.retention}</Own>
            ) : (
              <Missing at={at} path={path} field={words.retention} />
            ),
        },
      ]}
    />
  );
}

/** The data protection officer's page: what needs attention, then the register after Article 30. */
export function RegisterPage({ at }: { readonly at: PageContext }) {
  const words = registerWords[at.locale];
  const entries = registerEntries(at.view);
  const undecided = undecidedEntries(at.view);
  const isInternal = at.view.input.edition === "internal";
  const count = (holds: (integration: Integration) => boolean): string =>
    number(entries.filter(holds).length, at.locale);
  const figures = [
    [number(entries.length, at.locale), words.withPersonal],
    [
      count(
        ({ fields }) => movesCategory(fields, "sensitive") || movesCategory(fields, "criminal"),
      ),
      words.withSensitive,
    ],
    [count(({ fields }) => movesCpr(fields)), words.withCpr],
  ] as const;
  return (
    <Document at={at} title={words.title} description={words.lead}>
      <PageHead at={at} title={words.title} lead={words.lead} />
      <ul class="key-figures roomy" aria-label={words.counts}>
        {figures.map(([value, name]) => (
          <li key={name}>
            <strong>{value}</strong> <span>{name}</span>
          </li>
        ))}
      </ul>
      {undecided.length > 0 && (
        <p class="notice info">
          <a href="#unsettled">{words.unknownText(number(undecided.length, at.locale))}</a>
        </p>
      )}
      {isInternal && <MissingAgreements at={at} />}
      {isInternal && <WaivedAgreements at={at} entries={entries} />}
      <TransferTable at={at} entries={entries} />
      {isInternal && <DpiaTable at={at} entries={entries} />}
      <UnsettledList at={at} entries={undecided} />
      <Section id="register" title={words.register}>
        {entries.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <RegisterTable at={at} entries={entries.slice(0, mostRows)} />
        )}
        {entries.length > mostRows && (
          <p>{words.cut(number(mostRows, at.locale), number(entries.length, at.locale))}</p>
        )}
        <DownloadLinks at={at} list={registerList(at.view)} />
      </Section>
    </Document>
  );
}
