import { bodyBeyondLimits } from "../domain/body-limits.ts";
import type { Body } from "../domain/entry.ts";
import type { Problem } from "../domain/finding.ts";
import type { BodyFacts } from "./body/body-facts.ts";
import { bodyByReference } from "./body/body-reference.ts";
import { scanBody } from "./body/body-scan.ts";
import { ownSharedText } from "./own-text.ts";

/** Sections and links of a body: the scan where it is sure, the reference parser otherwise, a problem where neither may. */
function factsOf(text: string, line: number): { facts: BodyFacts; problem?: Problem } {
  const scanned = scanBody(text);
  if (scanned !== undefined) return { facts: scanned };
  const refusal = bodyBeyondLimits(text);
  if (refusal === undefined) return { facts: bodyByReference(text) };
  const problem: Problem = {
    rule: "front-matter",
    severity: "error",
    message: refusal,
    place: { line, column: 1 },
  };
  return { facts: { sections: [], links: [] }, problem };
}

/**
 * Reads the Markdown below the front matter; `line` is the file line it begins on. Where the text is beyond what may be
 * parsed, a problem says so and no section counts as written.
 */
export function readBody(
  text: string,
  line: number,
): { readonly body: Body; readonly problem?: Problem } {
  const { facts, problem } = factsOf(text, line);
  const above = line - 1;
  const body: Body = {
    text,
    line,
    sections: facts.sections.map(({ heading, depth, line: at, hasContent }) => ({
      heading: ownSharedText(heading),
      depth,
      line: at + above,
      hasContent,
    })),
    links: facts.links.map(({ target, image, line: at, column }) => ({
      target: ownSharedText(target),
      image,
      line: at + above,
      column,
    })),
  };
  return problem === undefined ? { body } : { body, problem };
}
