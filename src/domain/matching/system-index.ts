import { isMisspelt, kinds, type Likeness, likeness } from "./same-system.ts";
import { type NamedSystem, type SystemKeys, systemKeys } from "./system-keys.ts";

/** A system of some catalogue, and where it is used. */
export interface KnownSystem {
  readonly keys: SystemKeys;
  readonly documents: readonly number[];
}

/** The systems of many catalogues, each way of writing one kept once. */
export interface SystemIndex {
  /** Takes in a system that a document uses. The same way of writing gives the same keys. */
  readonly add: (system: NamedSystem, document: number) => SystemKeys;
  /** Every system that is one product with this one at least so surely. */
  readonly like: (system: SystemKeys, least: Likeness) => readonly KnownSystem[];
}

const idOf = ({ name, vendor, aliases, kitos }: NamedSystem): string =>
  [name, vendor ?? "", kitos ?? "", ...(aliases ?? [])].join("\n");

/** What a system is looked up by: each key of a name, each word that is no kind of system, its number. */
const handlesOf = ({ kitos, names, cores, words }: SystemKeys): ReadonlySet<string> =>
  new Set([
    ...(kitos === undefined ? [] : [`#${kitos}`]),
    ...names,
    ...cores,
    ...words.flatMap(({ telling }) => telling.filter((word) => !kinds.has(word))),
  ]);

const edgeLengths = [3, 4, 5];

// One slip leaves the beginning or the end of a name as it was: only names that share either are worth comparing letter by letter.
const edgesOf = (name: string, length: number): readonly string[] => [
  `^${name.slice(0, length)}`,
  `${name.slice(-length)}$`,
];

/** As much of a name as one slip leaves whole at one of its ends, at most. */
const edgeLength = (name: string): number => Math.min(5, Math.max(3, (name.length - 1) >> 1));

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

interface Growing extends KnownSystem {
  readonly documents: number[];
}

/** Makes an empty index. */
export function makeSystemIndex(): SystemIndex {
  const known = new Map<string, Growing>();
  const byHandle = new Map<string, Growing[]>();
  const byName = new Map<string, Growing[]>();
  const namesByEdge = new Map<string, string[]>();

  const file = (one: Growing): void => {
    for (const handle of handlesOf(one.keys)) put(byHandle, handle, one);
    const first = one.keys.names[0] ?? "";
    if (!byName.has(first))
      for (const length of edgeLengths)
        for (const edge of edgesOf(first, length)) put(namesByEdge, edge, first);
    put(byName, first, one);
  };

  function misspelt(name: string): readonly Growing[] {
    const near = new Set(
      edgesOf(name, edgeLength(name)).flatMap((edge) => namesByEdge.get(edge) ?? []),
    );
    return [...near]
      .filter((other) => other !== name && isMisspelt(name, other))
      .flatMap((other) => byName.get(other) ?? []);
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
    like: (system, least) => {
      const near = [...handlesOf(system)].flatMap((handle) => byHandle.get(handle) ?? []);
      const found = new Set([...near, ...misspelt(system.names[0] ?? "")]);
      return [...found].filter(({ keys }) => likeness(system, keys) >= least);
    },
  };
}
