import { didYouMean, plainSpelling } from "../../domain/did-you-mean.ts";
import type { ImportNote } from "../../domain/import-result.ts";
import type { Text } from "../../domain/language.ts";
import type { Cell } from "../table/table.ts";
import { type ImportField, importFields } from "./import-field.ts";
import { mailboxesIn } from "./mailboxes-in.ts";
import { readBoolean } from "./read-boolean.ts";
import { choiceNames, readChoice } from "./read-choice.ts";
import { type DateOrder, readDate } from "./read-date.ts";
import { readLegalBasis } from "./read-legal-basis.ts";
import { readNumber } from "./read-number.ts";

type Note = Omit<ImportNote, "column">;

/** A field and what it is to be; a legal basis fills several. */
export interface ConvertedValue {
  readonly field: ImportField;
  readonly value: unknown;
}

export interface Converted {
  readonly values: readonly ConvertedValue[];
  readonly notes: readonly Note[];
}

/** How cells are read: the mapping's own words for values, the order of dates, and what must never be copied. */
export interface ConvertContext {
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly dateOrder: DateOrder | undefined;
  /** Why a text must not come into the catalogue; nothing where it may. */
  readonly refuse: (text: string, field: ImportField) => Text | undefined;
}

const nothing: Converted = { values: [], notes: [] };
const blank = /^(?:[-–—.?]+|n\/?a|#n\/?a|#i\/t|null|nil|\(tom\)|ikke angivet|ikke udfyldt|tbd)$/i;
const unknownWords = /^(?:ukendt|unknown|ingen|none|ved ikke|ikke relevant|not relevant|\?+)$/i;
const broken =
  /^#(?:REF|REFERENCE|VALUE|VÆRDI|NAME|NAVN|DIV\/0|DIVISION\/0|NUM|NUL|NULL|SPILL|CALC)[!?]?$/i;

const shown = (cell: Cell): string => {
  const text = String(cell).replace(/\s+/g, " ");
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const dropped = (da: string, en: string): Converted => ({
  values: [],
  notes: [{ kind: "dropped", text: { da, en } }],
});

const one = (field: ImportField, value: unknown): Converted => ({
  values: [{ field, value }],
  notes: [],
});

/** Several things in one cell: by lines and semicolons, else by commas. */
function listOf(cell: Cell): readonly string[] {
  const text = String(cell ?? "");
  const parts = /[;\n\r]/.test(text) ? text.split(/[;\n\r]+/) : text.split(/,(?!\d)/);
  return parts.map((part) => part.replace(/^[\s•*–-]+/, "").trim()).filter((part) => part !== "");
}

function wrongChoice(cell: Cell, field: ImportField): Converted {
  const names = choiceNames(field);
  const meant = didYouMean(String(cell), names);
  const list = names.join(", ");
  return dropped(
    `»${shown(cell)}« er ikke en værdi, kataloget kender (${list}).${meant === undefined ? "" : ` Mente I ${meant}?`} Skriv i kolonnefilen under values, hvad det betyder.`,
    `"${shown(cell)}" is not a value the catalogue knows (${list}).${meant === undefined ? "" : ` Did you mean ${meant}?`} Say under values in the mapping what it means.`,
  );
}

const bareNumber = /^\d+(?:[.,]\d+)?$/;

function convertDate(cell: Cell, field: ImportField, order: DateOrder | undefined): Converted {
  const date = readDate(cell, order);
  if (date === undefined)
    return dropped(
      `»${shown(cell)}« er ikke en dato. Skriv den som 2026-11-23.`,
      `"${shown(cell)}" is not a date. Write it as 2026-11-23.`,
    );
  const { notes, values } = one(field, date.iso);
  if (date.certain) return { notes, values };
  return {
    values,
    notes: [
      {
        kind: "doubt",
        text: bareNumber.test(String(cell))
          ? {
              da: `»${shown(cell)}« er et tal og er læst som regnearkets nummer på en dag, ${date.iso}. Se efter, om det passer.`,
              en: `"${shown(cell)}" is a number and was read as the spreadsheet's number of a day, ${date.iso}. Check that it is right.`,
            }
          : {
              da: `»${shown(cell)}« er læst som ${date.iso}. Se efter, om det passer; rækkefølgen kan angives som dateOrder i kolonnefilen.`,
              en: `"${shown(cell)}" was read as ${date.iso}. Check that it is right; the order can be given as dateOrder in the mapping.`,
            },
      },
    ],
  };
}

function convertChoices(cell: Cell, field: ImportField): Converted {
  const whole = readChoice(cell, field);
  if (whole !== undefined) return one(field, [whole]);
  const read = listOf(cell).map((part) => ({ part, value: readChoice(part, field) }));
  const values = [...new Set(read.flatMap(({ value }) => (value === undefined ? [] : [value])))];
  const wrong = read.filter(({ value }) => value === undefined);
  return {
    values: values.length === 0 ? [] : [{ field, value: values }],
    notes: wrong.flatMap(({ part }) => wrongChoice(part, field).notes),
  };
}

function convertText(cell: Cell, field: ImportField): Converted {
  const text = String(cell).replace(/\s+/g, " ").trim();
  if (field.path.at(-1) !== "email") return one(field, text);
  const [found] = mailboxesIn(text.replace(/^mailto:/i, ""));
  return found === undefined
    ? dropped(`»${shown(cell)}« er ikke en postkasse.`, `"${shown(cell)}" is not a mailbox.`)
    : one(field, found.toLowerCase());
}

function convertBasis(cell: Cell): Converted {
  const { article6, article9, national, cpr } = readLegalBasis(String(cell));
  const fields = importFields("integrations");
  const values: ConvertedValue[] = [];
  const add = (name: string, value: unknown): void => {
    const field = fields.get(name);
    if (field !== undefined) values.push({ field, value });
  };
  if (article6.length > 0) add("privacy.legalBasis.article6", article6);
  if (article9.length > 0) add("privacy.legalBasis.article9", article9);
  if (national.length > 0) add("privacy.legalBasis.national", national);
  const cprField = fields.get("privacy.cprBasis");
  const cprBasis =
    cpr === undefined || cprField === undefined ? undefined : readChoice(cpr, cprField);
  if (cprBasis !== undefined) add("privacy.cprBasis", cprBasis);
  if (values.length > 0) return { values, notes: [] };
  return dropped(
    `»${shown(cell)}« nævner hverken artikel 6, artikel 9 eller en lov. Skriv for eksempel: artikel 6, stk. 1, litra e; serviceloven § 83.`,
    `"${shown(cell)}" names neither Article 6, Article 9 nor a law. Write for example: Article 6(1)(e); serviceloven § 83.`,
  );
}

function orDropped(value: unknown, field: ImportField, cell: Cell, what: Text): Converted {
  if (value !== undefined) return one(field, value);
  return dropped(`»${shown(cell)}« er ikke ${what.da}.`, `"${shown(cell)}" is not ${what.en}.`);
}

const yesOrNo: Text = { da: "ja eller nej", en: "yes or no" };

function converted(cell: Cell, field: ImportField, context: ConvertContext): Converted {
  switch (field.form) {
    case "text":
      return convertText(cell, field);
    case "texts":
      return one(
        field,
        listOf(cell).map((part) => part.replace(/^@/, "")),
      );
    case "elements":
      return one(field, listOf(cell));
    case "choice": {
      const value = readChoice(cell, field);
      return value === undefined ? wrongChoice(cell, field) : one(field, value);
    }
    case "choices":
      return convertChoices(cell, field);
    case "date":
      return convertDate(cell, field, context.dateOrder);
    case "number":
      return orDropped(readNumber(cell), field, cell, { da: "et tal", en: "a number" });
    case "boolean":
    case "cpr":
      return orDropped(readBoolean(cell), field, cell, yesOrNo);
    case "basis":
      return convertBasis(cell);
    case "systems":
    case "section":
      return one(field, String(cell).trim());
  }
}

/** The mapping's own word for what stands in a cell. */
function translated(cell: Cell, field: ImportField, { values }: ConvertContext): Cell {
  const words = values[field.name];
  if (words === undefined) return cell;
  const text = String(cell);
  if (Object.hasOwn(words, text)) return words[text];
  const plain = plainSpelling(text);
  return Object.entries(words).find(([word]) => plainSpelling(word) === plain)?.[1] ?? cell;
}

const keepsWords = new Set<ImportField["form"]>(["text", "section", "systems"]);

function isBlank(cell: Cell, field: ImportField): boolean {
  if (cell === undefined) return true;
  if (typeof cell !== "string") return false;
  // "Ingen" is an answer to a question of yes or no, and to a choice that knows the word.
  if (field.form === "boolean" || field.form === "cpr") return blank.test(cell);
  if (field.form === "choice" && readChoice(cell, field) !== undefined) return false;
  return blank.test(cell) || (!keepsWords.has(field.form) && unknownWords.test(cell));
}

/** Makes the value of a field out of a cell. What cannot be read, and what must not be copied, is told and left out; nothing is guessed in silence. */
export function convertCell(cell: Cell, field: ImportField, context: ConvertContext): Converted {
  const meant = translated(cell, field, context);
  if (meant === undefined || isBlank(meant, field)) return nothing;
  if (typeof meant === "string" && broken.test(meant))
    return dropped(
      `Cellen viser en fejl (${meant}). Ret formlen i regnearket.`,
      `The cell shows an error (${meant}). Correct the formula in the spreadsheet.`,
    );
  const refused = context.refuse(String(meant), field);
  if (refused !== undefined) return { values: [], notes: [{ kind: "dropped", text: refused }] };
  return converted(meant, field, context);
}
