import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  type Node,
  visit,
  type YAMLMap,
} from "yaml";
import type { Text } from "../../domain/language.ts";
import { findOddCharacters, oddCharacterMessage } from "../odd-characters.ts";
import { showSource } from "../show-source.ts";
import type { YamlProblem } from "./yaml-problem.ts";

/** Names that mean something to JavaScript objects; as fields they could only be meant to trick a program. */
const reservedKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

const reference: Text = {
  da: "& og * først i en værdi er henvisninger (ankre) i YAML, og dem bruger kataloget ikke. Skriv værdien helt ud, eller sæt teksten i anførselstegn.",
  en: "& and * at the start of a value are YAML anchors and references, which the catalogue does not use. Write the value out, or put the text in quotes.",
};

const tagged: Text = {
  da: "! først i en værdi er et YAML-mærke (tag), og dem bruger kataloget ikke. Slet det, eller sæt teksten i anførselstegn.",
  en: "! at the start of a value is a YAML tag, which the catalogue does not use. Delete it, or put the text in quotes.",
};

const notFinite: Text = {
  da: "Her skal stå et almindeligt tal.",
  en: "An ordinary number belongs here.",
};

/** Nobody mends more at a time, and wording thousands would cost time. */
const maxRefusals = 20;

type Span = Pick<YamlProblem, "from" | "to">;
const spanOf = (node: unknown): Span => {
  const range = isNode(node) ? node.range : undefined;
  const from = range?.[0] ?? 0;
  return { from, to: Math.max(range?.[1] ?? 0, from + 1) };
};

/** Anchors and tags stand before the node they mark. */
function markSpan(node: Node, mark: string, yaml: string): Span {
  let from = yaml.lastIndexOf(mark, node.range?.[0] ?? 0);
  if (from < 0) return spanOf(node);
  while (mark === "!" && yaml[from - 1] === "!") from--;
  return { from, to: from + Math.max(mark.length, 1) };
}

function keyRefusal(key: unknown): Text | undefined {
  const name = isScalar(key) ? key.value : undefined;
  if (typeof name !== "string")
    return {
      da: "Et feltnavn skal være et enkelt ord, ikke en liste eller en gruppe af felter.",
      en: "A field's name must be a single word, not a list or a group of fields.",
    };
  if (name === "")
    return {
      da: "Der mangler et feltnavn før kolon.",
      en: "A field's name is missing before the colon.",
    };
  if (name === "<<")
    return {
      da: 'Feltet "<<" fletter felter sammen i nogle YAML-programmer, og det bruger kataloget ikke. Skriv felterne helt ud.',
      en: 'The field "<<" merges fields in some YAML programs, which the catalogue does not use. Write the fields out.',
    };
  if (reservedKeys.has(name))
    return {
      da: `Feltet må ikke hedde "${name}". Slet det.`,
      en: `A field may not be called "${name}". Delete it.`,
    };
  return undefined;
}

function refusedKeys(map: YAMLMap): readonly YamlProblem[] {
  const seen = new Set<unknown>();
  const found: YamlProblem[] = [];
  for (const { key } of map.items) {
    if (found.length >= maxRefusals) break;
    const refusal = keyRefusal(key);
    if (refusal !== undefined) found.push({ message: refusal, ...spanOf(key) });
    const name = isScalar(key) ? key.value : key;
    if (seen.has(name)) {
      const shown = showSource(String(name));
      const message = {
        da: `Feltet "${shown}" står her to gange. Behold det ene, og slet det andet.`,
        en: `The field "${shown}" appears here twice. Keep one and delete the other.`,
      };
      found.push({ message, ...spanOf(key) });
    }
    seen.add(name);
  }
  return found;
}

function refusedMark(node: Node, yaml: string): YamlProblem | undefined {
  if (isAlias(node)) return { message: reference, ...spanOf(node) };
  if (node.anchor !== undefined)
    return { message: reference, ...markSpan(node, `&${node.anchor}`, yaml) };
  if (node.tag !== undefined) return { message: tagged, ...markSpan(node, "!", yaml) };
  if (isScalar(node) && typeof node.value === "number" && !Number.isFinite(node.value))
    return { message: notFinite, ...spanOf(node) };
  // What may not stand in the file may not come of it either: "\\u202E" is as invisible as the mark itself.
  const odd = isScalar(node) && typeof node.value === "string" ? node.value : "";
  const [offset] = findOddCharacters(odd, 1);
  if (offset !== undefined) return { message: oddCharacterMessage(odd, offset), ...spanOf(node) };
  return undefined;
}

/**
 * What YAML allows and the catalogue refuses: anchors, aliases, tags, merge keys, keys that are no plain names, names
 * that JavaScript objects carry, duplicates, and numbers without end. Found before any value is made of the document.
 */
export function refusedYaml(document: Document, yaml: string): readonly YamlProblem[] {
  const found: YamlProblem[] = [];
  visit(document, {
    Node(_, node) {
      const refused = refusedMark(node, yaml);
      if (refused !== undefined) found.push(refused);
      if (isMap(node)) found.push(...refusedKeys(node));
      return found.length >= maxRefusals ? visit.BREAK : undefined;
    },
  });
  return found;
}
