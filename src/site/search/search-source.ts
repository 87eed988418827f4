import type { Phase, Status } from "../../domain/phase.ts";
import type { DocumentKind } from "./search-files.ts";

/** One thing that can be found: what a result shows of it, and its texts with how much a word in each counts. */
export interface SearchSource {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly phase: Phase | "";
  readonly status: Status | "";
  /** `ofLength` makes a word count more the fewer there are: the whole name of a system is worth more than a word of a long title. */
  readonly texts: readonly (readonly [text: string, weight: number, ofLength?: true])[];
}

/** One thing that can be found, and how to make it what is searched in. */
export interface SearchPart {
  /** Names it among all, where what it shows follows from what is looked up while it is made. */
  readonly name?: string;
  readonly source: () => SearchSource;
}
