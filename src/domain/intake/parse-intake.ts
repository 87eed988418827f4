import { locales, type Text } from "../language.ts";
import { listItems, onOneLine, visibleText, withoutComments } from "./clean-answer.ts";
import {
  frequencyNames,
  type IntakeField,
  type IntakeFieldId,
  intakeFields,
} from "./intake-form.ts";

/** Why an answer cannot be used. */
export interface AnswerTrouble {
  readonly field: IntakeField;
  readonly why: "missing" | "twice" | "too-long" | "no-choice";
}

/** An issue's text taken apart. */
export interface ParsedIntake {
  /** False where hardly any of the form's headings are there: somebody wrote freely. */
  readonly isForm: boolean;
  /** Answers that can be used, each cleaned after its kind. */
  readonly answers: ReadonlyMap<IntakeFieldId, string>;
  readonly data: readonly string[];
  readonly troubles: readonly AnswerTrouble[];
}

// GitHub takes no longer text; who sends one has not used GitHub's form.
const longestBody = 65_536;
// With fewer of the form's headings it is a coincidence.
const fewestHeadings = 3;
const noAnswer = /^_(?:no response|intet svar)_$/i;

const key = (text: string): string => onOneLine(text).toLowerCase();

const fieldByHeading: ReadonlyMap<string, IntakeField> = new Map(
  intakeFields.flatMap((field) =>
    [...locales.map((locale) => field.label[locale]), ...(field.earlier ?? [])].map(
      (label) => [key(label), field] as const,
    ),
  ),
);

/** The texts below each of the form's headings; two where a heading stands twice. Other headings belong to the answer they stand in. */
function cut(body: string): ReadonlyMap<IntakeField, readonly string[]> {
  const found = new Map<IntakeField, string[][]>();
  let lines: string[] | undefined;
  for (const line of body.split("\n")) {
    const heading = /^### +(.{1,200})$/.exec(line)?.[1];
    const field = heading === undefined ? undefined : fieldByHeading.get(key(heading));
    if (field === undefined) lines?.push(line);
    else {
      lines = [];
      const known = found.get(field) ?? [];
      known.push(lines);
      found.set(field, known);
    }
  }
  return new Map([...found].map(([field, texts]) => [field, texts.map((text) => text.join("\n"))]));
}

function choice(answer: string): string | undefined {
  const wanted = key(answer);
  return Object.keys(frequencyNames).find(
    (value) =>
      value === wanted ||
      locales.some((locale) => key(frequencyNames[value]?.[locale] ?? "") === wanted),
  );
}

type Judged = string | Pick<AnswerTrouble, "why"> | undefined;

function ofKind({ kind }: IntakeField, answer: string): Judged {
  if (kind === "choice") return choice(answer) ?? { why: "no-choice" };
  return kind === "line" || kind === "text" ? onOneLine(answer) : answer;
}

function judge(field: IntakeField, texts: readonly string[]): Judged {
  if (texts.length > 1) return { why: "twice" };
  const [given = ""] = texts.map((text) => withoutComments(text).trim());
  const answer = noAnswer.test(given) ? "" : given;
  if (answer === "") return field.optional === true ? undefined : { why: "missing" };
  return [...answer].length > field.most ? { why: "too-long" } : ofKind(field, answer);
}

/**
 * Takes the text of an issue apart that was filed with the form, or with an earlier version of it. All of it is a stranger's: a heading of
 * ours that stands twice is a trouble, not a guess, and whatever is invisible is gone. Never throws.
 */
export function parseIntake(text: string): ParsedIntake {
  const found = cut(visibleText(text.slice(0, longestBody)));
  const answers = new Map<IntakeFieldId, string>();
  const troubles: AnswerTrouble[] = [];
  for (const field of intakeFields) {
    const judged = judge(field, found.get(field) ?? [""]);
    if (typeof judged === "string") answers.set(field.id, judged);
    else if (judged !== undefined) troubles.push({ field, why: judged.why });
  }
  return {
    isForm: found.size >= fewestHeadings,
    answers,
    data: listItems(answers.get("data") ?? ""),
    troubles,
  };
}

const prefix =
  /^\s*(?:\[[^\]]{0,40}\]\s*:?|(?:nyt\s+)?(?:integrations)?behov\s*:|new\s+(?:integration\s+)?need\s*:)\s*/i;

/** The title of the integration, from the issue's: without the mark that some put in front. */
export const titleOfIssue = (title: string): string =>
  onOneLine(visibleText(title.slice(0, 1000)).replace(prefix, ""));

const why: Readonly<Record<AnswerTrouble["why"], (field: IntakeField) => Text>> = {
  missing: ({ help }) => ({ da: `Mangler. ${help.da}`, en: `Missing. ${help.en}` }),
  twice: () => ({
    da: "Overskriften står to gange i teksten, så jeg ved ikke, hvilket svar der gælder. Slet den ene.",
    en: "The heading appears twice in the text, so I cannot tell which answer counts. Delete one of them.",
  }),
  "too-long": ({ most }) => ({
    da: `Svaret er for langt. Der er plads til ${most} tegn; resten kan stå i afsnittet om, hvad I gør i dag.`,
    en: `The answer is too long. There is room for ${most} characters; the rest can go where you describe what you do today.`,
  }),
  "no-choice": () => {
    const names = Object.values(frequencyNames);
    return {
      da: `Vælg et af disse: ${names.map(({ da }) => da).join(", ")}.`,
      en: `Choose one of these: ${names.map(({ en }) => en).join(", ")}.`,
    };
  },
};

/** What is wrong with an answer, and how to mend it. */
export const troubleText = ({ field, why: reason }: AnswerTrouble): Text => why[reason](field);
