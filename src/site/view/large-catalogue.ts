import type { SiteInput } from "../site-input.ts";

/**
 * Above this many integrations a page in the other language than the catalogue's is short: what everybody asks, and links to the
 * rest. Hosts refuse a site of some size, and an integration's two pages weigh forty kilobytes, nearly all of it Danish words that
 * stand twice. Up to here, whole pages in both languages stay within a quarter of what GitHub Pages takes.
 */
const largeAbove = 5_000;

/** Whether a catalogue has more integrations than can have whole pages in both languages. */
export const isLarge = (input: Pick<SiteInput, "catalogue" | "largeAbove">): boolean =>
  input.catalogue.integrations.length > (input.largeAbove ?? largeAbove);
