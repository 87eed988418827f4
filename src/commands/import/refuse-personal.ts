import type { Text } from "../../domain/language.ts";
import type { ImportField } from "../../input/import/import-field.ts";
import { mailboxesIn } from "../../input/import/mailboxes-in.ts";
import { scanForIdentifiers } from "../../rules/identifiers/scan-for-identifiers.ts";
import { looksPersonal } from "../../rules/mailboxes/looks-personal.ts";
import { givenNames } from "../../rules/mailboxes/mailbox-words.ts";

const namePart = /^\p{Lu}[\p{L}.'-]*$/u;
const plainName = (word: string): string =>
  word.toLowerCase().replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa");

/** A given name and one to three more names, and nothing else. */
function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => namePart.test(word)) &&
    givenNames.has(plainName(words[0] ?? ""))
  );
}

const identifier: Text = {
  da: "Cellen indeholder noget, der ligner et CPR-nummer eller en adgangskode. Den er ikke kopieret. Fjern det i regnearket.",
  en: "The cell holds something that looks like a CPR number or a password. It was not copied. Remove it in the spreadsheet.",
};
const mailbox: Text = {
  da: "Cellen indeholder en adresse, der ligner en persons. Den er ikke kopieret. Skriv enhedens fælles postkasse.",
  en: "The cell holds an address that looks like a person's. It was not copied. Write the unit's shared mailbox.",
};
const person: Text = {
  da: "Cellen ligner navnet på en person. Den er ikke kopieret. Skriv navnet på enheden.",
  en: "The cell looks like the name of a person. It was not copied. Write the unit's name.",
};

/** Why a text must not come into the catalogue: numbers and names of people, secrets. What stood there is never repeated. */
export function refusePersonal(text: string, field: ImportField, today: string): Text | undefined {
  const plain = typeof text === "string" && /^\d{9}$/.test(text) ? `0${text}` : text;
  // The column's name says what a bare number of ten digits is.
  if (scanForIdentifiers(`${field.name}: ${plain}`, 1, today).length > 0) return identifier;
  if (mailboxesIn(text).some((address) => looksPersonal(address))) return mailbox;
  const isUnit = field.path.at(-1) === "unit";
  return isUnit && looksLikeName(text) ? person : undefined;
}
