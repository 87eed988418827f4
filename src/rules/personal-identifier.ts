import type { Entry } from "../domain/entry.ts";
import type { FieldPath } from "../domain/finding.ts";
import type { Rule, RuleContext, RuleProblem } from "../domain/rule.ts";
import { scanForIdentifiers } from "./identifiers/scan-for-identifiers.ts";
import { nothing } from "./shared/nothing.ts";

/** Front matter begins below the opening fence. */
const frontMatterLine = 2;

// Only for entries made without a text (a form in the browser): a number may have lost a leading zero.
function scanValues(value: unknown, field: FieldPath, today: string): RuleProblem[] {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, inner]) =>
      scanValues(inner, [...field, Array.isArray(value) ? Number(key) : key], today),
    );
  if (typeof value !== "string" && typeof value !== "number") return [];
  const name = String(field.findLast((step) => typeof step === "string") ?? "");
  const text = typeof value === "number" ? String(value).padStart(10, "0") : value;
  const [first] = scanForIdentifiers(`${name}: ${text}`, 1, today);
  return first === undefined ? [] : [{ message: first.message, field }];
}

type AnyEntry = Pick<Entry<unknown>, "frontMatterText" | "raw" | "body" | "freeOfHints">;

function check(entry: AnyEntry, { today }: RuleContext) {
  if (entry.freeOfHints) return nothing;
  const { frontMatterText, raw, body } = entry;
  const above =
    frontMatterText === undefined
      ? scanValues(raw, [], today)
      : scanForIdentifiers(frontMatterText, frontMatterLine, today);
  const below = scanForIdentifiers(body.text, body.line, today);
  return above.length + below.length === 0 ? nothing : [...above, ...below];
}

// A slip in the YAML must not hide the number beside it.
const checkUnreadable = ({ catalogue, today }: RuleContext) =>
  catalogue.unreadable.flatMap(({ path, text = "" }) =>
    scanForIdentifiers(text, 1, today).map((problem) => ({ ...problem, path })),
  );

/** No CPR numbers and no secrets anywhere in a file, whether the rest of it can be read or not. */
export const personalIdentifier: Rule = {
  id: "personal-identifier",
  severity: "error",
  readsBody: true,
  summary: {
    da: "Noget, der ligner et CPR-nummer eller en hemmelighed",
    en: "Something that looks like a CPR number or a secret",
  },
  explanation: {
    da: 'Kataloget kan læses af mange, og git husker alt. CPR-numre er fortrolige (databeskyttelseslovens § 11), og en adgangskode, en nøgle eller et token i en fil er en åben dør. Et CPR-nummer genkendes på en dato, der findes, og på kontrolcifret, hvor det gælder; numre uden kontrolciffer (blandt andet fødselsdage den 1. januar) genkendes på skrivemåden. Skriv "ddmmåå-xxxx" i eksempler. Er det, der er fundet, et tilfældigt tal, så skriv tallet anderledes, for eksempel med mellemrum.',
    en: 'The catalogue can be read by many, and git remembers everything. CPR numbers are confidential (section 11 of the Danish Data Protection Act), and passwords, keys and tokens are an open door. A CPR number is known by a date that exists and by its control digit where that applies; numbers without one (birthdays on 1 January among them) are known by the way they are written. Write "ddmmyy-xxxx" in examples. If the finding is some other number, write it differently, with spaces for instance.',
  },
  integration: check,
  system: check,
  catalogue: checkUnreadable,
};
