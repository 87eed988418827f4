import type { ImportOutcome, ImportResult } from "../../domain/import-result.ts";
import type { Locale, Text } from "../../domain/language.ts";
import { numberText } from "../words.ts";

/** What became of a row, in a word. */
export const outcomeWords: Readonly<Record<ImportOutcome, Text>> = {
  new: { da: "ny", en: "new" },
  changed: { da: "rettes", en: "changes" },
  same: { da: "uændret", en: "same" },
  left: { da: "røres ikke", en: "left" },
  held: { da: "VENTER", en: "WAITS" },
  skipped: { da: "ikke med", en: "skipped" },
};

export const importWords = {
  columns: { da: "Kolonner", en: "Columns" },
  rows: { da: "Rækker", en: "Rows" },
  column: { da: "Kolonne", en: "Column" },
  field: { da: "Felt", en: "Field" },
  row: { da: "Række", en: "Row" },
  outcome: { da: "Hvad sker der", en: "Outcome" },
  file: { da: "Fil", en: "File" },
  title: { da: "Titel", en: "Title" },
  notes: { da: "Se efter", en: "Look at" },
  gaps: { da: "Mangler", en: "Missing" },
  unread: { da: "læses ikke", en: "not read" },
  guessed: { da: "gættet", en: "guessed" },
  commonGaps: {
    da: "Det mangler eller er forkert, når filerne er skrevet",
    en: "Missing or wrong once the files are written",
  },
  dryRun: {
    da: "Intet er skrevet. Kør den samme linje med --write, når det ser rigtigt ud.",
    en: "Nothing was written. Run the same line with --write when it looks right.",
  },
  written: {
    da: "Skrevet. Se på ændringerne med git diff, og åbn en pull request.",
    en: "Written. Look at the changes with git diff, and open a pull request.",
  },
  nothing: { da: "Der er ikke noget at skrive.", en: "There is nothing to write." },
  moreRows: {
    da: "rækker mere; --format json eller markdown viser dem alle",
    en: "more rows; --format json or markdown shows them all",
  },
} as const satisfies Record<string, Text>;

/** Which file, sheet and row the columns were read from. */
export const sourceSentence = ({ file, sheet, headerRow }: ImportResult, locale: Locale): string =>
  locale === "da"
    ? `${file}${sheet === file ? "" : `, arket »${sheet}«`}, overskrifter i række ${headerRow}`
    : `${file}${sheet === file ? "" : `, sheet "${sheet}"`}, header in row ${headerRow}`;

const counted: readonly {
  readonly outcome: ImportOutcome;
  readonly kind?: "integration" | "system";
  readonly one: Text;
  readonly many: Text;
}[] = [
  {
    outcome: "new",
    kind: "integration",
    one: { da: "ny integration", en: "new integration" },
    many: { da: "nye integrationer", en: "new integrations" },
  },
  {
    outcome: "new",
    kind: "system",
    one: { da: "nyt system", en: "new system" },
    many: { da: "nye systemer", en: "new systems" },
  },
  {
    outcome: "changed",
    one: { da: "rettet fil", en: "changed file" },
    many: { da: "rettede filer", en: "changed files" },
  },
  {
    outcome: "same",
    one: { da: "findes uændret", en: "there already, the same" },
    many: { da: "findes uændret", en: "there already, the same" },
  },
  {
    outcome: "left",
    one: { da: "findes og røres ikke", en: "there already, left alone" },
    many: { da: "findes og røres ikke", en: "there already, left alone" },
  },
  {
    outcome: "held",
    one: { da: "venter på, at nogen tager stilling", en: "waits for somebody to decide" },
    many: { da: "venter på, at nogen tager stilling", en: "wait for somebody to decide" },
  },
  {
    outcome: "skipped",
    one: { da: "række er ikke med", en: "row is left out" },
    many: { da: "rækker er ikke med", en: "rows are left out" },
  },
];

/** One sentence that counts what becomes of the rows. */
export function importSentence({ entries }: ImportResult, locale: Locale): string {
  const parts = counted.flatMap(({ outcome, kind, one, many }) => {
    const count = entries.filter(
      (entry) => entry.outcome === outcome && (kind === undefined || entry.kind === kind),
    ).length;
    return count === 0
      ? []
      : [`${numberText(count, locale)} ${(count === 1 ? one : many)[locale]}`];
  });
  if (parts.length === 0) return locale === "da" ? "Ingen rækker." : "No rows.";
  return `${parts.join(", ")}.`;
}
