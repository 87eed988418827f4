import { plainSpelling } from "../../domain/did-you-mean.ts";
import type { ImportMapping } from "../../domain/import-mapping-fields.ts";
import type { ImportNote } from "../../domain/import-result.ts";
import type { Text } from "../../domain/language.ts";
import type { ConvertContext } from "../../input/import/convert-cell.ts";
import { systemSides } from "../../input/import/import-field.ts";
import { describeSystems } from "./describe-systems.ts";
import { fieldTitle } from "./field-titles.ts";
import type { ImportContext, PlannedEntry } from "./import-context.ts";
import { rowSystems, rowTitle } from "./integration-facts.ts";
import {
  existingIntegration,
  newIntegration,
  registered,
  type UnderstoodRow,
} from "./plan-integration.ts";
import { planMadeSystems } from "./plan-made-systems.ts";
import type { RowFacts } from "./row-facts.ts";
import { SystemBook } from "./system-book.ts";

const held = (
  row: RowFacts,
  title: string,
  texts: readonly Text[],
  notes: readonly ImportNote[],
): PlannedEntry => ({
  entry: {
    outcome: "held",
    row: row.number,
    kind: "integration",
    title,
    notes: [...notes, ...texts.map((text): ImportNote => ({ kind: "dropped", text }))],
  },
});

const noTitle: Text = {
  da: "Rækken har hverken titel eller begge systemer, så den kan ikke få et navn.",
  en: "The row has neither a title nor both systems, so it cannot be named.",
};

const notUnderstood = (title: Text): Text => ({
  da: `${title.da} blev ikke forstået, og uden den kan filen ikke skrives. Skriv i kolonnefilen under values, hvad ordet betyder.`,
  en: `${title.en} was not understood, and the file cannot be written without it. Say under values in the mapping what the word means.`,
});

const resembles = (name: string, like: string, id: string): Text => ({
  da: `Systemet »${name}« ligner »${like}« (${id}). Er det det samme? Skriv i kolonnefilen under systems: ${JSON.stringify(name)}: ${id}, eller new, hvis det er et andet.`,
  en: `The system "${name}" resembles "${like}" (${id}). Is it the same? Write under systems in the mapping: ${JSON.stringify(name)}: ${id}, or new if it is another.`,
});

const sameAsRow = (number: number, fields: readonly Text[]): Text => ({
  da: `Rækken handler om den samme integration som række ${number}, men siger noget andet om: ${fields.map(({ da }) => da).join(", ")}. Saml de to rækker i regnearket.`,
  en: `The row is about the same integration as row ${number}, but says otherwise of: ${fields.map(({ en }) => en).join(", ")}. Join the two rows in the spreadsheet.`,
});

/** What two rows of the same integration disagree about. */
function disagreement(a: RowFacts, b: RowFacts): readonly Text[] {
  const names = new Set([...a.values.keys(), ...b.values.keys()]);
  return [...names].flatMap((name) => {
    const [one, other] = [a.values.get(name), b.values.get(name)];
    const field = one?.field ?? other?.field;
    const differs = JSON.stringify(one?.value) !== JSON.stringify(other?.value);
    return differs && field !== undefined ? [fieldTitle(field)] : [];
  });
}

const needed = ["phase", "status"] as const;

/** Whether two rows are about one integration: by id where they have one, else by title and systems. */
function keyOf({ facts, title }: Pick<UnderstoodRow, "facts" | "title">): string {
  const id = facts.values.get("id")?.value;
  if (typeof id === "string") return `id ${id}`;
  const side = (name: string) => plainSpelling(String(facts.values.get(name)?.value ?? ""));
  return `${plainSpelling(title)} ${side("source")} ${side("target")}`;
}

/** Plans every row of a list of integrations, and the systems that they bring along. */
export function planIntegrations(
  rows: readonly RowFacts[],
  mapping: ImportMapping,
  convert: ConvertContext,
  context: ImportContext,
): readonly PlannedEntry[] {
  const { catalogue, locale } = context;
  const book = new SystemBook(catalogue, mapping.systems ?? {});
  for (const side of systemSides) book.mention(rows.map(({ values }) => values.get(side)?.value));
  const taken = new Set([...catalogue.integrations, ...catalogue.unreadable].map(({ id }) => id));
  for (const { fields } of catalogue.integrations)
    for (const id of fields.replaces ?? []) taken.add(id);
  const firstOf = new Map<string, RowFacts>();
  const used = new Set<string>();

  const plan = (facts: RowFacts): PlannedEntry => {
    const named = rowTitle(facts, locale);
    if (named === undefined) return held(facts, "", [noTitle], facts.notes);
    const { title } = named;
    const notes = [...facts.notes, ...named.notes];
    const lost = needed.filter((name) => facts.failed.has(name) && !facts.values.has(name));
    if (lost.length > 0)
      return held(
        facts,
        title,
        lost.map((name) => notUnderstood(needTitles[name])),
        notes,
      );
    const first = firstOf.get(keyOf({ facts, title }));
    if (first !== undefined) return repeated(facts, first, title, notes);
    const { uses, near } = rowSystems(facts, book);
    if (near.length > 0)
      return held(
        facts,
        title,
        near.map(({ name, like, id }) => resembles(name, like, id)),
        notes,
      );
    firstOf.set(keyOf({ facts, title }), facts);
    const row = { facts, title, uses, notes: [...notes, ...describeSystems(facts, uses, book)] };
    const there = registered(row, context);
    const planned =
      there === undefined
        ? newIntegration(row, taken, book, context)
        : existingIntegration(row, there, context);
    if (planned.change !== undefined) for (const { id } of uses) used.add(id);
    return planned;
  };

  const entries = rows.map(plan);
  return [...planMadeSystems(book, used, mapping, convert, context), ...entries];
}

const needTitles = {
  phase: { da: "Fasen", en: "The phase" },
  status: { da: "Status", en: "The status" },
} as const;

function repeated(
  facts: RowFacts,
  first: RowFacts,
  title: string,
  notes: readonly ImportNote[],
): PlannedEntry {
  const fields = disagreement(first, facts);
  if (fields.length > 0) return held(facts, title, [sameAsRow(first.number, fields)], notes);
  const text: Text = {
    da: `Rækken siger det samme som række ${first.number}.`,
    en: `The row says the same as row ${first.number}.`,
  };
  return {
    entry: {
      outcome: "skipped",
      row: facts.number,
      kind: "integration",
      title,
      notes: [{ kind: "remark", text }],
    },
  };
}
