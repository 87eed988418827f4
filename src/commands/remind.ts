import { governancePath } from "../domain/catalogue-path.ts";
import type { LabelNames } from "../domain/governance-fields.ts";
import type { Locale } from "../domain/language.ts";
import { UsageError } from "../domain/usage-error.ts";
import { phaseHistory } from "../io/git/git-history.ts";
import type { ReminderBook } from "../io/github/reminder-book.ts";
import { type OpenCatalogue, openCatalogue, type Surroundings } from "./open-catalogue.ts";
import { type Night, type NightOptions, remindTonight } from "./remind/night.ts";
import { pageAddresses } from "./remind/page-addresses.ts";
import type { ReminderTexts, TextSettings } from "./remind/reminder-texts.ts";
import { mayBeStuck } from "./validate.ts";

/** What reminding works with. */
export interface RemindOptions
  extends Surroundings,
    Pick<NightOptions, "book" | "dryRun" | "mostWrites"> {
  readonly texts: (settings: TextSettings) => ReminderTexts;
  /** Speak this language instead of the municipality's. */
  readonly locale?: Locale;
}

/** What a run came to, and the words it used. */
export interface Reminded extends Night {
  readonly today: string;
  readonly locale: Locale;
  readonly texts: ReminderTexts;
}

function refuseBroken({ read }: OpenCatalogue): void {
  if (!read.problems.has(governancePath)) return;
  throw new UsageError({
    da: `Der er fejl i ${governancePath}, så vi kan ikke vide, hvem der skal mindes om hvad. Ret den først: catalogue validate viser hvor.`,
    en: `${governancePath} has errors, so we cannot know whom to remind of what. Correct it first: catalogue validate shows where.`,
  });
}

const labelKeys = ["reminder/deadline", "reminder/overdue", "reminder/digest"] as const;

async function refuseWithoutLabels(book: ReminderBook, labels: LabelNames): Promise<void> {
  const there = new Set((await book.labels()).map((name) => name.toLowerCase()));
  const missing = labelKeys
    .map((key) => labels[key])
    .filter((name) => !there.has(name.toLowerCase()));
  if (missing.length === 0) return;
  throw new UsageError({
    da: `Etiketterne ${missing.join(", ")} findes ikke på GitHub, og uden dem kan vi ikke kende vores egne sager igen. Opret dem med catalogue setup --apply.`,
    en: `The labels ${missing.join(", ")} do not exist on GitHub, and without them we would not know our own issues again. Make them with catalogue setup --apply.`,
  });
}

/**
 * Reminds of everything in the catalogue at a folder that is overdue or falling due, by issues on GitHub, and closes what is solved.
 * Throws `UsageError` where governance is broken, a label is missing, or there is no catalogue.
 */
export async function remind(options: RemindOptions): Promise<Reminded> {
  const { book, dryRun, mostWrites } = options;
  const opened = await openCatalogue(options, mayBeStuck);
  refuseBroken(opened);
  const { catalogue } = opened.read;
  const { governance } = catalogue;
  if (book !== undefined) await refuseWithoutLabels(book, governance.labels);
  const { today } = opened;
  const locale = options.locale ?? governance.locale;
  const pageOf = pageAddresses(governance, locale);
  const { email } = governance.help;
  const texts = options.texts({
    locale,
    today,
    ...(pageOf === undefined ? {} : { pageOf }),
    ...(email === undefined ? {} : { helpEmail: email }),
  });
  const history = phaseHistory(opened.history);
  const books = book === undefined ? {} : { book };
  const night = await remindTonight({
    catalogue,
    history,
    today,
    texts,
    dryRun,
    mostWrites,
    ...books,
  });
  return { ...night, today, locale, texts };
}
