import type { Text } from "../../domain/language.ts";
import { both, fieldName, keysBelow, opening } from "../field-names.ts";
import type { FieldError } from "../schema-errors.ts";
import { showSource } from "../show-source.ts";
import type { ProblemContext, ProblemWords } from "./problem-context.ts";
import { valueWords } from "./value-words.ts";

const yes = /^(?:ja|yes|y|j|sand|true|on|x)$/i;
const no = /^(?:nej|no|n|falsk|false|off)$/i;

const looseNumber =
  /^(-?\d[\d.,]*)\s*(?:%|(kr\.?|dkk)|timer|måneder|mdr\.?|dage|hours|months|days)?$/i;

/** A number as Danes write it (`99,5`, `85.000 kr.`, `6 måneder`), or nothing when it could mean two things. */
function readLooseNumber(text: string): number | undefined {
  const [, digits, money] = looseNumber.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const grouped = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits);
  if (grouped && money === undefined && !digits.includes(",")) return undefined;
  const plain = (grouped ? digits.replaceAll(".", "") : digits).replace(",", ".");
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

type Advice = (error: FieldError, context: ProblemContext) => Text;

const keyOf = ({ field }: FieldError): string =>
  String(field.findLast((p) => typeof p === "string"));

const textAdvice: Advice = (error, context) => {
  const { value, field } = error;
  if (typeof value === "object")
    return { da: "Skriv en tekst på samme linje.", en: "Write a text on the same line." };
  const written = showSource(context.written(field) ?? String(value));
  const listed = typeof field.at(-1) === "number";
  const example = listed ? `"${written}"` : `${keyOf(error)}: "${written}"`;
  return { da: `Sæt anførselstegn om: ${example}.`, en: `Put it in quotes: ${example}.` };
};

const numberAdvice: Advice = (error) => {
  const number = typeof error.value === "string" ? readLooseNumber(error.value) : undefined;
  const example = number === undefined ? "" : `: ${keyOf(error)}: ${number}`;
  return {
    da: `Skriv et tal uden anførselstegn og enhed, med punktum som decimaltegn${example}.`,
    en: `Write a number without quotes or unit, with a point for decimals${example}.`,
  };
};

const booleanAdvice: Advice = (error) => {
  const word = String(error.value).trim();
  const meant = yes.test(word) ? "true" : no.test(word) ? "false" : undefined;
  return meant === undefined
    ? { da: "Skriv true (ja) eller false (nej).", en: "Write true (yes) or false (no)." }
    : { da: `Skriv ${keyOf(error)}: ${meant}.`, en: `Write ${keyOf(error)}: ${meant}.` };
};

const listAdvice: Advice = (error, context) => {
  const { value, field } = error;
  if (typeof value === "object" && value !== null)
    return {
      da: "Begynd hvert punkt på sin egen linje med bindestreg og mellemrum.",
      en: "Begin each item on a line of its own with a hyphen and a space.",
    };
  const written = context.written(field) ?? String(value);
  const quoted = typeof value === "string" ? showSource(value) : `"${showSource(written)}"`;
  return {
    da: `Skriv en liste: ${keyOf(error)}: [${quoted}].`,
    en: `Write a list: ${keyOf(error)}: [${quoted}].`,
  };
};

const groupAdvice: Advice = (error, context) => {
  const keys = keysBelow(error.field, context.dictionary);
  const list =
    keys.length === 0 ? { da: "", en: "" } : both(() => `: ${keys.slice(0, 12).join(", ")}`);
  return Array.isArray(error.value)
    ? {
        da: `Slet bindestregen, så felterne står direkte under${list.da}.`,
        en: `Delete the hyphen so that the fields are directly below${list.en}.`,
      }
    : {
        da: `Skriv underfelterne på linjerne nedenunder, rykket to mellemrum ind${list.da}.`,
        en: `Write its fields on the lines below, indented by two spaces${list.en}.`,
      };
};

const kinds: Readonly<Record<string, readonly [wanted: Text, advice: Advice]>> = {
  string: [{ da: "en tekst", en: "a text" }, textAdvice],
  number: [{ da: "et tal", en: "a number" }, numberAdvice],
  integer: [{ da: "et helt tal", en: "a whole number" }, numberAdvice],
  boolean: [{ da: "true eller false", en: "true or false" }, booleanAdvice],
  array: [{ da: "en liste", en: "a list" }, listAdvice],
  object: [{ da: "en gruppe af felter", en: "a group of fields" }, groupAdvice],
};

/** A value of the wrong kind: what it is read as, what it should be, and how to write it. */
export function wrongType(error: FieldError, context: ProblemContext): ProblemWords {
  const { field, value, params } = error;
  const types = [params.type].flat().map(String);
  const [wanted, advise] = kinds[types.find((type) => type !== "null") ?? ""] ?? [];
  const name = opening(fieldName(field, context.dictionary));
  const stands = valueWords(value, field, context);
  if (wanted === undefined || advise === undefined)
    return {
      message: {
        da: `${name.da} er ${stands.da}, men skal være tomt (null).`,
        en: `${name.en} is ${stands.en}, but must be empty (null).`,
      },
    };
  const advice = advise(error, context);
  return {
    message: {
      da: `${name.da} læses som ${stands.da}, men skal være ${wanted.da}. ${advice.da}`,
      en: `${name.en} is read as ${stands.en}, but must be ${wanted.en}. ${advice.en}`,
    },
  };
}
