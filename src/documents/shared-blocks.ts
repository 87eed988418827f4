import type { RecordedSystem } from "../domain/integration-record.ts";
import { emptyRows, table } from "./blocks.ts";
import type { Block } from "./document-model.ts";
import type { RecordReader } from "./record-reader.ts";

/** A system in the data flow, or only its role while nobody knows which system has it. */
interface Place {
  readonly kind: "source" | "target" | "intermediary";
  /** The role as the lines say it. */
  readonly role: string;
  readonly system: RecordedSystem | undefined;
}

/** Every system with its role. Data always come from somewhere and go somewhere, so both ends are there before their systems are known. */
export function systemsWithRole(reader: RecordReader): readonly Place[] {
  const { say } = reader;
  const roles = [
    ["source", say("afgiver", "source")],
    ["target", say("modtager", "target")],
    ["intermediary", say("mellemled", "intermediary")],
  ] as const;
  return roles.flatMap(([kind, role]): readonly Place[] => {
    const known = reader.systems(kind).map((system) => ({ kind, role, system }));
    return known.length > 0 || kind === "intermediary"
      ? known
      : [{ kind, role, system: undefined }];
  });
}

/** What somebody is to the data flow: "Systemejer, afgiver (KMD Nexus)". */
export const inRole = (title: string, { role, system }: Place): string =>
  `${title}, ${role}${system === undefined ? "" : ` (${system.name})`}`;

/** Owner and manager of each system: who they are, and where to write. */
export function ownerRows(reader: RecordReader): readonly (readonly string[])[] {
  const { say, text } = reader;
  return systemsWithRole(reader).flatMap((place) =>
    [
      [say("Systemejer", "System owner"), place.system?.owner] as const,
      [say("Systemforvalter", "System manager"), place.system?.manager] as const,
    ].map(([title, holder]) => [inRole(title, place), text(holder?.unit), text(holder?.email)]),
  );
}

/** Whoever answers for the technical side, or the desk that everybody may write to. The desk has no unit. */
export function itRow({ text, record }: RecordReader, role: string): readonly string[] {
  const technical = record.integration.owners?.technical;
  return technical === undefined
    ? [role, "", text(record.help.email)]
    : [role, text(technical.unit), text(technical.email)];
}

const peopleHeader = ({ say }: RecordReader): readonly string[] => [
  say("Rolle", "Role"),
  say("Enhed eller virksomhed", "Unit or company"),
  say("Postkasse", "Mailbox"),
];

/** Who should sit at the table, with a column to mark who came. */
export const participants = (reader: RecordReader, rows: readonly (readonly string[])[]): Block =>
  table(
    reader.say("Deltagere", "Participants"),
    [...peopleHeader(reader), reader.say("Til stede", "Present")],
    [4, 2.7, 4.8, 1.2],
    rows.map((row) => [...row, ""]),
  );

/** Whom to write to where nobody meets. */
export const people = (reader: RecordReader, rows: readonly (readonly string[])[]): Block =>
  table(reader.say("Ansvarlige", "Responsible"), peopleHeader(reader), [4, 3, 5], rows);

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
      text(system?.name),
      role,
      text(system?.vendor?.name),
      named("hosting", system?.hosting, "system"),
      date(system?.endOfLifeOn),
    ]),
  );
}

/** Each piece of data with its category; before the flow is known, the data the need names. */
export function dataTable(reader: RecordReader): Block {
  const { say, named, text, record } = reader;
  const { dataFlow, need } = record.integration;
  const elements = dataFlow?.elements ?? (need?.data ?? []).map((name) => ({ name }));
  const rows = elements.map((element) => {
    const { category, cpr } = { category: undefined, cpr: undefined, ...element };
    return [
      element.name,
      named("dataFlow.elements.*.category", category),
      category === undefined ? text(cpr) : text(cpr ?? false),
    ];
  });
  return table(
    say("Dataelementer", "Data elements"),
    [
      say("Dataelement", "Data element"),
      say("Kategori", "Category"),
      say("CPR-nummer", "CPR number"),
    ],
    [4, 3, 2],
    rows.length > 0 ? rows : emptyRows(3, 3),
  );
}
