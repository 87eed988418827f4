import { describe, expect, it } from "@jest/globals";
import { profileTable } from "./profile-table.ts";
import { progressLine } from "./progress-line.ts";
import { makeTerminal } from "./terminal.ts";

const reading = { da: "Læser filer", en: "Reading files" };

/** A terminal that remembers what it was given. */
function spokenTerminal(isTTY: boolean, quiet = false, environment = {}) {
  const said: string[] = [];
  const stream = { isTTY, columns: 20, write: (text: string) => said.push(text) };
  const streams = { stdin: {}, stdout: stream, stderr: stream, environment, product: "" };
  return { said, terminal: makeTerminal(streams, { locale: "da", quiet }) };
}

describe("the progress line", () => {
  it("says what is done, how far and how fast, in both languages", () => {
    expect(progressLine({ what: reading, count: 3200, total: 10_000 }, 800)).toEqual({
      da: "Læser filer: 3.200 af 10.000, 4.000 i sekundet",
      en: "Reading files: 3,200 of 10,000, 4,000 a second",
    });
  });

  it("says no rate before there is one, and no count where none is known", () => {
    expect(progressLine({ what: reading, count: 5, total: 9 }, 10).da).toBe("Læser filer: 5 af 9");
    expect(progressLine({ what: reading, count: 0, total: undefined }, 5000)).toEqual(reading);
  });
});

describe("the profile", () => {
  it("adds up the steps of a name and all of them, with the count and the rate", () => {
    const step = { what: reading, wall: 500, cpu: 750.4, count: 1000 };
    const writing = { what: { da: "Skriver", en: "Writing" }, wall: 1.2, cpu: 1.2, count: 0 };
    expect(profileTable([step, writing, step], 210.4, "da").split("\n")).toEqual([
      "Her gik tiden     ms  ms cpu  antal  i sekundet",
      "Læser filer    1.000   1.501  2.000       2.000",
      "Skriver            1       1",
      "I alt          1.001   1.502",
      "Hukommelse, da den var størst: 210 MB",
    ]);
    expect(profileTable([step], 210, "en")).toContain("Where the time went");
  });
});

describe("the standing line of a terminal", () => {
  it("is taken back before anything else is said", () => {
    const { said, terminal } = spokenTerminal(true);
    terminal.status(reading);
    terminal.status({ da: "Læser filer: 2 af tyve tusinde", en: "" });
    terminal.write("{}\n");
    terminal.status(undefined);
    expect(said.join("")).toBe("Læser filer\r\u001b[KLæser filer: 2 af t\r\u001b[K{}\n");
  });

  it.each([
    ["a file", spokenTerminal(false)],
    ["somebody who wants quiet", spokenTerminal(true, true)],
    ["a terminal that cannot take a line back", spokenTerminal(true, false, { TERM: "dumb" })],
  ])("is not for %s", (_, { said, terminal }) => {
    terminal.status(reading);
    expect(said).toEqual([]);
  });
});
