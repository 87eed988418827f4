import fc from "fast-check";
import type { Entry } from "../../domain/entry.ts";

/** The entries with each field taken from any of them, or from none, so that fields meet that stand together in no file. */
export const mixedEntries = <Fields extends { readonly id: string }>(
  entries: readonly Entry<Fields>[],
  kept: readonly string[],
): fc.Arbitrary<readonly Entry<Fields>[]> => {
  const names = [...new Set(entries.flatMap(({ fields }) => Object.keys(fields)))].filter(
    (name) => !kept.includes(name),
  );
  const anyOf = (name: string) =>
    fc.constantFrom(...entries.map(({ fields }) => (fields as Record<string, unknown>)[name]));
  const mix = fc.record(Object.fromEntries(names.map((name) => [name, anyOf(name)])));
  return fc.array(mix, { minLength: 3, maxLength: 8 }).map((mixes) =>
    mixes.map((given, index) => {
      const entry = entries[index % entries.length] as Entry<Fields>;
      const said = Object.entries(given).filter(([, value]) => value !== undefined);
      const own = Object.entries(entry.fields).filter(([name]) => kept.includes(name));
      const fields = Object.fromEntries([...own, ...said]) as unknown as Fields;
      return { ...plain(entry), fields, raw: {} };
    }),
  );
};

const plain = <Fields>({ id, path, body, intact }: Entry<Fields>) => ({ id, path, body, intact });
