import type { PageContext } from "../page-context.ts";
import { contentLang } from "./own-words.tsx";

/** Whether a page says only what everybody asks, since the catalogue is large and the page in the catalogue's language says it all. */
export const isShort = (at: PageContext): boolean =>
  contentLang(at) !== undefined && at.view.isLarge;
