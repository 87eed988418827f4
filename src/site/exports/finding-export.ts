import type { BilingualFinding } from "../../domain/finding.ts";
import { partsWords } from "../parts/parts-words.ts";
import type { ListSpec } from "./list-spec.ts";

/** Every finding of the catalogue. */
export const findingExport: ListSpec<BilingualFinding> = {
  file: { da: "fejl-og-advarsler", en: "findings" },
  columns: [
    {
      key: "severity",
      name: { da: "Alvor", en: "Severity" },
      cell: ({ severity }, locale) => partsWords[locale][severity],
    },
    { key: "rule", name: { da: "Regel", en: "Rule" }, cell: ({ rule }) => rule },
    { key: "path", name: { da: "Fil", en: "File" }, cell: ({ path }) => path },
    { key: "line", name: { da: "Linje", en: "Line" }, cell: ({ line }) => line },
    { key: "field", name: { da: "Felt", en: "Field" }, cell: ({ field }) => field },
    {
      key: "message",
      name: { da: "Besked", en: "Message" },
      cell: ({ message }, locale) => message[locale],
    },
    { key: "help", name: { da: "Hjælp", en: "Help" }, cell: ({ help }, locale) => help?.[locale] },
  ],
};
