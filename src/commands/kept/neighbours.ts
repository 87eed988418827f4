import type { Catalogue } from "../../domain/catalogue.ts";
import { bySystem } from "../../domain/dependants.ts";
import type { Integration } from "../../domain/entry.ts";
import { scattered } from "../../domain/shard.ts";
import { vendorNames } from "../../domain/vendors.ts";
import { sharedNames } from "../../rules/shared-names.ts";

/** Which integrations have a say in what is wrong with which; one place in each list an integration, in the catalogue's order. */
export interface Neighbours {
  /** Ids of systems that are used. */
  readonly systems: readonly string[];
  /** Positions of those that each uses. */
  readonly uses: readonly (readonly number[])[];
  /** Its names by which rules find it from others, as numbers: two of the same number only make neighbours of more. */
  readonly names: readonly (readonly number[])[];
  /** What `vendorNames` of the catalogue says. */
  readonly vendors: readonly (readonly [key: string, name: string])[];
}

/** Works them out for a catalogue of which all fields have been read. */
export function neighboursIn(catalogue: Catalogue): Neighbours {
  const systems = numbering();
  return {
    uses: catalogue.integrations.map((one) => usesOf(one, systems.numberOf)),
    names: catalogue.integrations.map((one) => namesOf(one, catalogue)),
    systems: systems.texts,
    vendors: [...vendorNames(catalogue)],
  };
}

/** What must be judged anew where some integrations are others, and as much of the catalogue as that takes. */
export interface Vicinity {
  readonly catalogue: Catalogue;
  /** Paths of entries whose findings may be others. */
  readonly judged: ReadonlySet<string>;
  readonly neighbours: Neighbours;
}

/**
 * Finds whose findings may be others where the integrations at `changed` are others. `before` is of a catalogue with the same files by the
 * same ids, in which nothing but bodies differs otherwise. The fields of these integrations alone are read.
 */
export function vicinityOf(
  changed: ReadonlySet<string>,
  catalogue: Catalogue,
  before: Neighbours,
): Vicinity {
  const { integrations } = catalogue;
  const systems = numbering(before.systems);
  const [uses, names] = [[...before.uses], [...before.names]];
  const [touched, shared] = [new Set<string>(), new Set<number>()];
  const note = (at: number): void => {
    for (const system of uses[at] ?? []) touched.add(systems.texts[system] ?? "");
    for (const name of names[at] ?? []) shared.add(name);
  };
  for (const [at, one] of integrations.entries()) {
    if (!changed.has(one.path)) continue;
    note(at);
    uses[at] = usesOf(one, systems.numberOf);
    names[at] = namesOf(one, catalogue);
    note(at);
  }
  const sharing = (wanted: ReadonlySet<number>): readonly number[] =>
    [...integrations.keys()].filter((at) => names[at]?.some((name) => wanted.has(name)));
  const near = sharing(shared);
  // What is said of these follows from those that share a name with them.
  const behind = sharing(new Set(near.flatMap((at) => names[at] ?? [])));
  const at = (positions: readonly number[]) => positions.flatMap((one) => integrations[one] ?? []);
  const neighbours = { ...before, uses, names, systems: systems.texts };
  const judged = [...at(near), ...catalogue.systems.filter(({ id }) => touched.has(id))];
  return {
    catalogue: partOf(catalogue, at(behind), neighbours),
    judged: new Set(judged.map(({ path }) => path)),
    neighbours,
  };
}

/** The catalogue with these integrations alone; who uses which system, and what systems say of vendors, is known of the whole. */
function partOf(
  catalogue: Catalogue,
  integrations: readonly Integration[],
  { systems, uses, vendors }: Neighbours,
): Catalogue {
  const part = { ...catalogue, integrations };
  const users = new Map<string, Integration[]>(systems.map((id) => [id, []]));
  for (const [at, one] of catalogue.integrations.entries())
    for (const system of uses[at] ?? []) users.get(systems[system] ?? "")?.push(one);
  bySystem.know(part, users);
  vendorNames.know(part, new Map(vendors));
  return part;
}

const usesOf = ({ fields }: Integration, numberOf: (text: string) => number): readonly number[] => [
  ...new Set((fields.systems ?? []).map(({ id }) => numberOf(id))),
];

const namesOf = (one: Integration, catalogue: Catalogue): readonly number[] =>
  sharedNames(one, catalogue).map(scattered);

/** Gives each text a number, the same each time; `known` have theirs already. */
function numbering(known: readonly string[] = []) {
  const texts = [...known];
  const numbers = new Map(texts.map((text, number) => [text, number]));
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? texts.push(text) - 1;
    numbers.set(text, number);
    return number;
  };
  return { texts, numberOf };
}
