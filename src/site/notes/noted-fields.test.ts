import { describe, expect, it } from "@jest/globals";
import { noteOf, withNotes } from "./note.ts";
import { fieldNote, membersOf, notedFields, thatCount } from "./noted-fields.ts";

const title = fieldNote("integrations", "title");
const name = fieldNote("systems", "name");
const list = (key: string) => noteOf("list", key);

describe("noted fields", () => {
  it.each<[string, (fields: Record<string, unknown>) => unknown, readonly string[]]>([
    ["read", (fields) => fields.title, ["integrations.title"]],
    ["read though it is not there", (fields) => fields.no, ["integrations.no"]],
    ["looked for", (fields) => "title" in fields, ["integrations.title"]],
    ["looked for as its own", (fields) => Object.hasOwn(fields, "title"), ["integrations.title"]],
    ["counted", (fields) => Object.keys(fields), ["integrations.*", "integrations.title"]],
    ["copied", (fields) => ({ ...fields }), ["integrations.*", "integrations.title"]],
  ])("tell which one is %s", (_, read, keys) => {
    const { notes } = withNotes(() => read(notedFields("integrations", { title: "T" })));
    expect(notes.map(({ key }) => key)).toEqual(keys);
  });

  it("say what the fields themselves say", () => {
    const fields = { title: "T", systems: [{ id: "a" }] };
    const noted = notedFields("integrations", fields);
    expect(JSON.stringify(noted)).toBe(JSON.stringify(fields));
    expect({ ...noted }).toEqual(fields);
  });

  it("count only for who looked up which entries there are, and not all of them whole", () => {
    const entry = noteOf("entry", "integrations/a.md");
    expect(thatCount([entry, title])).toEqual([entry]);
    expect(thatCount([list(membersOf("integrations")), title, name])).toEqual([
      list(membersOf("integrations")),
      title,
    ]);
    const whole = [list(membersOf("systems")), list("systems")];
    expect(thatCount([...whole, name])).toEqual(whole);
  });
});
