import type { Integration } from "../../../domain/entry.ts";
import type { ContractTerms, DpaDecision, Meeting } from "../../../domain/integration-fields.ts";
import { movesPersonalData } from "../../../domain/personal-data.ts";
import { fieldLabel, fieldName, valueLabel } from "../../field-labels.ts";
import { money, shortDate } from "../../formats.ts";
import type { PageContext } from "../../page-context.ts";
import { type Column, DataTable } from "../../parts/data-table.tsx";
import { DocumentButtons } from "../../parts/document-buttons.tsx";
import { Missing } from "../../parts/facts.tsx";
import { VendorLink } from "../../parts/links.tsx";
import { Own } from "../../parts/own-words.tsx";
import { Section } from "../../parts/section.tsx";
import { DpaStatusBadge } from "./dpa-status-badge.tsx";
import { integrationWords } from "./integration-words.ts";
import { NotBegun } from "./not-begun.tsx";

interface Props {
  readonly at: PageContext;
  readonly integration: Integration;
}

const cells = (at: PageContext, path: string) => {
  const none = (field: string) => (
    <Missing at={at} path={path} field={fieldLabel(field, at.locale)} />
  );
  return {
    none,
    date: (field: string, iso: string | undefined, needed = false) =>
      iso ? shortDate(iso, at.locale) : needed ? none(field) : "–",
    value: (field: string, value: string | undefined) =>
      value ? valueLabel(field, value, at.locale) : none(field),
    own: (value: string | undefined) => (value ? <Own at={at}>{value}</Own> : "–"),
  };
};

/** One decision on a data processing agreement for each vendor. */
export function DpaSection({ at, integration }: Props) {
  const words = integrationWords[at.locale];
  const { dpa } = integration.fields;
  const { date, value, own } = cells(at, integration.path);
  const label = (field: string) => fieldLabel(`dpa.*.${field}`, at.locale);
  const internal = at.view.input.edition === "internal";
  const internalColumns: readonly Column<DpaDecision>[] = [
    {
      name: label("signedOn"),
      kind: "short",
      cell: ({ signedOn }) => date("dpa.*.signedOn", signedOn),
    },
    {
      name: label("validUntil"),
      kind: "short",
      cell: ({ validUntil }) => date("dpa.*.validUntil", validUntil),
    },
    {
      name: label("nextAuditOn"),
      kind: "short",
      cell: ({ nextAuditOn }) => date("dpa.*.nextAuditOn", nextAuditOn),
    },
    {
      name: label("reason"),
      cell: ({ reason, reference }) => (
        <>
          {own(reason)}
          {reference && <span class="cell-note">{own(reference)}</span>}
        </>
      ),
    },
  ];
  return (
    <Section id="dpa" title={words.dpa}>
      {dpa === undefined || dpa.length === 0 ? (
        <NotBegun
          at={at}
          path={integration.path}
          {...(movesPersonalData(integration.fields) ? { gate: "agreement" as const } : {})}
        />
      ) : (
        <DataTable<DpaDecision>
          at={at}
          caption={words.dpa}
          rows={dpa}
          columns={[
            {
              name: label("vendor"),
              kind: "head",
              cell: ({ vendor }) => <VendorLink at={at} name={vendor} />,
            },
            { name: label("decision"), cell: ({ decision }) => value("dpa.*.decision", decision) },
            {
              name: label("status"),
              cell: (entry) => <DpaStatusBadge at={at} entry={entry} path={integration.path} />,
            },
            ...(internal ? internalColumns : []),
          ]}
        />
      )}
    </Section>
  );
}

/** The contract with each vendor: form, term, notice and, in the internal edition, price. */
export function ContractSection({ at, integration }: Props) {
  const words = integrationWords[at.locale];
  const { contracts } = integration.fields;
  const { date, value, own } = cells(at, integration.path);
  const label = (field: string) => fieldName(`contracts.*.${field}`, at.locale);
  return (
    <Section id="contracts" title={words.contracts}>
      {contracts === undefined || contracts.length === 0 ? (
        <NotBegun at={at} path={integration.path} gate="agreement" />
      ) : (
        <DataTable<ContractTerms>
          at={at}
          caption={words.contracts}
          rows={contracts}
          columns={[
            {
              name: label("vendor"),
              kind: "head",
              cell: ({ vendor, reference }) => (
                <>
                  <VendorLink at={at} name={vendor} />
                  {reference && <span class="cell-note">{own(reference)}</span>}
                </>
              ),
            },
            { name: label("form"), cell: ({ form }) => value("contracts.*.form", form) },
            {
              name: label("signedOn"),
              kind: "short",
              cell: ({ signedOn }) => date("contracts.*.signedOn", signedOn),
            },
            {
              name: label("endsOn"),
              kind: "short",
              cell: ({ endsOn }) => date("contracts.*.endsOn", endsOn),
            },
            {
              name: label("noticeMonths"),
              kind: "short",
              cell: ({ noticeMonths }) =>
                noticeMonths === undefined ? "–" : words.months(String(noticeMonths)),
            },
            ...(at.view.input.edition === "public"
              ? []
              : ([
                  {
                    name: label("setupCostDkk"),
                    kind: "number",
                    cell: ({ setupCostDkk }: ContractTerms) =>
                      setupCostDkk === undefined ? "–" : money(setupCostDkk, at.locale),
                  },
                  {
                    name: label("yearlyCostDkk"),
                    kind: "number",
                    cell: ({ yearlyCostDkk }: ContractTerms) =>
                      yearlyCostDkk === undefined ? "–" : money(yearlyCostDkk, at.locale),
                  },
                ] as const)),
          ]}
        />
      )}
    </Section>
  );
}

/** The two meetings of the process: when they were held and what they decided. */
export function MeetingSection({ at, integration }: Props) {
  const words = integrationWords[at.locale];
  const { meetings } = integration.fields;
  const { own } = cells(at, integration.path);
  const rows: readonly { readonly name: string; readonly meeting: Meeting | undefined }[] = [
    { name: words.clarification, meeting: meetings?.clarification },
    { name: words.threeParty, meeting: meetings?.threeParty },
  ];
  const label = (field: string) => fieldLabel(`meetings.clarification.${field}`, at.locale);
  return (
    <Section id="meetings" title={words.meetings}>
      <DataTable
        at={at}
        caption={words.meetings}
        rows={rows}
        columns={[
          { name: words.meeting, kind: "head", cell: ({ name }) => name },
          {
            name: label("heldOn"),
            kind: "short",
            cell: ({ meeting }) =>
              meeting?.heldOn ? shortDate(meeting.heldOn, at.locale) : words.notHeld,
          },
          {
            name: label("outcome"),
            cell: ({ meeting }) =>
              meeting?.outcome
                ? valueLabel("meetings.clarification.outcome", meeting.outcome, at.locale)
                : "–",
          },
          { name: label("minutes"), cell: ({ meeting }) => own(meeting?.minutes) },
        ]}
      />
      <DocumentButtons at={at} id={integration.id} />
    </Section>
  );
}
