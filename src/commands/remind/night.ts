import type { Catalogue } from "../../domain/catalogue.ts";
import { addDays } from "../../domain/dates.ts";
import type { Text } from "../../domain/language.ts";
import { decideReminders } from "../../domain/reminders/decide-reminders.ts";
import type { Matter } from "../../domain/reminders/matter.ts";
import type { ReminderDeed } from "../../domain/reminders/reminder-deed.ts";
import type { PhaseHistory } from "../../domain/rule.ts";
import type { ReminderBook } from "../../io/github/reminder-book.ts";
import { type CarriedOut, carryOut, troubleText } from "./carry-out.ts";
import { changesOf, type DeedTools } from "./do-deed.ts";
import { readBook, type Standing } from "./read-book.ts";
import type { ReminderTexts } from "./reminder-texts.ts";
import { settleIssues, settleWords } from "./settle.ts";

/** What one night works with. */
export interface NightOptions {
  readonly catalogue: Catalogue;
  readonly history: ReadonlyMap<string, PhaseHistory>;
  /** ISO date. */
  readonly today: string;
  /** GitHub's issues. Without them nothing is known of earlier reminders, and nothing can be sent. */
  readonly book?: ReminderBook;
  readonly texts: ReminderTexts;
  /** Only say what would be done. */
  readonly dryRun: boolean;
  /** Changes on GitHub in this run at the most; what is left comes the next time. */
  readonly mostWrites: number;
}

/** What a night came to. */
export interface Night extends CarriedOut {
  readonly due: readonly Matter[];
  /** How many things would be due but for the quiet list. */
  readonly quiet: number;
  /** What there is to do, the most urgent first; in a dry run nothing of it is done. */
  readonly planned: readonly ReminderDeed[];
  /** Second issues and second words of another run that were taken back. */
  readonly settled: number;
}

const nothing: Standing = { issues: [], digests: [], said: new Map(), words: [] };

const refuse = async (): Promise<never> => {
  throw new Error("Nothing can be sent without a repository on GitHub");
};
const noBook: ReminderBook = {
  labels: async () => [],
  all: async () => [],
  newer: async () => [],
  wordsSince: async () => [],
  open: refuse,
  say: refuse,
  unsay: refuse,
  edit: refuse,
  label: refuse,
  unlabel: refuse,
};

async function settle(
  tried: readonly ReminderDeed[],
  { digests, issues, words }: Standing,
  tools: DeedTools,
): Promise<number> {
  const { book, labels, today } = tools;
  const did = (...which: readonly ReminderDeed["do"][]): boolean =>
    tried.some((deed) => which.includes(deed.do));
  let settled = 0;
  if (did("open")) settled += await settleIssues(tools, labels["reminder/deadline"], issues);
  if (did("open-digest")) settled += await settleIssues(tools, labels["reminder/digest"], digests);
  // Two runs beside each other may both have ended before they looked; then the next one does.
  const spoken = did("remind", "close") ? await book.wordsSince(addDays(today, -1)) : words;
  return settled + (await settleWords(book, spoken));
}

/** Decides what is to be done tonight, does as much of it as may be done, and looks once more for what another run did at the same moment. */
export async function remindTonight(options: NightOptions): Promise<Night> {
  const { book, catalogue, dryRun, history, mostWrites, texts, today } = options;
  const { labels } = catalogue.governance;
  const standing = book === undefined ? nothing : await readBook(book, labels, today);
  const { deeds, matters } = decideReminders({ catalogue, history, today, ...standing });
  const numbers = new Map(standing.issues.map(({ mark, number }) => [mark.key, number]));
  const tools: DeedTools = { book: book ?? noBook, texts, labels, today, numbers };
  const planned = deeds.filter((deed) => changesOf(deed, tools).length > 0);
  const about = { due: matters.due, quiet: matters.quiet.size, planned };
  if (dryRun || book === undefined)
    return { ...about, done: [], left: [], writes: 0, settled: 0, troubles: [], stopped: false };
  const carried = await carryOut(planned, mostWrites, tools);
  if (carried.stopped) return { ...about, ...carried, settled: 0 };
  const tried = carried.troubles.length > 0 ? planned : carried.done;
  const troubles: Text[] = [...carried.troubles];
  let settled = 0;
  try {
    settled = await settle(tried, standing, tools);
  } catch (error) {
    troubles.push(troubleText(error));
  }
  return { ...about, ...carried, troubles, settled };
}
