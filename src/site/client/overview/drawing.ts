import type { Locale } from "../../../domain/language.ts";
import type { Step } from "./after-paint.ts";
import type { OverviewElements } from "./elements.ts";
import type { OverviewState } from "./overview-state.ts";

/** What every drawing needs: the page, its language, and how to go on to another state. */
export interface Drawing {
  readonly elements: OverviewElements;
  readonly locale: Locale;
  readonly go: (state: OverviewState) => void;
  /** Does steps one by one after this drawing is painted. */
  readonly later: (steps: readonly Step[]) => void;
  /** The page as it was built: what the reader sees when nothing is chosen. */
  readonly asBuilt: { readonly rows: readonly Node[]; readonly pages: readonly Node[] };
}
