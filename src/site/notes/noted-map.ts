/** A map that tells what is looked up in it: one key at a time, or all of it. */
export class NotedMap<Value> implements ReadonlyMap<string, Value> {
  readonly #plain: ReadonlyMap<string, Value>;
  readonly #onKey: (key: string) => void;
  readonly #onHas: (key: string) => void;
  readonly #onAll: () => void;

  constructor(
    plain: ReadonlyMap<string, Value>,
    onKey: (key: string) => void,
    onAll: () => void,
    onHas: (key: string) => void = onKey,
  ) {
    this.#plain = plain;
    this.#onKey = onKey;
    this.#onAll = onAll;
    this.#onHas = onHas;
  }

  get(key: string): Value | undefined {
    this.#onKey(key);
    return this.#plain.get(key);
  }

  has(key: string): boolean {
    this.#onHas(key);
    return this.#plain.has(key);
  }

  get size(): number {
    return this.#all().size;
  }

  forEach(callback: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    this.#all().forEach(callback);
  }

  entries(): MapIterator<[string, Value]> {
    return this.#all().entries();
  }

  keys(): MapIterator<string> {
    return this.#all().keys();
  }

  values(): MapIterator<Value> {
    return this.#all().values();
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  #all(): ReadonlyMap<string, Value> {
    this.#onAll();
    return this.#plain;
  }
}
