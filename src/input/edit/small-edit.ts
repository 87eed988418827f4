import { isMap, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import type { FieldPath } from "../../domain/finding.ts";
import { parsePositions } from "../yaml/parse-yaml-exact.ts";
import { nestValue } from "./change-data.ts";
import { addItem, removeItem, replaceItem } from "./item-edits.ts";
import { isFlow, pairOf } from "./node-shape.ts";
import { addPair, removePair, replacePair } from "./pair-edits.ts";
import type { TextEdit } from "./text-edit.ts";

/** The innermost group or list on the way to a field, the step to take in it, and what is left of the way. */
interface Target {
  readonly holder: YAMLMap | YAMLSeq;
  readonly part: string | number;
  readonly rest: FieldPath;
  readonly inFlow: boolean;
}

const childOf = (holder: YAMLMap | YAMLSeq, part: string | number): unknown =>
  isMap(holder) ? pairOf(holder, part)?.value : holder.items[Number(part)];

function targetOf(root: unknown, field: FieldPath): Target | undefined {
  if (!isMap(root)) return undefined;
  let holder: YAMLMap | YAMLSeq = root;
  let inFlow = isFlow(root);
  for (const [i, part] of field.entries()) {
    const rest = field.slice(i + 1);
    const child = childOf(holder, part);
    if (rest.length === 0 || !(isMap(child) || isSeq(child))) return { holder, part, rest, inFlow };
    holder = child;
    inFlow ||= isFlow(child);
  }
  return undefined;
}

function removal(
  yaml: string,
  holder: YAMLMap | YAMLSeq,
  part: string | number,
): TextEdit | undefined {
  if (isSeq(holder)) return removeItem(yaml, holder, Number(part));
  const pair = pairOf(holder, part);
  return pair && removePair(yaml, holder, pair);
}

/** The smallest edit of a YAML text that sets a field (or, for `undefined`, takes it away); nothing where none is known. */
export function smallEdit(yaml: string, field: FieldPath, value: unknown): TextEdit | undefined {
  const target = targetOf(parsePositions(yaml).contents, field);
  if (target === undefined) return undefined;
  const { holder, part, rest, inFlow } = target;
  if (value === undefined) return rest.length === 0 ? removal(yaml, holder, part) : undefined;
  const fresh = nestValue(rest, value);
  if (isSeq(holder)) {
    const item = holder.items[Number(part)];
    return item === undefined
      ? addItem(yaml, holder, fresh)
      : replaceItem(yaml, item, fresh, inFlow);
  }
  const pair = pairOf(holder, part);
  return pair === undefined
    ? addPair(yaml, holder, String(part), fresh)
    : replacePair(yaml, pair, fresh, inFlow);
}
