import type { System } from "../../domain/entry.ts";
import type { ImportMapping } from "../../domain/import-mapping-fields.ts";
import type { ImportNote } from "../../domain/import-result.ts";
import type { Text } from "../../domain/language.ts";
import { setFields } from "../../input/edit-front-matter.ts";
import { differenceTo } from "./changed-fields.ts";
import { acceptedData, inSchemaOrder, withField } from "./entry-data.ts";
import { entryText } from "./entry-text.ts";
import { type ImportContext, originOf, type PlannedEntry } from "./import-context.ts";
import type { RowFacts } from "./row-facts.ts";
import { SystemBook } from "./system-book.ts";

const noName: Text = {
  da: "Rækken har intet navn på systemet.",
  en: "The row has no name of the system.",
};

const idTaken = (id: string): Text => ({
  da: `Id'et "${id}" står i en anden fil eller en tidligere række.`,
  en: `The id "${id}" is used in another file or an earlier row.`,
});

const notWhole: Text = {
  da: "Rækken mangler noget, et system skal have: et navn og et gyldigt id.",
  en: "The row lacks something a system must have: a name and a valid id.",
};

const resembles = (name: string, like: string, id: string): Text => ({
  da: `»${name}« ligner »${like}« (${id}). Er det det samme? Skriv i kolonnefilen under systems: ${JSON.stringify(name)}: ${id}, eller new, hvis det er et andet.`,
  en: `"${name}" resembles "${like}" (${id}). Is it the same? Write under systems in the mapping: ${JSON.stringify(name)}: ${id}, or new if it is another.`,
});

const titlesOf = (titles: readonly Text[], language: keyof Text): string =>
  titles.map((title) => title[language]).join(", ");

function existingSystem(facts: RowFacts, system: System, context: ImportContext): PlannedEntry {
  const values = [...facts.values.values()].filter(
    ({ field }) =>
      field.name !== "id" && field.form !== "section" && facts.fromColumns.has(field.name),
  );
  // A name the system is known by as an alias is no new name.
  const aliases = system.fields.aliases ?? [];
  const told = values.filter(
    ({ field, value }) => field.name !== "name" || !aliases.includes(String(value)),
  );
  const { changes, titles, notes } = differenceTo(system.raw, told, facts);
  const base = {
    row: facts.number,
    kind: "system" as const,
    title: system.fields.name,
    path: system.path,
  };
  const all: readonly ImportNote[] = [...facts.notes, ...notes];
  if (changes.length === 0) return { entry: { ...base, outcome: "same", notes: all } };
  if (!context.update) {
    const text: Text = {
      da: `Findes allerede, og rækken siger noget andet om: ${titlesOf(titles, "da")}. Brug --update for at rette filen.`,
      en: `It exists already, and the row says otherwise of: ${titlesOf(titles, "en")}. Use --update to change the file.`,
    };
    return { entry: { ...base, outcome: "left", notes: [...all, { kind: "remark", text }] } };
  }
  const before = context.textOf(system.path);
  if (before === undefined) throw new Error(`${system.path} was read, but its text is gone.`);
  const text: Text = {
    da: `Rettes: ${titlesOf(titles, "da")}.`,
    en: `Changes: ${titlesOf(titles, "en")}.`,
  };
  return {
    entry: { ...base, outcome: "changed", notes: [...all, { kind: "remark", text }] },
    change: { path: system.path, before, after: setFields(before, changes) },
  };
}

function newSystem(
  facts: RowFacts,
  id: string,
  name: string,
  context: ImportContext,
): PlannedEntry {
  let data: Readonly<Record<string, unknown>> = { id, name };
  const sections = new Map<string, string>();
  for (const { field, value } of facts.values.values()) {
    if (field.form === "section") sections.set(String(field.path[0]), String(value));
    else if (field.name !== "id" && field.name !== "name")
      data = withField(data, field.path, value);
  }
  const accepted = acceptedData(data, context.schemas.system);
  const base = { row: facts.number, kind: "system" as const, title: name };
  if (accepted === undefined)
    return {
      entry: {
        ...base,
        outcome: "held",
        notes: [...facts.notes, { kind: "dropped", text: notWhole }],
      },
    };
  const path = `systems/${id}.md`;
  const ordered = inSchemaOrder(accepted.data, context.schemas.system.dictionary);
  const after = entryText(
    ordered,
    context.bodies.system,
    sections,
    originOf(context, facts.number),
  );
  return {
    entry: { ...base, outcome: "new", path, notes: [...facts.notes, ...accepted.notes] },
    change: { path, after },
  };
}

/** Plans every row of a list of systems. */
export function planSystems(
  rows: readonly RowFacts[],
  mapping: ImportMapping,
  context: ImportContext,
): readonly PlannedEntry[] {
  const { catalogue } = context;
  const book = new SystemBook(catalogue, mapping.systems ?? {});
  const seen = new Map<string, number>();
  return rows.map((facts): PlannedEntry => {
    const name = facts.values.get("name")?.value;
    const given = facts.values.get("id")?.value;
    const held = (text: Text): PlannedEntry => ({
      entry: {
        outcome: "held",
        row: facts.number,
        kind: "system",
        title: typeof name === "string" ? name : "",
        notes: [...facts.notes, { kind: "dropped", text }],
      },
    });
    if (typeof name !== "string") return held(noName);
    const byId = typeof given === "string" ? catalogue.systemById.get(given) : undefined;
    if (byId !== undefined) return existingSystem(facts, byId, context);
    const found = book.resolve(name, facts.number);
    if ("near" in found) return held(resembles(name, found.near.name, found.near.id));
    const there = catalogue.systemById.get(found.id);
    if (there !== undefined) return existingSystem(facts, there, context);
    const id = typeof given === "string" ? given : found.id;
    if (seen.has(id)) return held(idTaken(id));
    seen.set(id, facts.number);
    return newSystem(facts, id, name, context);
  });
}
