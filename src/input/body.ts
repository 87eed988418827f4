import { bodyBeyondLimits } from "../domain/body-limits.ts";
import type { Body } from "../domain/entry.ts";
import type { Problem } from "../domain/finding.ts";
import type { FileBytes } from "../domain/source-file.ts";
import type { BodyFacts } from "./body/body-facts.ts";
import { bodyByReference } from "./body/body-reference.ts";
import { scanBody } from "./body/body-scan.ts";
import { scanBytes } from "./body/scan-bytes.ts";
import { ownSharedText } from "./own-text.ts";

type ReadText = Omit<Body, "text">;

interface ReadBody<Kind> {
  readonly body: Kind;
  readonly problem?: Problem;
}

/** What no scan was sure of: by the reference parser, or a problem where even that may not. */
function slowly(text: string, line: number): { facts: BodyFacts; problem?: Problem } {
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

/** Facts by the lines of the file. */
function placed({ sections, links }: BodyFacts, line: number): ReadText {
  const above = line - 1;
  return {
    line,
    sections: sections.map(({ heading, depth, line: at, hasContent }) => ({
      heading: ownSharedText(heading),
      depth,
      line: at + above,
      hasContent,
    })),
    links: links.map(({ target, image, line: at, column }) => ({
      target: ownSharedText(target),
      image,
      line: at + above,
      column,
    })),
  };
}

/**
 * Reads the Markdown below the front matter; `line` is the file line it begins on. Where the text is beyond what may be
 * parsed, a problem says so and no section counts as written.
 */
export function readBody(text: string, line: number): ReadBody<Body> {
  const scanned = scanBody(text);
  const { facts, problem } = scanned === undefined ? slowly(text, line) : { facts: scanned };
  const body = { text, ...placed(facts, line) };
  return problem === undefined ? { body } : { body, problem };
}

/** The same of the bytes of a file from one place on, without a text of all of it where that can be spared. */
export function readBodyBytes(bytes: FileBytes, from: number, line: number): ReadBody<ReadText> {
  const scanned = scanBytes(bytes.view(), from, (at, to) => bytes.text(at, to));
  return scanned === undefined
    ? readBody(bytes.text(from, bytes.length), line)
    : { body: placed(scanned, line) };
}
