import type { DecisionRecord } from "./decision-record.ts";
import { decisionPath } from "./decision-record.ts";
import type { Text } from "./language.ts";
import { readDecisionRecord } from "./read-decision-record.ts";

/** One file of the log, as it lies on its branch. */
export interface DecisionFile {
  readonly path: string;
  readonly text: string;
}

/** What is wrong with the log, and at which file. */
export interface DecisionLogProblem {
  readonly path: string;
  readonly message: Text;
}

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export type HashOfText = (text: string) => string;

interface Numbered extends DecisionFile {
  readonly number: number;
}

const numberAt = (path: string): number | undefined => {
  const digits = /\/(\d{6,})\.json$/.exec(path)?.[1];
  const number = Number(digits);
  return digits !== undefined && decisionPath(number) === path ? number : undefined;
};

/** The files that are in their places, first to last. */
const inOrder = (files: readonly DecisionFile[]): readonly Numbered[] =>
  files
    .flatMap((file) => {
      const number = numberAt(file.path);
      return number === undefined ? [] : [{ ...file, number }];
    })
    .sort((a, b) => a.number - b.number);

/** Every record that can be read, oldest first; what cannot is `verifyDecisionLog`'s to name. */
export const readDecisionLog = (files: readonly DecisionFile[]): readonly DecisionRecord[] =>
  inOrder(files).flatMap(({ text }) => readDecisionRecord(text) ?? []);

/** Where the next record goes and what it must name as the one before it, whatever state the log is in. */
export function endOfDecisionLog(
  files: readonly DecisionFile[],
  hash: HashOfText,
): { readonly number: number; readonly previous: string | null } {
  const last = inOrder(files).at(-1);
  if (last === undefined) return { number: 1, previous: null };
  return { number: last.number + 1, previous: hash(last.text) };
}

function gapsIn(files: readonly Numbered[]): readonly DecisionLogProblem[] {
  const there = new Set(files.map(({ number }) => number));
  const last = files.at(-1)?.number ?? 0;
  const missing: number[] = [];
  // A name can say any number; nobody reads a thousand gaps.
  for (let number = 1; number < last && missing.length < 100; number += 1)
    if (!there.has(number)) missing.push(number);
  return missing.map((number) => ({
    path: decisionPath(number),
    message: {
      da: "Filen mangler. En afgørelse er fjernet fra loggen.",
      en: "The file is missing. A decision was removed from the log.",
    },
  }));
}

function problemsOf(
  file: Numbered,
  before: Numbered | undefined,
  hash: HashOfText,
): readonly Text[] {
  const record = readDecisionRecord(file.text);
  if (record === undefined)
    return [
      {
        da: "Filen er ikke en afgørelse, som kataloget har skrevet. Den er rettet eller ødelagt.",
        en: "The file is not a decision as the catalogue writes them. It was edited or damaged.",
      },
    ];
  const misplaced =
    record.number === file.number
      ? []
      : [
          {
            da: `Afgørelsen siger selv, at den er nummer ${record.number}, men ligger som nummer ${file.number}. Rækkefølgen er ændret.`,
            en: `The decision says that it is number ${record.number}, but lies as number ${file.number}. The order was changed.`,
          },
        ];
  // What was taken out between the two is named already, and says more.
  if (file.number > 1 && before?.number !== file.number - 1) return misplaced;
  const expected = before === undefined ? null : hash(before.text);
  if (record.previous === expected) return misplaced;
  const place = before === undefined ? undefined : before.path;
  return [
    ...misplaced,
    place === undefined
      ? {
          da: "Afgørelsen er den første, men peger på en før sig. Begyndelsen af loggen er fjernet eller byttet om.",
          en: "The decision is the first but points to one before it. The beginning of the log was removed or reordered.",
        }
      : {
          da: `Kæden er brudt: ${place} er ikke, som den var, da denne afgørelse blev skrevet. En af de to er rettet eller byttet ud.`,
          en: `The chain is broken: ${place} is not as it was when this decision was written. One of the two was edited or replaced.`,
        },
  ];
}

/**
 * Checks the log as it lies: every file a whole record in its own place, each pointing to the one before it. Pure; what was taken off the end
 * leaves no trace in the files and is found in the branch's history. Empty when nothing is wrong.
 */
export function verifyDecisionLog(
  files: readonly DecisionFile[],
  hash: HashOfText,
): readonly DecisionLogProblem[] {
  const ordered = inOrder(files);
  const strays = files.filter(({ path }) => numberAt(path) === undefined);
  return [
    ...gapsIn(ordered),
    ...ordered.flatMap((file, index) =>
      problemsOf(file, ordered[index - 1], hash).map((message) => ({ path: file.path, message })),
    ),
    ...strays.map(({ path }) => ({
      path,
      message: {
        da: "Filen hører ikke til i loggen. Afgørelser hedder som decisions/000001.json.",
        en: "The file does not belong in the log. Decisions are named like decisions/000001.json.",
      },
    })),
  ].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
