import { shownValue } from "./changed-value.ts";
import type { FieldDictionary } from "./field-entry.ts";
import type { Text } from "./language.ts";
import { isRecord } from "./loose-json.ts";
import { vendorKey } from "./vendors.ts";

type Tree = Readonly<Record<string, unknown>>;

/** Where the walk stands: the dictionary's path, and the plain words that lead there. */
interface Where {
  readonly path: string;
  readonly words: readonly Text[];
}

const same = (word: string): Text => ({ da: word, en: word });

function titleAt(path: string, key: string, dictionary: FieldDictionary): Text {
  const title = Object.hasOwn(dictionary, path) ? dictionary[path]?.title : undefined;
  return title === undefined || title.da === "" || title.en === "" ? same(key) : title;
}

const say = ({ words }: Where, what: Text): Text => ({
  da: `${words.map(({ da }) => da).join(" · ")}: ${what.da}`,
  en: `${words.map(({ en }) => en).join(" · ")}: ${what.en}`,
});

const identifying = ["vendor", "id", "name", "rule"] as const;

/** What tells the items of a list apart, as people would name them; an item that names nothing is known by its content. */
function nameOf(item: unknown): string {
  if (!isRecord(item)) return String(item);
  for (const key of identifying) {
    const name = item[key];
    if (typeof name === "string") return name;
  }
  return JSON.stringify(item);
}

/** Items by name. Two of one name are numbered, so that none hides another. */
function itemsByName(
  list: readonly unknown[],
): ReadonlyMap<string, { name: string; item: unknown }> {
  const items = new Map<string, { name: string; item: unknown }>();
  for (const item of list) {
    const name = nameOf(item);
    let key = vendorKey(name);
    for (let twin = 2; items.has(key); twin++) key = `${vendorKey(name)} (${twin})`;
    items.set(key, { name, item });
  }
  return items;
}

const added: Text = { da: "tilføjet", en: "added" };
const removed: Text = { da: "fjernet", en: "removed" };

function listChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  where: Where,
  dictionary: FieldDictionary,
): readonly Text[] {
  const [then, now] = [itemsByName(before), itemsByName(after)];
  const at = (name: string): Where => ({
    path: `${where.path}.*`,
    words: [...where.words, same(name)],
  });
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((key) => {
    const [old, young] = [then.get(key), now.get(key)];
    if (old === undefined) return young === undefined ? [] : [say(at(young.name), added)];
    if (young === undefined) return [say(at(old.name), removed)];
    return changes(old.item, young.item, at(young.name), dictionary);
  });
}

function treeChanges(
  before: Tree,
  after: Tree,
  where: Where,
  dictionary: FieldDictionary,
): readonly Text[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const path = where.path === "" ? key : `${where.path}.${key}`;
    const words = [...where.words, titleAt(path, key, dictionary)];
    const value = (tree: Tree) => (Object.hasOwn(tree, key) ? tree[key] : undefined);
    return changes(value(before), value(after), { path, words }, dictionary);
  });
}

const orEmpty = <Shape>(value: unknown, is: (value: unknown) => value is Shape, empty: Shape) =>
  is(value) ? value : value === undefined || value === null ? empty : undefined;

function changes(
  before: unknown,
  after: unknown,
  where: Where,
  dictionary: FieldDictionary,
): readonly Text[] {
  if (Array.isArray(before) || Array.isArray(after)) {
    const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
    const [then, now] = [orEmpty(before, isList, []), orEmpty(after, isList, [])];
    if (then !== undefined && now !== undefined) return listChanges(then, now, where, dictionary);
  }
  if (isRecord(before) || isRecord(after)) {
    const [then, now] = [orEmpty(before, isRecord, {}), orEmpty(after, isRecord, {})];
    if (then !== undefined && now !== undefined) return treeChanges(then, now, where, dictionary);
  }
  if (Object.is(before, after)) return [];
  return [say(where, shownValue(before, after, dictionary[where.path]))];
}

/**
 * What differs between two versions of a file's front matter, one plain sentence a fact:
 * "Databehandleraftaler · KMD A/S · Status: kladde → underskrevet". Items of a list are told apart by vendor, id, name or rule,
 * so that a list put in another order has not changed. Values are the author's own words: escape them where they are shown.
 */
export const changedFacts = (
  before: Tree | undefined,
  after: Tree | undefined,
  dictionary: FieldDictionary,
): readonly Text[] => treeChanges(before ?? {}, after ?? {}, { path: "", words: [] }, dictionary);
