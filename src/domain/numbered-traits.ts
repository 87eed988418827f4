import type { ReuseTraits } from "./reuse-traits.ts";

/** Traits as numbers, as all that neighbours are compared for is what they share. */
export type Numbered = Readonly<Record<keyof ReuseTraits, readonly number[]>>;

/** Gives each text a number, the same each time. */
export interface Numbering {
  readonly numbered: (traits: ReuseTraits) => Numbered;
  readonly textOf: (number: number) => string;
  /** All that have a number, by that. */
  readonly texts: readonly string[];
}

const none: readonly number[] = [];

/** Makes one; `known` are texts that have their numbers already. */
export function newNumbering(known: readonly string[] = []): Numbering {
  const numbers = new Map(known.map((text, number) => [text, number]));
  const texts = [...known];
  const numberOf = (text: string): number => {
    let number = numbers.get(text);
    if (number === undefined) {
      number = texts.push(text) - 1;
      numbers.set(text, number);
    }
    return number;
  };
  const all = (list: readonly string[]): readonly number[] =>
    list.length === 0 ? none : list.map(numberOf);
  return {
    numbered: ({ systems, systemPairs, vendors, vendorPairs, elements, kle }) => ({
      systems: all(systems),
      systemPairs: all(systemPairs),
      vendors: all(vendors),
      vendorPairs: all(vendorPairs),
      elements: all(elements),
      kle: all(kle),
    }),
    texts,
    textOf: (number) => texts[number] ?? "",
  };
}
