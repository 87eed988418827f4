import { plainSpelling } from "../../domain/did-you-mean.ts";
import type { Integration } from "../../domain/entry.ts";
import { idFrom } from "../../domain/id-from.ts";
import type { ImportNote } from "../../domain/import-result.ts";
import type { IntegrationFields, SystemUse } from "../../domain/integration-fields.ts";
import type { Text } from "../../domain/language.ts";
import { setFields } from "../../input/edit-front-matter.ts";
import { acceptedData, inSchemaOrder, withField } from "./entry-data.ts";
import { entryText } from "./entry-text.ts";
import { type ImportContext, originOf, type PlannedEntry } from "./import-context.ts";
import { integrationDifference } from "./integration-difference.ts";
import { rowElements } from "./integration-facts.ts";
import type { RowFacts } from "./row-facts.ts";
import type { SystemBook } from "./system-book.ts";
import { withVendors } from "./with-vendors.ts";

/** A row that was understood so far: its title, its systems, and what was said on the way. */
export interface UnderstoodRow {
  readonly facts: RowFacts;
  readonly title: string;
  readonly uses: readonly SystemUse[];
  readonly notes: readonly ImportNote[];
}

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The registered integration that a row is about: by its id, else by its title. */
export function registered(
  row: UnderstoodRow,
  { catalogue }: ImportContext,
): Integration | undefined {
  const id = row.facts.values.get("id")?.value;
  if (typeof id === "string" && catalogue.integrationById.has(id))
    return catalogue.integrationById.get(id);
  const title = plainSpelling(row.title);
  return catalogue.integrations.find(({ fields }) => plainSpelling(fields.title) === title);
}

/** An id that nothing has: the one given, the title's, the title's with its systems, or that with a number. */
function freeId(
  row: UnderstoodRow,
  taken: ReadonlySet<string>,
): { readonly id: string; readonly notes: readonly ImportNote[] } | undefined {
  const given = row.facts.values.get("id")?.value;
  if (typeof given === "string" && idPattern.test(given) && given.length >= 3 && given.length <= 64)
    return taken.has(given) ? undefined : { id: given, notes: [] };
  const plain = idFrom(typeof given === "string" ? given : row.title);
  const base = plain.length >= 3 ? plain : `integration-${plain}`.replace(/-$/, "");
  if (!taken.has(base)) return { id: base, notes: [] };
  const longer = idFrom(`${base} ${row.uses.map(({ id }) => id).join(" ")}`);
  const numbered = (count: number): string => `${base.slice(0, 60).replace(/-$/, "")}-${count}`;
  let id = longer;
  for (let count = 2; taken.has(id); count += 1) id = numbered(count);
  return { id, notes: [{ kind: "doubt", text: collision(base, id) }] };
}

const collision = (base: string, id: string): Text => ({
  da: `Id'et "${base}" er optaget, så denne fik "${id}".`,
  en: `The id "${base}" is taken, so this one got "${id}".`,
});

const idTaken = (id: unknown): Text => ({
  da: `Id'et "${String(id)}" står i en anden fil eller en tidligere række. Skriv et andet.`,
  en: `The id "${String(id)}" is used in another file or an earlier row. Write another.`,
});

const refused: Text = {
  da: "Rækken mangler noget, en fil skal have: titel, fase og status.",
  en: "The row lacks something a file must have: title, phase and status.",
};

const sideless = ({ facts }: UnderstoodRow) =>
  [...facts.values.values()].filter(({ field }) => field.side === undefined);

/** Whoever names the persons concerned, or the basis for using what is known of them, moves personal data. */
function isAboutPersons(data: Readonly<Record<string, unknown>>): boolean {
  const { personalData, dataSubjects, legalBasis } =
    (data.privacy as IntegrationFields["privacy"]) ?? {};
  return personalData === undefined && (dataSubjects !== undefined || legalBasis !== undefined);
}

/** The fields of a new file as plain data. */
function newData(
  row: UnderstoodRow,
  id: string,
  context: ImportContext,
): Readonly<Record<string, unknown>> {
  let data: Readonly<Record<string, unknown>> = { id, title: row.title };
  for (const { field, value } of sideless(row))
    if (
      ["text", "texts", "choice", "choices", "date", "number", "boolean"].includes(field.form) &&
      field.name !== "id"
    )
      data = withField(data, field.path, value);
  data = { phase: "operation", status: "active", ...data };
  if (row.uses.length > 0) data = { ...data, systems: row.uses };
  const elements = rowElements(row.facts);
  if (elements.length > 0) data = withField(data, ["dataFlow", "elements"], elements);
  if (isAboutPersons(data)) data = withField(data, ["privacy", "personalData"], true);
  const runs =
    data.phase === "operation" && data.status !== "retired" && data.status !== "rejected";
  if (runs && data.legacy === undefined)
    data = { ...data, legacy: { completeBy: context.completeBy } };
  return data;
}

