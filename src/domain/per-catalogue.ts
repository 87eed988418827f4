import type { Catalogue } from "./catalogue.ts";

/** Something that is worked out once for a catalogue. */
export interface PerCatalogue<Index> {
  (catalogue: Catalogue): Index;
  /** Takes what it comes to for a catalogue from who knows it already. */
  readonly know: (catalogue: Catalogue, index: Index) => void;
}

/** Makes a look-up that is built once for each catalogue, the first time somebody asks, and forgotten with it. */
export function perCatalogue<Index>(build: (catalogue: Catalogue) => Index): PerCatalogue<Index> {
  const built = new WeakMap<Catalogue, { readonly index: Index }>();
  const ask = (catalogue: Catalogue): Index => {
    // The answer rests on all of them, known or not; a catalogue that notes what is read of it must hear of it each time.
    void catalogue.integrations;
    let known = built.get(catalogue);
    if (known === undefined) {
      known = { index: build(catalogue) };
      built.set(catalogue, known);
    }
    return known.index;
  };
  return Object.assign(ask, {
    know: (catalogue: Catalogue, index: Index): void => {
      built.set(catalogue, { index });
    },
  });
}
