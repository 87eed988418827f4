import { emptyRows, table } from "./blocks.ts";
import type { Block } from "./document-model.ts";
import type { RecordReader } from "./record-reader.ts";

/** A line for each entry about a vendor, then `unknown` for each vendor without one. Room for both ends where nobody knows a vendor yet. */
function vendorRows<Entry extends { readonly vendor: string }>(
  { record }: RecordReader,
  entries: readonly Entry[] = [],
  cells: (entry: Entry) => readonly string[],
  unknown: readonly string[],
): readonly (readonly string[])[] {
  const named = new Set(entries.map(({ vendor }) => vendor.toLowerCase()));
  const rows = [
    ...entries.map((entry) => [entry.vendor, ...cells(entry)]),
    ...record.vendors
      .filter((vendor) => !named.has(vendor.toLowerCase()))
      .map((vendor) => [vendor, ...unknown]),
  ];
  return rows.length > 0 ? rows : emptyRows(2, 1 + unknown.length);
}

/** As many cells as nobody knows anything for. */
const notKnown = ({ text }: RecordReader, count: number): readonly string[] =>
  Array.from({ length: count }, () => text(undefined));

/** Who has been asked whether they have delivered this before, and what they said. */
export function enquiryTable(reader: RecordReader): Block {
  const { say, list, date, named, record } = reader;
  return table(
    say("Spurgte leverandører", "Vendors asked"),
    [
      say("Leverandør", "Vendor"),
      say("Spurgt", "Asked"),
      say("Svar", "Answer"),
      say("Leveret til", "Delivered to"),
    ],
    [3, 2, 3, 4],
    vendorRows(
      reader,
      record.integration.reuse?.enquiries,
      (one) => [
        date(one.askedOn),
        named("reuse.enquiries.*.answer", one.answer),
        one.answer === "not-delivered" ? "–" : list(one.municipalities),
      ],
      notKnown(reader, 3),
    ),
  );
}

/** What the clarification meeting decides about data processing with each vendor, who sees to it, and by when. */
export function dpaDecisionTable(reader: RecordReader): Block {
  const { say, named, text, record } = reader;
  return table(
    say("Beslutninger om databehandleraftaler", "Decisions on data processing agreements"),
    [
      say("Leverandør", "Vendor"),
      say("Beslutning", "Decision"),
      say("Begrundelse", "Reason"),
      say("Leverandørens rolle", "The vendor's role"),
      say("Ansvarlig", "Responsible"),
      say("Frist", "Due"),
    ],
    [3, 3, 4, 3, 3, 2],
    vendorRows(
      reader,
      record.integration.dpa,
      (one) => [named("dpa.*.decision", one.decision), text(one.reason), "", "", ""],
      [...notKnown(reader, 2), "", "", ""],
    ),
  );
}

/** What is agreed with each vendor about data processing. */
export function dpaTable(reader: RecordReader): Block {
  const { say, named, text, date, record } = reader;
  return table(
    say("Databehandleraftaler", "Data processing agreements"),
    [
      say("Leverandør", "Vendor"),
      say("Beslutning", "Decision"),
      say("Begrundelse", "Reason"),
      say("Status", "Status"),
      say("Gælder til", "Valid until"),
    ],
    [3, 3, 4, 2.4, 2.4],
    vendorRows(
      reader,
      record.integration.dpa,
      (one) => [
        named("dpa.*.decision", one.decision),
        text(one.reason),
        named("dpa.*.status", one.status),
        one.validUntil === undefined && one.status === "signed"
          ? say("Følger kontrakten", "Follows the contract")
          : date(one.validUntil),
      ],
      notKnown(reader, 4),
    ),
  );
}

/** The contracts with their terms. Prices stand in the catalogue and in the contract, not in a paper that goes to other vendors. */
export function contractTable(reader: RecordReader): Block {
  const { say, named, amount, date, record } = reader;
  return table(
    say("Kontrakter", "Contracts"),
    [
      say("Leverandør", "Vendor"),
      say("Aftaleform", "Form of agreement"),
      say("Underskrevet", "Signed"),
      say("Udløber", "Ends"),
      say("Varsel", "Notice"),
    ],
    [3, 3, 2.5, 2.5, 2],
    vendorRows(
      reader,
      record.integration.contracts,
      (one) => [
        named("contracts.*.form", one.form),
        date(one.signedOn),
        one.endsOn === undefined && one.signedOn !== undefined
          ? say("Løber, til den opsiges", "Runs until notice is given")
          : date(one.endsOn),
        amount(one.noticeMonths, say("måned", "month"), say("måneder", "months")),
      ],
      notKnown(reader, 4),
    ),
  );
}
