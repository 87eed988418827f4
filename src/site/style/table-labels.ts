import { type Locale, locales } from "../../domain/language.ts";
import { type TableHead, type TableKind, tableKinds } from "../parts/table-kinds.ts";

const kinds = Object.keys(tableKinds) as readonly TableKind[];

const quote = (text: string): string => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

/** Danish for every page, English over it on pages in English. */
const pageIn = (locale: Locale): string => (locale === "da" ? "" : `[lang=${locale}] `);

const labelsOf = (kind: TableKind, locale: Locale): readonly string[] =>
  tableKinds[kind](locale).flatMap((head, index) =>
    head.kind === "head"
      ? []
      : [
          `${pageIn(locale)}.${kind} td:nth-child(${index + 1})::before{content:${quote(head.name)}}`,
        ],
  );

const cellsThatAre = (kind: TableHead["kind"], cell: string): string =>
  kinds
    .flatMap((table) =>
      tableKinds[table]("da").flatMap((head, index) =>
        head.kind === kind ? [`.${table} ${cell}:nth-child(${index + 1})`] : [],
      ),
    )
    .join(",");

/** What the stylesheet knows of the columns of each kind of table: their names, for phones, and how their cells are set. */
export const tableLabelsCss = (): string =>
  [
    "@layer parts{@media screen and (width < 48rem){",
    ...locales.flatMap((locale) => kinds.flatMap((kind) => labelsOf(kind, locale))),
    "}@media print,(width >= 48rem){",
    `${cellsThatAre("short", "td")}{white-space:nowrap;font-variant-numeric:tabular-nums}`,
    `${cellsThatAre("number", ":is(th,td)")}{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}`,
    "}}",
  ].join("");
