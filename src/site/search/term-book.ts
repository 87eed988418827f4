import { scanText } from "./scan-text.ts";
import { isCommonWord, termOf } from "./terms.ts";

/** Terms by number, in the order they are met. */
export class TermBook {
  readonly terms: string[];
  readonly #termOfWord = new Map<string, number>();
  readonly #numbers: Map<string, number>;

  /** Begins with terms that were met before. */
  constructor(terms: readonly string[] = []) {
    this.terms = [...terms];
    this.#numbers = new Map(terms.map((term, number) => [term, number]));
  }

  /** The numbers of the terms of a text, in order, each as often as it stands there. */
  numbersOf(text: string): readonly number[] {
    const numbers: number[] = [];
    scanText(text, (word) => {
      const number = this.#termOfWord.get(word) ?? this.#learn(word);
      if (number >= 0) numbers.push(number);
    });
    return numbers;
  }

  /** The number of a new word's term; below 0 for a word that tells nothing. */
  #learn(word: string): number {
    const number = isCommonWord(word) ? -1 : this.#numberOf(termOf(word));
    this.#termOfWord.set(word, number);
    return number;
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.terms.push(term) - 1;
    this.#numbers.set(term, number);
    return number;
  }
}
