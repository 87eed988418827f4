import { type LooseRecord, recordIn, recordsIn, textIn } from "../loose-json.ts";
import { cleanText } from "../peers/clean-text.ts";

const uuidForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A UUID in small letters; `undefined` for anything else. */
export function uuidIn(holder: LooseRecord, key: string): string | undefined {
  const text = textIn(holder, key)?.toLowerCase();
  return text !== undefined && uuidForm.test(text) ? text : undefined;
}

/** A name or a word, as one plain line. */
export function lineIn(holder: LooseRecord, key: string, most = 200): string | undefined {
  const text = textIn(holder, key);
  const line = text === undefined ? "" : cleanText(text, most);
  return line === "" ? undefined : line;
}

/** The day of a date or an instant. KITOS leaves the time zone out as often as not, and the day is what counts. */
export function dayIn(holder: LooseRecord, key: string): string | undefined {
  const day = textIn(holder, key)?.slice(0, 10);
  return day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined;
}

export function booleanIn(holder: LooseRecord, key: string): boolean | undefined {
  const value = Object.hasOwn(holder, key) ? holder[key] : undefined;
  return typeof value === "boolean" ? value : undefined;
}

/** The UUID of what a member refers to: `{ uuid, name }`. */
export function referenceIn(holder: LooseRecord, key: string): string | undefined {
  const reference = recordIn(holder, key);
  return reference === undefined ? undefined : uuidIn(reference, "uuid");
}

/** The UUIDs of a list of references, each once and in order. */
export const referencesIn = (holder: LooseRecord, key: string): readonly string[] =>
  [...new Set(recordsIn(holder, key).flatMap((item) => uuidIn(item, "uuid") ?? []))].sort();

/** The names of a list of references. */
export const namesIn = (holder: LooseRecord, key: string): readonly string[] =>
  [...new Set(recordsIn(holder, key).flatMap((item) => lineIn(item, "name") ?? []))].sort();
