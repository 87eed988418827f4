import type { ImportedEntry, ImportResult } from "../../domain/import-result.ts";
import type { Locale } from "../../domain/language.ts";
import { codeCell, markdownText } from "../escape.ts";
import { numberText } from "../words.ts";
import { commonGaps, countGaps } from "./import-gaps.ts";
import { importSentence, importWords, outcomeWords, sourceSentence } from "./import-words.ts";

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

function entryRow(entry: ImportedEntry, locale: Locale): readonly string[] {
  const notes = entry.notes.map(({ column, text }) =>
    markdownText(`${column === undefined ? "" : `${column}: `}${text[locale]}`),
  );
  const { errors, warnings } = countGaps(entry);
  return [
    String(entry.row),
    outcomeWords[entry.outcome][locale],
    entry.path === undefined ? "" : codeCell(entry.path),
    markdownText(entry.title),
    notes.join("<br>"),
    errors + warnings === 0 ? "" : numberText(errors + warnings, locale),
  ];
}

/** The same as Markdown, every row, for an issue or a pull request. */
export function importMarkdown(result: ImportResult, locale: Locale): string {
  const words = importWords;
  const gaps = commonGaps(result.entries).filter(({ severity }) => severity !== "info");
  return `${[
    `## ${markdownText(sourceSentence(result, locale))}`,
    importSentence(result, locale),
    ...result.remarks.map((remark) => markdownText(remark[locale])),
    `### ${words.columns[locale]}`,
    table(
      [words.column[locale], words.field[locale]],
      result.columns.map(({ name, field, guessed }) => [
        markdownText(name),
        field === undefined
          ? words.unread[locale]
          : `${codeCell(field)}${guessed ? ` (${words.guessed[locale]})` : ""}`,
      ]),
    ),
    `### ${words.rows[locale]}`,
    table(
      [
        words.row[locale],
        words.outcome[locale],
        words.file[locale],
        words.title[locale],
        words.notes[locale],
        words.gaps[locale],
      ],
      result.entries.map((entry) => entryRow(entry, locale)),
    ),
    ...(gaps.length === 0
      ? []
      : [
          `### ${words.commonGaps[locale]}`,
          gaps
            .map(
              ({ files, rule, text }) =>
                `- ${files} × ${codeCell(rule)}: ${markdownText(text[locale])}`,
            )
            .join("\n"),
        ]),
    (result.written ? words.written : words.dryRun)[locale],
  ].join("\n\n")}\n`;
}
