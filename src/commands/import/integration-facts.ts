import type { FieldPath } from "../../domain/finding.ts";
import type { ImportNote } from "../../domain/import-result.ts";
import type { DataElement, SystemUse } from "../../domain/integration-fields.ts";
import type { Text } from "../../domain/language.ts";
import { systemSides } from "../../input/import/import-field.ts";
import type { RowFacts } from "./row-facts.ts";
import { type SystemBook, systemNames } from "./system-book.ts";

/** A field's place and value. */
export interface Fact {
  readonly path: FieldPath;
  readonly value: unknown;
}

/** The systems of a row, or the name that a person must decide about first. */
export interface RowSystems {
  readonly uses: readonly SystemUse[];
  readonly near: readonly { readonly name: string; readonly id: string; readonly like: string }[];
}

/** Finds or makes the systems that a row names. */
export function rowSystems(facts: RowFacts, book: SystemBook): RowSystems {
  const uses: SystemUse[] = [];
  const near: { name: string; id: string; like: string }[] = [];
  for (const role of systemSides) {
    const cell = facts.values.get(role)?.value;
    if (typeof cell !== "string") continue;
    for (const name of systemNames(cell, (one) => book.names(one))) {
      const found = book.resolve(name, facts.number);
      if ("near" in found) near.push({ name, id: found.near.id, like: found.near.name });
      else if (!uses.some(({ id, role: other }) => id === found.id && other === role))
        uses.push({ id: found.id, role });
    }
  }
  return { uses, near };
}

const namesCpr = /^(?:cpr|personnummer)/i;

/** The data elements a row tells of; a yes to CPR without an element that says so adds one. */
export function rowElements(facts: RowFacts): readonly DataElement[] {
  const names = (facts.values.get("dataFlow.elements")?.value ?? []) as readonly string[];
  const cpr = facts.values.get("cpr")?.value === true;
  const elements = names.map(
    (name): DataElement =>
      namesCpr.test(name) ? { name, category: "confidential", cpr: true } : { name },
  );
  if (!cpr || elements.some((element) => element.cpr === true)) return elements;
  return [...elements, { name: "cpr-nummer", category: "confidential", cpr: true }];
}

const composed: Text = {
  da: "Rækken har ingen titel; den er sat sammen af systemernes navne. Skriv en bedre.",
  en: "The row has no title; it was put together from the systems' names. Write a better one.",
};

/** The title of a row, else one made of its systems. */
export function rowTitle(
  facts: RowFacts,
  locale: "da" | "en",
): { readonly title: string; readonly notes: readonly ImportNote[] } | undefined {
  const given = facts.values.get("title")?.value;
  if (typeof given === "string") return { title: given, notes: [] };
  const [source, target] = [facts.values.get("source")?.value, facts.values.get("target")?.value];
  if (typeof source !== "string" || typeof target !== "string") return undefined;
  const title =
    locale === "da" ? `Data fra ${source} til ${target}` : `Data from ${source} to ${target}`;
  return { title, notes: [{ kind: "doubt", text: composed }] };
}
