import type { SinglePage } from "../routes.ts";
import type { SiteInput } from "../site-input.ts";

const everywhere: readonly SinglePage[] = [
  "overview",
  "board",
  "systems",
  "vendors",
  "register",
  "figures",
  "map",
  "reuse",
  "search",
  "data",
  "accessibility",
];

// Mailboxes, dates of agreements and what is wrong are the municipality's own business.
const internalOnly: readonly SinglePage[] = ["owners", "deadlines", "findings", "new", "edit"];

/** Which of the single pages a site has: some are for the municipality alone, some need something to show. */
export function pagesOf(input: SiteInput): ReadonlySet<SinglePage> {
  return new Set([
    ...everywhere,
    ...(input.edition === "internal" ? internalOnly : []),
    ...(input.guide.length > 0 ? (["guide"] as const) : []),
  ]);
}
