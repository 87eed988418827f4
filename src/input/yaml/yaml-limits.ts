import type { Text } from "../../domain/language.ts";
import type { YamlProblem } from "./yaml-problem.ts";

/**
 * Deeper than this is no register entry but an attempt to cost time: nested `?` keys of 600 bytes take seconds
 * to convert, and on Node 20 a stack overflow inside a regular expression ends the process.
 */
const maxDepth = 24;

const compactIndicators = /(?:[-?:][ \t]+){2,}/g;

function deepLineStart(yaml: string): number | undefined {
  compactIndicators.lastIndex = 0;
  for (let run = compactIndicators.exec(yaml); run !== null; run = compactIndicators.exec(yaml))
    if (run[0].replace(/[ \t]/g, "").length > maxDepth) return run.index;
  return undefined;
}

function deepBracket(yaml: string): number | undefined {
  let depth = 0;
  for (let i = 0; i < yaml.length; i++) {
    const c = yaml.charCodeAt(i);
    if (c === 0x5b || c === 0x7b) {
      if (++depth > maxDepth) return i;
    } else if ((c === 0x5d || c === 0x7d) && depth > 0) depth--;
  }
  return undefined;
}

function deepIndent(yaml: string): number | undefined {
  const indents: number[] = [];
  for (const line of yaml.matchAll(/^( *)[^ \r\n#]/gm)) {
    const indent = line[1]?.length ?? 0;
    while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
    indents.push(indent);
    if (indents.length > maxDepth) return line.index;
  }
  return undefined;
}

/** Marks that each may cost the parser an object or an error of its own; a full file of ours has under 1,500. */
const maxMarks = 4000;

function tooManyMarks(yaml: string): number | undefined {
  let marks = 0;
  for (const mark of yaml.matchAll(/[\n,:"'&!?#[{]/g)) if (++marks > maxMarks) return mark.index;
  return undefined;
}

const nesting: Text = {
  da: "Felterne ligger for mange niveauer inde i hinanden til at blive læst.",
  en: "The fields are nested too many levels deep to be read.",
};
const crowding: Text = {
  da: "Her er for mange felter, linjer og tegn til at blive læst. Flyt lange tekster ned i brødteksten.",
  en: "There are too many fields, lines and marks here to be read. Move long texts down into the body.",
};

/** Why YAML may not be parsed at all, where it grows past the limits (depth, number of marks), or nothing. Linear. */
export function beyondLimits(yaml: string): YamlProblem | undefined {
  const deep = deepBracket(yaml) ?? deepLineStart(yaml) ?? deepIndent(yaml);
  if (deep !== undefined) return { message: nesting, from: deep, to: deep + 1 };
  const crowded = tooManyMarks(yaml);
  return crowded === undefined ? undefined : { message: crowding, from: crowded, to: crowded + 1 };
}
