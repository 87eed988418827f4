import type { Text } from "../../domain/language.ts";
import type { ImportField } from "../../input/import/import-field.ts";

const special: Readonly<Record<string, Text>> = {
  source: { da: "Afgiver", en: "Source" },
  target: { da: "Modtager", en: "Target" },
  intermediary: { da: "Mellemled", en: "Intermediary" },
  cpr: { da: "CPR-nummer", en: "CPR number" },
  "dataFlow.elements": { da: "Dataelementer", en: "Data elements" },
};

/** What a field is called where people read it. */
export const fieldTitle = ({ name, entry, path }: ImportField): Text =>
  special[name] ?? entry?.title ?? { da: String(path.at(-1)), en: String(path.at(-1)) };
