import { didYouMean, plainSpelling } from "../../domain/did-you-mean.ts";
import type { FieldDictionary } from "../../domain/field-entry.ts";
import type { FieldPath } from "../../domain/finding.ts";
import type { Text } from "../../domain/language.ts";
import { both, fieldEntry, fieldName, keysBelow } from "../field-names.ts";
import type { FieldError } from "../schema-errors.ts";
import { showSource } from "../show-source.ts";
import type { ProblemContext, ProblemWords } from "./problem-context.ts";

const maxListed = 15;

/** A field by its Danish or English title, as people write it who have not seen the key. */
function keyByTitle(
  word: string,
  parent: FieldPath,
  dictionary: FieldDictionary,
): string | undefined {
  const wanted = plainSpelling(word);
  return keysBelow(parent, dictionary).find((key) => {
    const title = fieldEntry([...parent, key], dictionary)?.title;
    return title && [title.da, title.en].some((name) => plainSpelling(name) === wanted);
  });
}

/** The field somebody most likely meant by an unknown key in a group. */
export function meantKey(
  word: string,
  parent: FieldPath,
  dictionary: FieldDictionary,
): string | undefined {
  return keyByTitle(word, parent, dictionary) ?? didYouMean(word, keysBelow(parent, dictionary));
}

/** Where else in the file the schema has a field of this name: `owners.requester`. Only when there is one such place. */
function homesOf(key: string, dictionary: FieldDictionary): readonly string[] {
  return Object.keys(dictionary)
    .filter((path) => path === key || path.endsWith(`.${key}`))
    .map((path) => path.slice(0, -key.length).replace(/\.$/, ""));
}

function home(key: string, parent: FieldPath, dictionary: FieldDictionary): Text | undefined {
  const homes = homesOf(key, dictionary);
  if (homes.length === 0 || homes.length > 3) return undefined;
  if (homes.includes("") && parent.length > 0)
    return {
      da: "Det hører til øverst i filen, ikke rykket ind.",
      en: "It belongs at the top level of the file, not indented.",
    };
  const places = homes.map((path) => `"${path.replaceAll(".*", "")}"`);
  return both((l) =>
    l === "da"
      ? `Det hører til under ${places.join(" eller ")}, rykket ind.`
      : `It belongs below ${places.join(" or ")}, indented.`,
  );
}

/** A key the schema does not know: what was meant, where it belongs, or else what may stand here. */
export function unknownKey(error: FieldError, context: ProblemContext): ProblemWords {
  const { field, params } = error;
  const key = String(params.additionalProperty);
  const { dictionary } = context;
  const shown = showSource(key);
  const parent = fieldName(field, dictionary);
  const meant = meantKey(key, field, dictionary);
  const name = meant === undefined ? undefined : fieldName([...field, meant], dictionary);
  const advice: Text = (name && { da: `Mente du ${name.da}?`, en: `Did you mean ${name.en}?` }) ??
    home(key, field, dictionary) ?? {
      da: "Slet det, eller ret navnet.",
      en: "Delete it, or correct its name.",
    };
  const allowed = keysBelow(field, dictionary);
  const list = allowed.slice(0, maxListed).join(", ") + (allowed.length > maxListed ? " …" : "");
  return {
    key: true,
    message: both((l) =>
      l === "da"
        ? `Feltet "${shown}" findes ikke ${field.length > 0 ? `under ${parent.da}` : "i skemaet"}. ${advice.da}`
        : `There is no field "${shown}" ${field.length > 0 ? `below ${parent.en}` : "in the schema"}. ${advice.en}`,
    ),
    ...(allowed.length > 0 && {
      help: { da: `Her kan stå: ${list}.`, en: `What may stand here: ${list}.` },
    }),
  };
}
