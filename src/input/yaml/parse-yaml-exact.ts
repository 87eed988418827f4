import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
} from "yaml";
import { findOddCharacters, oddCharacterMessage } from "../odd-characters.ts";
import { showSource } from "../show-source.ts";
import { beyondLimits } from "./yaml-limits.ts";
import type { YamlProblem } from "./yaml-problem.ts";
import { refusedYaml } from "./yaml-refusals.ts";
import { directiveMessage, syntaxWords } from "./yaml-syntax-texts.ts";

/** The fields of a YAML mapping, as plain data. */
export type YamlFields = Readonly<Record<string, unknown>>;

export type ParsedYaml =
  | { readonly data: YamlFields }
  | { readonly problems: readonly [YamlProblem, ...YamlProblem[]] };

/** Parses with positions, nothing converted. Callers bound size and depth first. */
export const parsePositions = (yaml: string, lineCounter?: LineCounter): Document.Parsed =>
  parseDocument(yaml, {
    ...(lineCounter && { lineCounter }),
    schema: "core",
    strict: true,
    stringKeys: true,
    uniqueKeys: false, // quadratic in `yaml`; refusedYaml does it in one pass
    prettyErrors: false,
    logLevel: "error", // "silent" would also hide second documents
  });

/** A line of stray commas gives thousands of errors; wording them all would cost seconds. */
const maxExplained = 20;

/** Where an unclosed quotation mark or bracket was opened: the parser points at where it gave up looking. */
function openedAt(document: Document, error: YAMLError): number | undefined {
  const quote = error.code === "MISSING_CHAR" && error.message.includes("quote");
  const bracket = error.code === "BAD_INDENT" && error.message.startsWith("Flow");
  if (!quote && !bracket) return undefined;
  let opened: number | undefined;
  visit(document, {
    Node(_, node) {
      const start = node.range?.[0];
      if (start === undefined || start > error.pos[0]) return;
      if (quote && isScalar(node) && node.type?.startsWith("QUOTE")) opened = start;
      if (bracket && isCollection(node) && node.flow) opened = start;
    },
  });
  return opened;
}

/** The `---` or `...` line that begins a second document: the parser points at what stands in it. */
function documentMark(yaml: string, error: YAMLError): number | undefined {
  if (error.code !== "MULTIPLE_DOCS") return undefined;
  return [...yaml.slice(0, error.pos[0] + 3).matchAll(/^(?:---|\.\.\.)/gm)].at(-1)?.index;
}

function syntaxProblem(error: YAMLError, document: Document, yaml: string): YamlProblem {
  const opened = openedAt(document, error) ?? documentMark(yaml, error);
  const from = opened ?? error.pos[0];
  return { ...syntaxWords(error, yaml), from, to: Math.max(opened ?? error.pos[1], from + 1) };
}

function fieldsOf(map: YAMLMap): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const { key, value } of map.items)
    if (isScalar(key)) data[String(key.value)] = dataOf(value);
  return data;
}

function dataOf(node: unknown): unknown {
  if (isMap(node)) return fieldsOf(node);
  if (isSeq(node)) return node.items.map(dataOf);
  return isScalar(node) ? node.value : null;
}

function unparsable(yaml: string): YamlProblem | undefined {
  const odd = findOddCharacters(yaml, 1)[0];
  if (odd !== undefined) return { message: oddCharacterMessage(yaml, odd), from: odd, to: odd + 1 };
  const directive = yaml.search(/^%/m);
  if (directive >= 0) return { message: directiveMessage, from: directive, to: directive + 1 };
  return beyondLimits(yaml);
}

function notFields(document: Document, yaml: string): YamlProblem {
  const shown = showSource(yaml);
  const message =
    document.contents === null ||
    shown === "" ||
    (isScalar(document.contents) && document.contents.value === null)
      ? {
          da: 'Der står ingen felter her. Skriv dem som "navn: værdi", et på hver linje.',
          en: 'There are no fields here. Write them as "name: value", one on each line.',
        }
      : {
          da: `Her skal stå felter af formen "navn: værdi", men der står "${shown}".`,
          en: `Fields of the form "name: value" belong here, but there is "${shown}".`,
        };
  return { message, from: 0, to: Math.max(yaml.trimEnd().length, 1) };
}

/**
 * The strict reading of one YAML mapping: the `yaml` library with its core schema (dates stay text), warnings counted
 * as errors, and everything refused that a register does not need. All problems at once; the caller bounds the size.
 */
export function parseYamlExact(yaml: string): ParsedYaml {
  const first = unparsable(yaml);
  if (first !== undefined) return { problems: [first] };
  const document = parsePositions(yaml);
  const errors = [...document.errors, ...document.warnings].slice(0, maxExplained);
  const [problem, ...more] = [
    ...errors.map((error) => syntaxProblem(error, document, yaml)),
    ...refusedYaml(document, yaml),
  ];
  if (problem !== undefined) return { problems: [problem, ...more] };
  if (!isMap(document.contents)) return { problems: [notFields(document, yaml)] };
  return { data: fieldsOf(document.contents) };
}
