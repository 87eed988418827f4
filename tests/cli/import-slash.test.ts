import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { soundFiles } from "../actions/sound-files.ts";
import { at, importing, outcomes } from "./importing.ts";
import { inWindows1252 } from "./messy-portfolio.ts";
import { catalogueOf, cliBundle } from "./run-cli.ts";

beforeAll(() => {
  cliBundle();
});

describe("two names with a slash between them", () => {
  const rows = async (...lines: readonly string[]) => {
    const root = catalogueOf(soundFiles);
    const text = ["Titel;Fra;Til;Status", ...lines].join("\r\n");
    writeFileSync(join(root, "liste.csv"), inWindows1252(text));
    return (await importing(root, "liste.csv")).report;
  };

  it("are two systems where each stands alone elsewhere, in whichever row that is", async () => {
    const report = await rows(
      "Begge;Lønsystemet / Kilde;Mål;I drift",
      "Løn;Lønsystemet;Mål;I drift",
    );
    expect(outcomes(report)).toEqual([
      [2, "new", "systems/loensystemet.md"],
      [2, "new", "integrations/begge.md"],
      [3, "new", "integrations/loen.md"],
    ]);
  });

  it("wait for a person where one of them may be the other's second name", async () => {
    const report = await rows("Ydelse;Kilde / Ydelsesfabrikken;Mål;I drift");
    expect(outcomes(report)).toEqual([[2, "held"]]);
    expect(
      at(report, 2)[0]
        ?.notes.map(({ text }) => text)
        .join(),
    ).toContain('"Kilde / Ydelsesfabrikken": kilde, eller new');
  });

  it("stay one name where neither is known", async () => {
    const report = await rows("Nyt;Skole / Fritid;Mål;I drift");
    expect(outcomes(report)[0]).toEqual([2, "new", "systems/skole-fritid.md"]);
  });
});
