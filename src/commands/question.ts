import type { FieldPath } from "../domain/finding.ts";
import { isDeviceName, isId } from "../domain/is-id.ts";
import type { Text } from "../domain/language.ts";

/** One thing to know of a new entry: asked for at a terminal, or given as the option of the same name. */
export interface Question {
  readonly option: string;
  readonly ask: Text;
  /** Where the answer goes in the front matter; without it, elsewhere (`section`). */
  readonly field?: FieldPath;
  /** The heading the answer stands under in the body. */
  readonly section?: string;
  /** Several answers, separated by commas. */
  readonly list?: true;
  readonly choices?: readonly string[];
  /** May be left out. */
  readonly optional?: true;
  /** What an empty answer means, made of the answers so far. */
  readonly suggest?: (answers: Answers) => string;
  /** Says what is wrong with an answer, or nothing. */
  readonly refuse?: (answer: string) => Text | undefined;
}

/** Answers by the option of their question. */
export type Answers = ReadonlyMap<string, string>;

/** How a new entry comes to be: what to ask, and what to do once it stands. */
export interface EntryPlan {
  readonly kind: "integration" | "system";
  readonly questions: readonly Question[];
  readonly nextSteps: (path: string) => readonly Text[];
}

/** Refuses what cannot be an id, or is one already. */
export const refuseId =
  (taken: ReadonlySet<string>) =>
  (id: string): Text | undefined => {
    if (taken.has(id))
      return {
        da: `"${id}" findes allerede. Vælg et andet id.`,
        en: `"${id}" exists already. Choose another id.`,
      };
    if (isDeviceName(id))
      return {
        da: `En fil kan ikke hedde "${id}" på Windows. Vælg et andet id, fx ${id}-1.`,
        en: `No file can be called "${id}" on Windows. Choose another id, such as ${id}-1.`,
      };
    if (isId(id)) return undefined;
    return {
      da: `"${id}" kan ikke være et id. Skriv 3–64 tegn: små bogstaver a–z, tal og enkelte bindestreger (æ som ae, ø som oe, å som aa), fx kmd-nexus.`,
      en: `"${id}" cannot be an id. Write 3–64 characters: lower-case a–z, digits and single hyphens, such as kmd-nexus.`,
    };
  };

/** Refuses what is no mailbox. Whether it is a person's is a rule's to say. */
export const refuseEmail = (email: string): Text | undefined =>
  /^[^\s@<>"]+@[^\s@<>".]+(?:\.[^\s@<>".]+)+$/.test(email)
    ? undefined
    : {
        da: "Skriv en postkasse som digitalisering@eksempelby.example.",
        en: "Write a mailbox like digitalisering@eksempelby.example.",
      };

/** Takes an answer of several parts apart. */
export const partsOf = (answer: string): string[] =>
  answer
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
