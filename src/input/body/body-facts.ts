import type { BodyLink, Section } from "../../domain/entry.ts";

/** What a body says of itself. Lines count from 1 within the body; readBody moves them to the file's. */
export interface BodyFacts {
  readonly sections: readonly Section[];
  readonly links: readonly BodyLink[];
}

/** A heading met on the way, and whether anything has been found below it so far. */
export interface OpenSection {
  readonly heading: string;
  readonly depth: number;
  readonly line: number;
  hasContent: boolean;
}

/** Gives content to the innermost section and to every section around it. */
export function markContent(sections: readonly OpenSection[]): void {
  let depth = Number.POSITIVE_INFINITY;
  for (let i = sections.length - 1; i >= 0 && depth > 1; i--) {
    const section = sections[i];
    if (section === undefined || section.depth >= depth) continue;
    section.hasContent = true;
    depth = section.depth;
  }
}
