import { describe, expect, it } from "@jest/globals";
import { mailboxesIn } from "./mailboxes-in.ts";

describe("mailboxes in a cell", () => {
  it("are words with an @ and a dot behind it, cut out of what people write around them", () => {
    const cell = 'Omsorg <omsorg@eksempelby.example>; "it@eksempelby.example", tlf. 12';
    expect(mailboxesIn(cell)).toEqual(["omsorg@eksempelby.example", "it@eksempelby.example"]);
  });

  it.each([
    "@eksempelby.example",
    "a@.example",
    "a@example.",
    "a.b@c",
    "a@",
    "",
  ])("are not found in %j", (cell) => {
    expect(mailboxesIn(cell)).toEqual([]);
  });
});
