import { fieldDictionary } from "../../domain/field-dictionary.ts";
import { fieldName } from "../field-labels.ts";

/** A field by every way to write it in a text: `contracts.noticeMonths`, and `noticeMonths` where only one name goes with that key. */
function makeNames(): ReadonlyMap<string, string> {
  const whole = new Map<string, string>();
  const short = new Map<string, string | undefined>();
  for (const path of Object.keys(fieldDictionary)) {
    if (path.endsWith("*")) continue;
    const keys = path.split(".").filter((key) => key !== "*");
    const name = fieldName(path, "da");
    whole.set(keys.join("."), name);
    for (let from = 1; from < keys.length; from += 1) {
      const way = keys.slice(from).join(".");
      short.set(way, short.has(way) && short.get(way) !== name ? undefined : name);
    }
  }
  const plain = [...short].filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new Map([...plain, ...whole]);
}

let names: ReadonlyMap<string, string> | undefined;

/**
 * The Danish names of the fields that a text writes in code, each once: whoever looks for "opsigelsesvarsel" means the pages about
 * `noticeMonths` too. A key that several fields share, such as `reason`, says nothing.
 */
export function fieldsNamed(markdown: string): string {
  names ??= makeNames();
  const found = new Set<string>();
  for (const [, way = ""] of markdown.matchAll(/`([A-Za-z]\w*(?:\.\w+)*)(?:: [^`]*)?`/g)) {
    const name = names.get(way);
    if (name !== undefined) found.add(name);
  }
  return [...found].join(" ");
}
