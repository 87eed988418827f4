import { dateText, isIsoDate } from "./dates.ts";
import type { FieldEntry } from "./field-entry.ts";
import type { Text } from "./language.ts";

// Longer than this, old and new are not read side by side; the file itself shows them.
const longestShown = 60;

const empty: Text = { da: "ikke udfyldt", en: "not filled in" };

function shown(value: unknown, field: FieldEntry | undefined): Text | undefined {
  if (value === undefined || value === null || value === "") return empty;
  if (typeof value === "boolean") return value ? { da: "ja", en: "yes" } : { da: "nej", en: "no" };
  if (typeof value === "number") return { da: String(value).replace(".", ","), en: String(value) };
  if (typeof value !== "string" || value.length > longestShown || value.includes("\n"))
    return undefined;
  const titles = field?.enumTitles;
  const title = titles !== undefined && Object.hasOwn(titles, value) ? titles[value] : undefined;
  if (title !== undefined && title.da !== "") return title;
  if (isIsoDate(value)) return dateText(value);
  return { da: value, en: value };
}

/** "kladde → underskrevet", or that it is changed where the two are too long to stand side by side. */
export function shownValue(before: unknown, after: unknown, field: FieldEntry | undefined): Text {
  const [then, now] = [shown(before, field), shown(after, field)];
  if (then !== undefined && now !== undefined)
    return { da: `${then.da} → ${now.da}`, en: `${then.en} → ${now.en}` };
  if (then === empty) return { da: "udfyldt", en: "filled in" };
  return now === empty ? { da: "slettet", en: "cleared" } : { da: "ændret", en: "changed" };
}
