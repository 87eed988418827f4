import type { System } from "../../../domain/entry.ts";

/** As many systems as one page still shows at once: some 100 kB. */
export const mostOnOnePage = 250;

const partSize = 100;

/** The list of systems as the pages show it: all of it on one, or a hundred on each. */
export function systemParts(systems: readonly System[]): readonly (readonly System[])[] {
  if (systems.length <= mostOnOnePage) return [systems];
  return Array.from({ length: Math.ceil(systems.length / partSize) }, (_, index) =>
    systems.slice(index * partSize, (index + 1) * partSize),
  );
}
