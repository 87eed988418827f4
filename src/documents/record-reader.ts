import { formatDate } from "../domain/dates.ts";
import type { Contact } from "../domain/integration-fields.ts";
import type { IntegrationRecord, RecordedSystem } from "../domain/integration-record.ts";
import type { Locale } from "../domain/language.ts";
import { valueNames } from "./generated/value-names.ts";

type Plain = string | number | boolean | undefined | null;

/** An integration's record, read aloud in one language. What is not known reads "Ikke oplyst", never as nothing. */
export interface RecordReader {
  readonly record: IntegrationRecord;
  readonly locale: Locale;
  /** Of two texts, the one in the reader's language. */
  readonly say: (da: string, en: string) => string;
  readonly text: (value: Plain) => string;
  readonly list: (values: readonly string[] | undefined) => string;
  readonly date: (iso: string | null | undefined) => string;
  /** A number with its unit, the one for 1 or the one for more. */
  readonly amount: (value: number | undefined, one: string, more: string) => string;
  /** The name of an enumeration's value, or of several; `field` as the schema has it, list positions as `*`. */
  readonly named: (
    field: string,
    value: string | readonly string[] | undefined,
    entity?: "integration" | "system",
  ) => string;
  readonly contact: (contact: Contact | undefined) => string;
  /** The registered systems that have a role. A system that is not registered has its id as name. */
  readonly systems: (role: "source" | "target" | "intermediary") => readonly RecordedSystem[];
}

/** Makes a reader of a record in a language. */
export function readRecord(record: IntegrationRecord, locale: Locale): RecordReader {
  const say = (da: string, en: string): string => (locale === "da" ? da : en);
  const unknown = say("Ikke oplyst", "Not stated");
  const text = (value: Plain): string => {
    if (typeof value === "boolean") return value ? say("Ja", "Yes") : say("Nej", "No");
    const written = String(value ?? "").trim();
    if (written === "") return unknown;
    return typeof value === "number" && locale === "da" ? written.replace(".", ",") : written;
  };
  const list = (values: readonly string[] | undefined): string => text(values?.join(", "));
  return {
    record,
    locale,
    say,
    text,
    list,
    date: (iso) => (iso ? formatDate(iso, locale) : unknown),
    amount: (value, one, more) =>
      value === undefined ? unknown : `${text(value)} ${value === 1 ? one : more}`,
    named: (field, value, entity = "integration") => {
      const names = valueNames[entity][field];
      const values = typeof value === "string" ? [value] : value;
      return list(values?.map((one) => names?.[one]?.[locale] ?? one));
    },
    contact: (contact) => list([contact?.unit, contact?.email].flatMap((part) => part ?? [])),
    systems: (role) =>
      (record.integration.systems ?? [])
        .filter((use) => use.role === role)
        .map(({ id }) => record.systems.find((one) => one.id === id) ?? { id, name: id }),
  };
}
