import { withoutOddCharacters } from "../../../input/odd-characters.ts";
import type { FieldKind } from "../../pages/form/form-field.ts";

type Raw = string | readonly string[];

const lineEnd = /\r\n?|\n/;

// Where a word may be broken: nobody sees it, and a search for the word finds nothing.
const breaks = /[\u00ad\u200b]/g;

/** A text as somebody copied it from a document, without what nobody sees. */
export const withoutUnseen = (copied: string): string =>
  withoutOddCharacters(copied).replaceAll(breaks, "");

const text = (raw: Raw): string => withoutUnseen(typeof raw === "string" ? raw : raw.join("\n"));

/** One line, whatever a word processor put between its words. */
const oneLine = (said: string): string =>
  said
    .split(lineEnd)
    .map((line) => line.replaceAll(/(?<! ) *[\t\u00a0][ \t\u00a0]*/g, " ").trim())
    .filter((line) => line !== "")
    .join(" ");

// What stands before each line of a list that was copied from a document.
const bullet = /^(?:[•·▪●○◦*–-]\s+|o\t\s*)/;

const thousands = [
  // 85.000 and 85.000,50 as Danes write, 85 000, and 85,000 as in English.
  { written: /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/, between: "." },
  { written: /^-?[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/, between: /[ \u00a0\u202f]/g },
  { written: /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/, between: "," },
] as const;

// A figure as people write it; what is no figure stays a text, so that the check can say so. Three digits after a mark are thousands:
// read as decimals, 85.000 kr. would become 85 without a word.
function figure(raw: string): unknown {
  const between = thousands.find(({ written }) => written.test(raw))?.between;
  const whole = between === undefined ? raw : raw.replaceAll(between, "");
  const plain = whole.replace(",", ".");
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : raw;
}

/** What a control says, as the front matter holds it; nothing where it says nothing. */
export function saidValue(kind: FieldKind, raw: Raw): unknown {
  if (kind === "several" || kind === "words") {
    const list = text(raw)
      .split(lineEnd)
      .map((one) => oneLine(one.trim().replace(bullet, "")));
    const filled = list.filter((one) => one !== "");
    return filled.length === 0 ? undefined : filled;
  }
  const said = kind === "area" ? text(raw).replaceAll(/\r\n?/g, "\n").trim() : oneLine(text(raw));
  if (said === "") return undefined;
  if (kind === "flag") return said === "true" ? true : undefined;
  if (kind === "answer") return said === "true" || said === "false" ? said === "true" : said;
  return kind === "number" ? figure(said) : said;
}

const single = (value: unknown): string =>
  value === null || value === undefined
    ? ""
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);

/** How a value of the front matter stands in its control. */
export function controlOf(kind: FieldKind, value: unknown): Raw {
  const list = Array.isArray(value)
    ? value.map(single)
    : value === undefined
      ? []
      : [single(value)];
  if (kind === "several") return list;
  if (kind === "words") return list.join("\n");
  if (kind === "number") return single(value).replace(".", ",");
  return single(value);
}
