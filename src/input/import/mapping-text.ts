import type { Locale } from "../../domain/language.ts";
import type { MappingDraft } from "./draft-mapping.ts";
import { importFields } from "./import-field.ts";

const words = {
  head: {
    da: [
      "Kolonnefil til catalogue import: hvad betyder hver kolonne?",
      "Den er et gæt. Ret den, og kør: catalogue import <fil> --mapping <denne fil>",
      "Felternes navne står i docs/felter.md. source og target er systemer; ignore springer kolonnen over.",
    ],
    en: [
      "Mapping for catalogue import: what does each column mean?",
      "It is a guess. Correct it and run: catalogue import <file> --mapping <this file>",
      "The names of the fields are listed in docs/en/fields.md. source and target are systems; ignore skips the column.",
    ],
  },
  guessed: { da: "gættet: se efter", en: "guessed: check" },
  unknown: {
    da: "Ord, der ikke blev forstået. Fjern #, og skriv, hvad de betyder.",
    en: "Words that were not understood. Remove # and say what they mean.",
  },
  skip: {
    da: "Rækker med disse værdier springes over.",
    en: "Rows with these values are skipped.",
  },
  defaults: { da: "Bruges, når cellen er tom.", en: "Used where the cell is empty." },
  near: {
    da: "Systemer, der ligner nogen, som er registreret. Fjern #, og skriv systemets id, eller new for et nyt.",
    en: "Systems that resemble registered ones. Remove # and write the system's id, or new for a new one.",
  },
  newSystems: {
    da: "Hvem ejer de systemer, importen opretter, indtil andet er aftalt? Fjern #, og ret.",
    en: "Who owns the systems that the import creates until agreed otherwise? Remove # and correct.",
  },
} as const;

const quoted = (text: string): string =>
  /^[\p{L}][\p{L}\p{N} .-]*[\p{L}\p{N}]$/u.test(text) &&
  !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);

const pairs = (
  group: Readonly<Record<string, string>>,
  note: (key: string) => string = () => "",
): string[] =>
  Object.entries(group).map(([key, value]) => `  ${quoted(key)}: ${quoted(value)}${note(key)}`);

function valueLines({ unknownWords, mapping }: MappingDraft, locale: Locale): string[] {
  if (unknownWords.size === 0) return [];
  const fields = importFields(mapping.kind ?? "integrations");
  return [
    "",
    `# ${words.unknown[locale]}`,
    "# values:",
    ...[...unknownWords].flatMap(([name, list]) => [
      `#   ${name}:   # ${Object.keys(fields.get(name)?.entry?.enumTitles ?? {}).join(", ")}`,
      ...list.map((word) => `#     ${quoted(word)}: `),
    ]),
  ];
}

function systemLines(
  near: ReadonlyMap<string, string>,
  { mapping }: MappingDraft,
  locale: Locale,
): string[] {
  if (mapping.kind === "systems") return [];
  return [
    ...(near.size === 0
      ? []
      : [
          "",
          `# ${words.near[locale]}`,
          "# systems:",
          ...[...near].map(([name, id]) => `#   ${quoted(name)}: ${id}`),
        ]),
    "",
    `# ${words.newSystems[locale]}`,
    "# newSystems:",
    "#   owner.unit: IT & Digitalisering",
    '#   owner.email: "digitalisering@eksempelby.example"',
    "#   manager.unit: IT & Digitalisering",
    '#   manager.email: "digitalisering@eksempelby.example"',
  ];
}

/** A draft as the YAML a person corrects: comments say what to look at. `near` holds names of systems that resemble registered ones. */
export function mappingText(
  draft: MappingDraft,
  near: ReadonlyMap<string, string>,
  locale: Locale,
): string {
  const { kind, sheet, headerRow, dateOrder, columns, skip, defaults } = draft.mapping;
  const guess = (name: string): string =>
    draft.guessed.has(name) ? `   # ${words.guessed[locale]}` : "";
  const lines = [
    ...words.head[locale].map((line) => `# ${line}`),
    `kind: ${kind ?? "integrations"}`,
    ...(sheet === undefined ? [] : [`sheet: ${quoted(sheet)}`]),
    ...(headerRow === undefined ? [] : [`headerRow: ${headerRow}`]),
    ...(dateOrder === undefined ? [] : [`dateOrder: ${dateOrder}`]),
    "",
    "columns:",
    ...pairs(columns, guess),
    ...valueLines(draft, locale),
    ...(skip === undefined
      ? []
      : [
          "",
          `# ${words.skip[locale]}`,
          "skip:",
          ...Object.entries(skip).map(
            ([name, list]) =>
              `  ${quoted(name)}: [${list.map((word) => JSON.stringify(word)).join(", ")}]`,
          ),
        ]),
    ...(defaults === undefined
      ? []
      : ["", `# ${words.defaults[locale]}`, "defaults:", ...pairs(defaults)]),
    ...systemLines(near, draft, locale),
  ];
  return `${lines.join("\n")}\n`;
}
