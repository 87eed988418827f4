import type { PageUnit } from "../../domain/page.ts";

// Of so many files, holding what they say while lists are made takes more than reading each of them twice again costs.
const huge = 200_000;

/**
 * The unit after which the texts of files can be let go of: the last that shows any of them, or in a huge catalogue the last that shows
 * its own. Nothing where no unit shows one.
 */
export function lastOfTexts(
  units: readonly PageUnit[],
  files: number,
  from = huge,
): PageUnit | undefined {
  return units.findLast(({ texts }) => (files < from ? texts !== undefined : texts === "own"));
}
