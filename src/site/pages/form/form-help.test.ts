import { describe, expect, it } from "@jest/globals";
import { fieldDictionary } from "../../../domain/field-dictionary.ts";
import { locales } from "../../../domain/language.ts";
import { allFields, isRows } from "./field-kinds.ts";
import { formGroups } from "./form-fields.ts";
import { formHelp, helpOf } from "./form-help.ts";

const lists = formGroups.flatMap(({ parts }) =>
  parts.flatMap(({ fields }) => fields.filter(isRows).map(({ rows }) => rows)),
);
const paths = [...new Set([...lists, ...allFields.map(({ path }) => path)])];
const writtenByHand = /`|\.md\b|\btrue\b|\bfalse\b/;

describe("the help in the form", () => {
  it.each(paths)("says of %s what to do without words that only stand in files", (path) => {
    for (const locale of locales) expect(helpOf(path)?.[locale]).toMatch(/\p{L}{3}/u);
    for (const locale of locales) expect(helpOf(path)?.[locale]).not.toMatch(writtenByHand);
  });

  it.each(
    Object.keys(formHelp),
  )("says of %s something of its own only as the schema cannot", (path) => {
    expect(paths).toContain(path);
    expect(fieldDictionary[path]?.description.da).toMatch(writtenByHand);
  });

  it("names other fields as the form does", () => {
    const titles = Object.values(fieldDictionary).flatMap(({ title }) => [title.da, title.en]);
    const named = Object.values(formHelp).flatMap(({ da, en }) =>
      [...`${da}${en}`.matchAll(/[»“]([^«”]+)[«”]/g)].map(([, name]) => name),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => name === undefined || !titles.includes(name))).toEqual([]);
  });
});
