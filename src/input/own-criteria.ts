import type { Criterion } from "../domain/criterion.ts";
import type { Text } from "../domain/language.ts";
import { isRecord } from "../domain/loose-json.ts";
import type { Gate } from "../domain/phase.ts";

/** A gate file's criteria, ready to compile, or what is wrong with the file. */
export interface OwnCriteria {
  readonly criteria: readonly Criterion[];
  readonly mistakes: readonly Text[];
}

type Json = Readonly<Record<string, unknown>>;
const idShape = /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

const word = (value: unknown, otherwise: string): string =>
  typeof value === "string" && value !== "" ? value : otherwise;

function criterionOf(entry: Json, id: string, gate: Gate, definitions: unknown): Criterion {
  const title = word(entry.title, id);
  const help = word(entry.description, "");
  return {
    id,
    gate,
    title: { da: title, en: word(entry["x-title-en"], title) },
    ...(help !== "" && { help: { da: help, en: word(entry["x-description-en"], help) } }),
    ...(typeof entry["x-section"] === "string" && { section: entry["x-section"] }),
    schema: isRecord(definitions) ? { $defs: definitions, ...entry } : entry,
  };
}

function mistakeIn(
  entry: unknown,
  gate: Gate,
  seen: ReadonlySet<string>,
  at: number,
): Text | undefined {
  const id = isRecord(entry) ? entry["x-id"] : undefined;
  if (typeof id !== "string" || !idShape.test(id) || !id.startsWith(`${gate}/`))
    return {
      da: `Krav nr. ${at + 1} i "allOf" mangler et "x-id" af formen "${gate}/navn" med små bogstaver, tal og bindestreg.`,
      en: `Criterion no. ${at + 1} in "allOf" lacks an "x-id" of the form "${gate}/name" in lower-case letters, digits and hyphens.`,
    };
  if (!seen.has(id)) return undefined;
  return {
    da: `"x-id": "${id}" står to gange. Giv hvert krav sit eget.`,
    en: `"x-id": "${id}" appears twice. Give each criterion its own.`,
  };
}

/** The criteria of a municipality's gate file: the entries of its `allOf`. */
export function ownCriteria(file: unknown, gate: Gate): OwnCriteria {
  const list = isRecord(file) ? file.allOf : undefined;
  if (!isRecord(file) || !Array.isArray(list))
    return {
      criteria: [],
      mistakes: [
        {
          da: 'Filen mangler "allOf": listen over portens krav. Skal der ingen være, så skriv "allOf": [].',
          en: 'The file lacks "allOf": the list of the gate\'s criteria. If there are to be none, write "allOf": [].',
        },
      ],
    };
  const seen = new Set<string>();
  const criteria: Criterion[] = [];
  const mistakes: Text[] = [];
  for (const [at, entry] of list.entries()) {
    const mistake = mistakeIn(entry, gate, seen, at);
    if (mistake !== undefined) mistakes.push(mistake);
    else if (isRecord(entry)) {
      const id = String(entry["x-id"]);
      seen.add(id);
      criteria.push(criterionOf(entry, id, gate, file.$defs));
    }
  }
  return { criteria, mistakes };
}
