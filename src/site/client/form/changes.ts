import { changeData } from "../../../input/edit/change-data.ts";
import type { FieldChange } from "../../../input/edit-front-matter.ts";
import { fieldKinds, pattern } from "../../pages/form/field-kinds.ts";
import { pathOf, saidAt } from "./data-of-state.ts";
import type { FormState } from "./form-state.ts";

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a field says now. Ticked boxes stand in the form's order, which is no change of what the file says in its own. */
function saidNow(now: FormState, path: string, said: unknown): unknown {
  const value = saidAt(now, path);
  const isTicked = fieldKinds.get(pattern(path)) === "several";
  if (!isTicked || !Array.isArray(value) || !Array.isArray(said)) return value;
  const kept = said.filter((one) => value.includes(one));
  return [...kept, ...value.filter((one) => !said.includes(one))];
}

interface Row {
  /** Where the row stands in the form, and where it stood in the file. */
  readonly at: number;
  readonly origin: number | null;
}

const rowsOf = (state: FormState, list: string): readonly Row[] =>
  (state.origins[list] ?? []).map((origin, at) => ({ at, origin }));

const namesBelow = (state: FormState, prefix: string): readonly string[] =>
  Object.keys(state.values)
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length));

/** Rows that stayed: field by field, so that comments beside the others stay too. */
function changedRows(before: FormState, now: FormState, list: string): FieldChange[] {
  return rowsOf(now, list).flatMap(({ at, origin }) => {
    if (origin === null) return [];
    const names = new Set([
      ...namesBelow(now, `${list}.${at}.`),
      ...namesBelow(before, `${list}.${origin}.`),
    ]);
    return [...names].flatMap((name) => {
      const field = `${list}.${origin}.${name}`;
      const said = saidAt(before, field);
      const value = saidNow(now, `${list}.${at}.${name}`, said);
      return same(value, said) ? [] : [{ field: pathOf(field), value }];
    });
  });
}

/** Rows taken away, from the end, so that those before keep their positions; a list with none left goes whole. */
function removedRows(before: FormState, now: FormState, list: string): FieldChange[] {
  const kept = new Set(rowsOf(now, list).map(({ origin }) => origin));
  const gone = rowsOf(before, list).filter(({ origin }) => !kept.has(origin));
  if (gone.length === 0) return [];
  if (rowsOf(now, list).length === 0) return [{ field: pathOf(list), value: undefined }];
  return gone
    .map(({ origin }): FieldChange => ({ field: pathOf(`${list}.${origin}`), value: undefined }))
    .reverse();
}

/** Rows put in, each whole, after those that stayed. */
function addedRows(now: FormState, list: string): FieldChange[] {
  const rows = rowsOf(now, list);
  const kept = rows.filter(({ origin }) => origin !== null).length;
  return rows
    .filter(({ origin }) => origin === null)
    .map(({ at }, index): FieldChange => {
      let value: unknown = {};
      for (const name of namesBelow(now, `${list}.${at}.`)) {
        const said = saidAt(now, `${list}.${at}.${name}`);
        if (said !== undefined) value = changeData(value, pathOf(name), said);
      }
      return { field: pathOf(`${list}.${kept + index}`), value };
    });
}

/** What must be set in a file's front matter for it to say what the form says now; nothing that nobody touched. */
export function changesBetween(before: FormState, now: FormState): readonly FieldChange[] {
  const paths = new Set([...Object.keys(now.values), ...Object.keys(before.values)]);
  const lists = new Set([...Object.keys(before.origins), ...Object.keys(now.origins)]);
  const inList = (path: string): boolean =>
    [...lists].some((list) =>
      /^\d+\./.test(path.startsWith(`${list}.`) ? path.slice(list.length + 1) : ""),
    );
  const plain = [...paths].flatMap((path) => {
    if (inList(path)) return [];
    const said = saidAt(before, path);
    const value = saidNow(now, path, said);
    return same(value, said) ? [] : [{ field: pathOf(path), value }];
  });
  const rows = [...lists].flatMap((list) => [
    ...changedRows(before, now, list),
    ...removedRows(before, now, list),
    ...addedRows(now, list),
  ]);
  return [...plain, ...rows];
}
