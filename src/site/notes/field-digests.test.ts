import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Integration } from "../../domain/entry.ts";
import { shortDigest } from "../../io/short-digest.ts";
import { type FieldTable, fieldDigests } from "./field-digests.ts";

type Fields = Readonly<Record<string, unknown>>;

const entry = (fields: Fields, at: number): Integration =>
  ({ path: `integrations/${at}.md`, fields }) as unknown as Integration;

const nameOf = ({ path, fields }: Pick<Integration, "path" | "fields">): string =>
  `${path} ${JSON.stringify(fields)}`;

const of = (all: readonly Fields[], before?: FieldTable) =>
  fieldDigests(all.map(entry), nameOf as never, shortDigest, () => before);

const names = ["a", "b", "c", "æ"];
const value = fc.oneof(
  fc.constantFrom<unknown>(1, 2, true, "1", "", "en længere tekst", ["x"], { y: 1 }, null),
  fc.string({ unit: "binary", maxLength: 14, size: "max" }),
);
const someFields = fc.dictionary(fc.constantFrom(...names), value);

describe("a field of all entries", () => {
  it("has another digest exactly where it says something else", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(someFields, someFields), { maxLength: 4 }), (pairs) => {
        const [then, now] = [pairs.map(([one]) => one), pairs.map(([, one]) => one)];
        for (const name of names) {
          const isSame =
            JSON.stringify(then.map((one) => one[name] ?? `${Object.hasOwn(one, name)}`)) ===
            JSON.stringify(now.map((one) => one[name] ?? `${Object.hasOwn(one, name)}`));
          expect(of(then).of(name) === of(now).of(name)).toBe(isSame);
        }
      }),
    );
  });

  it("has the same digest from what an earlier build kept, whatever changed since", () => {
    fc.assert(
      fc.property(
        fc.array(someFields, { maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(3), someFields), { maxLength: 3 }),
        (then, changes) => {
          const first = of(then);
          first.of("a");
          const now = [...then];
          for (const [at, fields] of changes) now[at % (now.length + 1)] = fields;
          const second = of(now, first.tableNow());
          second.of("a");
          const third = of(now, second.tableNow() ?? first.tableNow());
          for (const name of names) {
            expect(second.of(name)).toBe(of(now).of(name));
            expect(third.of(name)).toBe(of(now).of(name));
          }
          expect(third.tableNow()).toBeUndefined();
        },
      ),
    );
  });

  it("is read of those entries alone that are others than before", () => {
    const all = [{ a: 1 }, { a: 2 }];
    const first = of(all);
    first.of("a");
    const unread = all.map(entry).map((one) => ({
      ...one,
      get fields(): never {
        throw new Error("read");
      },
    }));
    const again = fieldDigests(
      unread as never,
      ({ path }) => nameOf(all.map(entry).find((one) => one.path === path) as Integration),
      shortDigest,
      first.tableNow,
    );
    expect(again.of("a")).toBe(of(all).of("a"));
  });
});
