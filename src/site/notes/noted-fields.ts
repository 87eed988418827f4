import { isNoting, type Note, noteOf, noteOne } from "./note.ts";

/** Lists of entries whose fields are told apart. */
export type EntryList = "integrations" | "systems";

/** The name that the list's members have as a note: which there are, and in which order. */
export const membersOf = (list: EntryList): string => `${list} in order`;

/** The same without the order: which there are, by id. */
export const membersById = (list: EntryList): string => `${list} by id`;

/** The name that a field has among lists, of all entries of a list. */
export const fieldList = (list: EntryList, field: string): string => `${list}.${field}`;

/** Stands for every field, in the key of a note. */
export const allFields = "*";

const fieldNotes: { readonly [List in EntryList]: Map<string, Note> } = {
  integrations: new Map(),
  systems: new Map(),
};

/** That a field of some entry of a list is read. */
export function fieldNote(list: EntryList, field: string): Note {
  let one = fieldNotes[list].get(field);
  if (one === undefined) {
    one = noteOf("field", fieldList(list, field));
    fieldNotes[list].set(field, one);
  }
  return one;
}

/** Whether a list is a field of all entries. */
export const isFieldList = (name: string): boolean => name.includes(".");

/** What such a list is of. */
export function fieldOfKey(key: string): { readonly list: EntryList; readonly field: string } {
  const at = key.indexOf(".");
  return {
    list: key.slice(0, at) === "systems" ? "systems" : "integrations",
    field: key.slice(at + 1),
  };
}

const themselves = Symbol("the fields themselves");

/** The fields without notes, for who names them: a look through a note costs ten times one without. */
export const plainFields = <Fields extends object>(fields: Fields): Fields =>
  (fields as { readonly [themselves]?: Fields })[themselves] ?? fields;

function handlerFor(list: EntryList): ProxyHandler<Record<string | symbol, unknown>> {
  const heed = (field: string | symbol): void => {
    if (isNoting() && typeof field === "string") noteOne(fieldNote(list, field));
  };
  return {
    get: (fields, field) => {
      if (field === themselves) return fields;
      heed(field);
      return fields[field];
    },
    has: (fields, field) => {
      heed(field);
      return field in fields;
    },
    getOwnPropertyDescriptor: (fields, field) => {
      heed(field);
      return Reflect.getOwnPropertyDescriptor(fields, field);
    },
    // Whoever lists them sees which there are.
    ownKeys: (fields) => {
      heed(allFields);
      return Reflect.ownKeys(fields);
    },
  };
}

const handlers = {
  integrations: handlerFor("integrations"),
  systems: handlerFor("systems"),
};

/** Fields that tell which of them are read: what shows one field of every entry does not depend on the others. */
export const notedFields = <Fields extends object>(list: EntryList, fields: Fields): Fields =>
  new Proxy(fields, handlers[list] as object as ProxyHandler<Fields>);

/**
 * Of what was noted during one piece of work, what counts. Fields count where they may be of any entry of the list that was looked
 * up, by its members alone; whoever looked up single entries noted each whole, and whoever noted the list whole noted all fields.
 */
export function thatCount(notes: readonly Note[]): readonly Note[] {
  if (!notes.some(({ topic }) => topic === "field")) return notes;
  const isNoted = (list: string): boolean => notes.includes(noteOf("list", list));
  const counts = (list: EntryList): boolean =>
    (isNoted(membersOf(list)) || isNoted(membersById(list))) && !isNoted(list);
  const count = { integrations: counts("integrations"), systems: counts("systems") };
  return notes.filter(({ topic, key }) => topic !== "field" || count[fieldOfKey(key).list]);
}
