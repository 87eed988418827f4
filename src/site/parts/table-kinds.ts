import type { Locale } from "../../domain/language.ts";
import { fieldLabel, fieldName } from "../field-labels.ts";
import { deadlineWords } from "../pages/deadlines/deadline-words.ts";
import { integrationWords } from "../pages/integration/integration-words.ts";
import { overviewWords } from "../pages/overview/overview-words.ts";
import { ownerWords } from "../pages/owner/owner-words.ts";
import { systemWords } from "../pages/system/system-words.ts";
import { vendorWords } from "../pages/vendor/vendor-words.ts";
import { partsWords } from "./parts-words.ts";

/** What stands above a column. `number` aligns right; `head` makes the cell the row's heading; `short` never wraps. */
export interface TableHead {
  readonly name: string;
  readonly kind?: "number" | "head" | "short";
}

const head = (name: string): TableHead => ({ name, kind: "head" });
const short = (name: string): TableHead => ({ name, kind: "short" });
const amount = (name: string): TableHead => ({ name, kind: "number" });
const plain = (name: string): TableHead => ({ name });

const listed = (locale: Locale, internal: boolean): readonly TableHead[] => {
  const words = overviewWords[locale];
  return [
    head(words.columnIntegration),
    plain(words.columnPhase),
    plain(words.columnData),
    plain(words.columnUnit),
    ...(internal ? [plain(words.columnFindings)] : []),
    short(words.columnChanged),
  ];
};

const integrations = (locale: Locale, ...more: readonly TableHead[]): readonly TableHead[] => [
  head(partsWords[locale].integration),
  plain(partsWords[locale].phase),
  ...more,
];

/**
 * The columns of the tables that stand on thousands of pages. The stylesheet is made from this list too: on a phone, where a row is a
 * block, it names each cell, so that no page has to. An edition that leaves columns out leaves out the last ones.
 */
export const tableKinds = {
  elements: (locale) => {
    const words = integrationWords[locale];
    return [
      head(words.elementName),
      plain(words.elementCategory),
      plain(words.elementCpr),
      plain(words.elementNeeded),
    ];
  },
  parties: (locale) => {
    const words = integrationWords[locale];
    return [
      head(words.partySystem),
      plain(words.partyRole),
      plain(words.partyVendor),
      plain(words.partyOwner),
      plain(words.partyManager),
    ];
  },
  enquiries: (locale) => {
    const words = integrationWords[locale];
    return [
      head(words.enquiryVendor),
      short(words.asked),
      short(words.answered),
      plain(words.answer),
      plain(words.municipalities),
    ];
  },
  dpa: (locale) => {
    const label = (field: string) => fieldLabel(`dpa.*.${field}`, locale);
    return [
      head(label("vendor")),
      plain(label("decision")),
      plain(label("status")),
      short(label("signedOn")),
      short(label("validUntil")),
      short(label("nextAuditOn")),
      plain(label("reason")),
    ];
  },
  contracts: (locale) => {
    const label = (field: string) => fieldName(`contracts.*.${field}`, locale);
    return [
      head(label("vendor")),
      plain(label("form")),
      short(label("signedOn")),
      short(label("endsOn")),
      short(label("noticeMonths")),
      amount(label("setupCostDkk")),
      amount(label("yearlyCostDkk")),
    ];
  },
  meetings: (locale) => {
    const label = (field: string) => fieldLabel(`meetings.clarification.${field}`, locale);
    return [
      head(integrationWords[locale].meeting),
      short(label("heldOn")),
      plain(label("outcome")),
      plain(label("minutes")),
    ];
  },
  deadlines: (locale) => {
    const words = deadlineWords[locale];
    return [
      short(words.date),
      head(words.deadline),
      plain(words.concerns),
      plain(words.responsible),
      plain(words.left),
    ];
  },
  listed: (locale) => listed(locale, true),
  "listed-open": (locale) => listed(locale, false),
  integrations: (locale) => integrations(locale),
  owned: (locale) => integrations(locale, plain(ownerWords[locale].role)),
  users: (locale) => {
    const words = systemWords[locale];
    return integrations(locale, plain(words.role), plain(words.otherEnd));
  },
  impact: (locale) => {
    const words = systemWords[locale];
    return integrations(
      locale,
      plain(words.role),
      plain(words.otherEnd),
      short(words.exitTime),
      plain(words.fallback),
    );
  },
  terms: (locale) => {
    const words = vendorWords[locale];
    return [
      head(words.integration),
      plain(words.form),
      short(words.ends),
      short(words.notice),
      plain(words.exit),
      amount(words.yearly),
    ];
  },
  processing: (locale) => {
    const words = vendorWords[locale];
    return [
      head(words.integration),
      plain(words.decision),
      plain(words.status),
      short(words.validUntil),
      short(words.nextAudit),
    ];
  },
} as const satisfies Readonly<Record<string, (locale: Locale) => readonly TableHead[]>>;
export type TableKind = keyof typeof tableKinds;
