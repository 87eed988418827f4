import { table } from "./blocks.ts";
import type { Block } from "./document-model.ts";
import type { RecordReader } from "./record-reader.ts";

/** Every system with the role it plays, as the heading of its lines says it. */
export function systemsWithRole(reader: RecordReader) {
  const { say } = reader;
  const roles = [
    ["source", say("afgiver", "source")],
    ["target", say("modtager", "target")],
    ["intermediary", say("mellemled", "intermediary")],
  ] as const;
  return roles.flatMap(([role, name]) =>
    reader.systems(role).map((system) => ({ role: name, system })),
  );
}

/** Owner and manager of each system: who they are, and where to write. */
export function ownerRows(reader: RecordReader): readonly (readonly string[])[] {
  const { say, text } = reader;
  return systemsWithRole(reader).flatMap(({ role, system }) =>
    [
      [say("Systemejer", "System owner"), system.owner] as const,
      [say("Systemforvalter", "System manager"), system.manager] as const,
    ].map(([title, holder]) => [
      `${title}, ${role} (${system.name})`,
      text(holder?.unit),
      text(holder?.email),
      "",
    ]),
  );
}

/** Who should sit at the table, with a column to mark who came. */
export function participants({ say }: RecordReader, rows: readonly (readonly string[])[]): Block {
  const name = say("Deltagere", "Participants");
  return table(
    name,
    [
      say("Rolle", "Role"),
      say("Enhed eller virksomhed", "Unit or company"),
      say("Postkasse", "Mailbox"),
      say("Til stede", "Present"),
    ],
    [4, 3, 4, 1.3],
    rows,
  );
}

/** The systems: who supplies them, where they run, until when. */
export function systemTable(reader: RecordReader): Block {
  const { say, text, named, date } = reader;
  return table(
    say("Systemer", "Systems"),
    [
      say("System", "System"),
      say("Rolle", "Role"),
      say("Leverandør", "Vendor"),
      say("Driftssted", "Hosting"),
      say("Udfases", "End of life"),
    ],
    [3, 2, 3, 2, 2],
    systemsWithRole(reader).map(({ role, system }) => [
      system.name,
      role,
      text(system.vendor?.name),
      named("hosting", system.hosting, "system"),
      date(system.endOfLifeOn),
    ]),
  );
}

/** Each piece of data with its category; before the flow is known, the data the need names. */
export function dataTable(reader: RecordReader): Block {
  const { say, named, text, record } = reader;
  const { dataFlow, need } = record.integration;
  const elements = dataFlow?.elements ?? (need?.data ?? []).map((name) => ({ name }));
  return table(
    say("Dataelementer", "Data elements"),
    [
      say("Dataelement", "Data element"),
      say("Kategori", "Category"),
      say("CPR-nummer", "CPR number"),
    ],
    [4, 3, 2],
    elements.map((element) => {
      const { category, cpr } = { category: undefined, cpr: undefined, ...element };
      return [
        element.name,
        named("dataFlow.elements.*.category", category),
        category === undefined ? text(cpr) : text(cpr ?? false),
      ];
    }),
  );
}

/** What is decided and agreed with each vendor about data processing. */
export function dpaTable(reader: RecordReader): Block {
  const { say, named, text, date, record } = reader;
  const { dpa = [] } = record.integration;
  const undecided = record.vendors.filter(
    (vendor) => !dpa.some((one) => one.vendor.toLowerCase() === vendor.toLowerCase()),
  );
  return table(
    say("Databehandleraftaler", "Data processing agreements"),
    [
      say("Leverandør", "Vendor"),
      say("Beslutning", "Decision"),
      say("Begrundelse", "Reason"),
      say("Status", "Status"),
      say("Gælder til", "Valid until"),
    ],
    [3, 2, 4, 2, 2],
    [
      ...dpa.map((one) => [
        one.vendor,
        named("dpa.*.decision", one.decision),
        text(one.reason),
        named("dpa.*.status", one.status),
        date(one.validUntil),
      ]),
      ...undecided.map((vendor) => [vendor, ...Array.from({ length: 4 }, () => text(undefined))]),
    ],
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
    [3, 3, 2, 2, 2],
    (record.integration.contracts ?? []).map((one) => [
      one.vendor,
      named("contracts.*.form", one.form),
      date(one.signedOn),
      date(one.endsOn),
      amount(one.noticeMonths, say("måned", "month"), say("måneder", "months")),
    ]),
  );
}
