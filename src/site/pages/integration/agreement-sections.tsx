import type { Integration } from "../../../domain/entry.ts";
import type { ContractTerms, DpaDecision, Meeting } from "../../../domain/integration-fields.ts";
import { movesPersonalData } from "../../../domain/personal-data.ts";
import { fieldLabel, valueLabel } from "../../field-labels.ts";
import { money, shortDate } from "../../formats.ts";
import type { Content } from "../../html/html.ts";
import type { PageContext } from "../../page-context.ts";
import { dash } from "../../parts/dash.ts";
import { DocumentButtons } from "../../parts/document-buttons.tsx";
import { Missing } from "../../parts/facts.tsx";
import { KindTable } from "../../parts/kind-table.tsx";
import { Own } from "../../parts/own-words.tsx";
import { Section } from "../../parts/section.tsx";
import { DpaStatusBadge } from "./dpa-status-badge.tsx";
import { integrationWords } from "./integration-words.ts";
import { NotBegun } from "./not-begun.tsx";
import { OtherVendor } from "./other-vendor.tsx";

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
      iso ? shortDate(iso, at.locale) : needed ? none(field) : dash,
    value: (field: string, value: string | undefined) =>
      value ? valueLabel(field, value, at.locale) : none(field),
    amount: (value: number | undefined) => (value === undefined ? dash : money(value, at.locale)),
    own: (value: string | undefined) => (value ? <Own at={at}>{value}</Own> : dash),
  };
};

/** One decision on a data processing agreement for each vendor. */
export function DpaSection({ at, integration }: Props) {
  const words = integrationWords[at.locale];
  const { dpa } = integration.fields;
  const { date, value, own } = cells(at, integration.path);
  const internalCells: readonly ((entry: DpaDecision) => Content)[] = [
    ({ signedOn }) => date("dpa.*.signedOn", signedOn),
    ({ validUntil }) => date("dpa.*.validUntil", validUntil),
    ({ nextAuditOn }) => date("dpa.*.nextAuditOn", nextAuditOn),
    ({ reason, reference }) => (
      <>
        {own(reason)}
        {reference && <span class="cell-note">{own(reference)}</span>}
      </>
    ),
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
        <KindTable<DpaDecision>
          at={at}
          kind="dpa"
          caption={words.dpa}
          rows={dpa}
          cells={[
            ({ vendor }) => <OtherVendor at={at} integration={integration} name={vendor} />,
            ({ decision }) => value("dpa.*.decision", decision),
            (entry) => <DpaStatusBadge at={at} entry={entry} path={integration.path} />,
            ...(at.view.input.edition === "internal" ? internalCells : []),
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
  const { amount, date, value, own } = cells(at, integration.path);
  return (
    <Section id="contracts" title={words.contracts}>
      {contracts === undefined || contracts.length === 0 ? (
        <NotBegun at={at} path={integration.path} gate="agreement" />
      ) : (
        <KindTable<ContractTerms>
          at={at}
          kind="contracts"
          caption={words.contracts}
          rows={contracts}
          cells={[
            ({ vendor, reference }) => (
              <>
                <OtherVendor at={at} integration={integration} name={vendor} />
                {reference && <span class="cell-note">{own(reference)}</span>}
              </>
            ),
            ({ form }) => value("contracts.*.form", form),
            ({ signedOn }) => date("contracts.*.signedOn", signedOn),
            // One that is signed and has no end is complete.
            ({ endsOn, signedOn }) =>
              endsOn === undefined && signedOn !== undefined
                ? words.untilNotice
                : date("contracts.*.endsOn", endsOn),
            ({ noticeMonths }) =>
              noticeMonths === undefined ? dash : words.months(String(noticeMonths)),
            ...(at.view.input.edition === "public"
              ? []
              : [
                  ({ setupCostDkk }: ContractTerms) => amount(setupCostDkk),
                  ({ yearlyCostDkk }: ContractTerms) => amount(yearlyCostDkk),
                ]),
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
  return (
    <Section id="meetings" title={words.meetings}>
      <KindTable
        at={at}
        kind="meetings"
        caption={words.meetings}
        rows={rows}
        cells={[
          ({ name }) => name,
          ({ meeting }) => (meeting?.heldOn ? shortDate(meeting.heldOn, at.locale) : words.notHeld),
          ({ meeting }) =>
            meeting?.outcome
              ? valueLabel("meetings.clarification.outcome", meeting.outcome, at.locale)
              : dash,
          ({ meeting }) => own(meeting?.minutes),
        ]}
      />
      <DocumentButtons at={at} id={integration.id} />
    </Section>
  );
}