const sectionsOf = (row: UnderstoodRow): ReadonlyMap<string, string> =>
  new Map(
    sideless(row)
      .filter(({ field }) => field.form === "section")
      .map(({ field, value }) => [String(field.path[0]), String(value)]),
  );

const laterPhase: Text = {
  da: "Porten tager kun nye integrationer ind i fasen Behov eller, når de kører, i Drift. Skriv i kolonnefilen under values, at fasen her er need, og før den frem en fase ad gangen.",
  en: "The gate lets new integrations in at Need only or, when they run, at Operation. Say under values in the mapping that the phase here is need, and move it on one phase at a time.",
};

const entersByGate = ({ phase, status }: Readonly<Record<string, unknown>>): boolean =>
  (phase === "need" || phase === "operation") && status !== "retired" && status !== "rejected";

/** A new file for a row. */
export function newIntegration(
  row: UnderstoodRow,
  taken: Set<string>,
  book: SystemBook,
  context: ImportContext,
): PlannedEntry {
  const held = (text: Text): PlannedEntry => ({
    entry: {
      outcome: "held",
      row: row.facts.number,
      kind: "integration",
      title: row.title,
      notes: [...row.notes, { kind: "dropped", text }],
    },
  });
  const free = freeId(row, taken);
  if (free === undefined) return held(idTaken(row.facts.values.get("id")?.value));
  const supplied = withVendors(newData(row, free.id, context), book, context.catalogue);
  const accepted = acceptedData(supplied.data, context.schemas.integration);
  if (accepted === undefined) return held(refused);
  taken.add(free.id);
  const path = `integrations/${free.id}.md`;
  const data = inSchemaOrder(accepted.data, context.schemas.integration.dictionary);
  const after = entryText(
    data,
    context.bodies.integration,
    sectionsOf(row),
    originOf(context, row.facts.number),
  );
  const late: readonly ImportNote[] = entersByGate(data)
    ? []
    : [{ kind: "doubt", text: laterPhase }];
  return {
    entry: {
      outcome: "new",
      row: row.facts.number,
      kind: "integration",
      title: row.title,
      path,
      notes: [...row.notes, ...free.notes, ...supplied.notes, ...accepted.notes, ...late],
    },
    change: { path, after },
  };
}

const saysOtherwise = (titles: readonly Text[]): Text => ({
  da: `Findes allerede, og rækken siger noget andet om: ${titles.map(({ da }) => da).join(", ")}. Brug --update for at rette filen.`,
  en: `It exists already, and the row says otherwise of: ${titles.map(({ en }) => en).join(", ")}. Use --update to change the file.`,
});

const willChange = (titles: readonly Text[]): Text => ({
  da: `Rettes: ${titles.map(({ da }) => da).join(", ")}.`,
  en: `Changes: ${titles.map(({ en }) => en).join(", ")}.`,
});

/** What a row means for a file that is there: nothing, a difference that is told, or with `--update` the mapped fields that differ. */
export function existingIntegration(
  row: UnderstoodRow,
  integration: Integration,
  context: ImportContext,
): PlannedEntry {
  const { changes, titles, notes } = integrationDifference(row, integration);
  const all = [...row.notes, ...notes];
  const base = {
    row: row.facts.number,
    kind: "integration" as const,
    title: integration.fields.title,
    path: integration.path,
  };
  if (changes.length === 0) return { entry: { ...base, outcome: "same", notes: all } };
  if (!context.update)
    return {
      entry: {
        ...base,
        outcome: "left",
        notes: [...all, { kind: "remark", text: saysOtherwise(titles) }],
      },
    };
  const before = context.textOf(integration.path);
  if (before === undefined) throw new Error(`${integration.path} was read, but its text is gone.`);
  return {
    entry: {
      ...base,
      outcome: "changed",
      notes: [...all, { kind: "remark", text: willChange(titles) }],
    },
    change: { path: integration.path, before, after: setFields(before, changes) },
  };
}
