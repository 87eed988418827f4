import type { Catalogue } from "./catalogue.ts";

/** Makes a look-up that is built once for each catalogue, the first time somebody asks, and forgotten with it. */
export function perCatalogue<Index>(
  build: (catalogue: Catalogue) => Index,
): (catalogue: Catalogue) => Index {
  const built = new WeakMap<Catalogue, { readonly index: Index }>();
  return (catalogue) => {
    // The answer rests on all of them, known or not; a catalogue that notes what is read of it must hear of it each time.
    void catalogue.integrations;
    let known = built.get(catalogue);
    if (known === undefined) {
      known = { index: build(catalogue) };
      built.set(catalogue, known);
    }
    return known.index;
  };
}
