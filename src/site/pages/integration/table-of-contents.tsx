import type { PageContext } from "../../page-context.ts";
import { contentsWords } from "./contents-words.ts";

/**
 * The place of the list of what stands on a long page: beside the text on a wide screen, folded above it on a phone. The script
 * fills it with the headings (`client/common/list-contents.ts`), so that no page says them twice; without one there are the headings.
 */
export const TableOfContents = ({ at }: { readonly at: PageContext }) => (
  <nav class="contents" aria-label={contentsWords[at.locale].onThisPage} />
);
