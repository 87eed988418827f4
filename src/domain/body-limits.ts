import type { Text } from "./language.ts";

/**
 * Markdown parsers take seconds to minutes for a few kilobytes of the wrong marks (20 KB of `>` 6 s, a list 3,000 deep
 * 200 s). Within these limits the slowest text found takes a fifth of a second; an honest body stays far below.
 */
const maxDepth = 20;
const maxLines = 2000;
const maxEmphasis = 1500;
const maxMarks = 3000;

const containers = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/;

function tooDeep(line: string): boolean {
  const lead = containers.exec(line)?.[0] ?? "";
  const marks = lead.match(/[>+*-]|\d{1,9}[.)]/g)?.length ?? 0;
  const indent = lead.replace(/\t/g, "    ").match(/ /g)?.length ?? 0;
  return marks + (indent - marks) / 2 > maxDepth;
}

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;

/** Why a body is not parsed as Markdown, or nothing when it may be. Linear. */
export function bodyBeyondLimits(text: string): Text | undefined {
  const lines = text.split("\n");
  if (lines.length > maxLines)
    return {
      da: `Brødteksten er på ${lines.length} linjer; der læses højst ${maxLines}. Del den op, eller læg bilag på sagen.`,
      en: `The body text has ${lines.length} lines; at most ${maxLines} are read. Split it, or keep attachments in the case.`,
    };
  if (lines.some(tooDeep))
    return {
      da: `Brødteksten har citater eller lister i mere end ${maxDepth} niveauer. Gør den fladere.`,
      en: `The body text has quotes or lists more than ${maxDepth} levels deep. Make it flatter.`,
    };
  if (count(text, /[*_]/g) > maxEmphasis || count(text, /[[\]|~`<!=]/g) > maxMarks)
    return {
      da: "Brødteksten har så mange tegn som * [ ] og |, at den ikke kan læses. Fjern dem, eller gør teksten kortere.",
      en: "The body text has so many marks such as * [ ] and | that it cannot be read. Remove them, or shorten the text.",
    };
  return undefined;
}
