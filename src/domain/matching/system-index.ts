import { editDistance } from "../did-you-mean.ts";
import { type NamedSystem, type SystemKeys, systemKeys } from "./system-keys.ts";

/** The systems of many catalogues, each way of writing one kept once, with where it is used. */
export interface SystemIndex {
  /** Takes in a system that a document uses. The same way of writing gives the same keys. */
  readonly add: (system: NamedSystem, document: number) => SystemKeys;
  /** Documents that use a system which may be one of these; whoever asks compares in full. */
  readonly documentsLike: (systems: readonly SystemKeys[]) => Iterable<number>;
}

interface Known {
  readonly keys: SystemKeys;
  readonly documents: number[];
}

const idOf = ({ name, vendor, aliases, kitos }: NamedSystem): string =>
  [name, vendor ?? "", kitos ?? "", ...(aliases ?? [])].join("\n");

/** What a system is looked up by: each key of a name, each telling word, its number. */
const handlesOf = ({ kitos, names, cores, words }: SystemKeys): ReadonlySet<string> =>
  new Set([
    ...(kitos === undefined ? [] : [`#${kitos}`]),
    ...names,
    ...cores,
    ...words.flatMap(({ telling }) => telling.filter((word) => word.length >= 4)),
  ]);

const mostSlips = 2;
const shortestSlip = 6;

/** Makes an empty index. */
export function makeSystemIndex(): SystemIndex {
  const known = new Map<string, Known>();
  const byHandle = new Map<string, Known[]>();
  const byLength = new Map<number, Map<string, Known[]>>();

  const file = (one: Known): void => {
    for (const handle of handlesOf(one.keys)) {
      const list = byHandle.get(handle);
      if (list === undefined) byHandle.set(handle, [one]);
      else list.push(one);
    }
    const first = one.keys.names[0] ?? "";
    const row = byLength.get(first.length) ?? new Map<string, Known[]>();
    byLength.set(first.length, row);
    row.set(first, [...(row.get(first) ?? []), one]);
  };

  function* misspelt(name: string): Generator<Known> {
    if (name.length < shortestSlip) return;
    for (let length = name.length - mostSlips; length <= name.length + mostSlips; length += 1)
      for (const [other, systems] of byLength.get(length) ?? [])
        if (other !== name && editDistance(name, other, mostSlips) <= mostSlips) yield* systems;
  }

  return {
    add: (system, document) => {
      const id = idOf(system);
      let one = known.get(id);
      if (one === undefined) {
        one = { keys: systemKeys(system), documents: [] };
        known.set(id, one);
        file(one);
      }
      if (one.documents.at(-1) !== document) one.documents.push(document);
      return one.keys;
    },
    *documentsLike(systems) {
      const seen = new Set<Known>();
      for (const keys of systems) {
        const near = [...handlesOf(keys)].flatMap((handle) => byHandle.get(handle) ?? []);
        for (const one of [...near, ...misspelt(keys.names[0] ?? "")]) {
          if (seen.has(one)) continue;
          seen.add(one);
          yield* one.documents;
        }
      }
    },
  };
}
