import { type CommandSpec, option } from "../command-spec.ts";
import { codemodOptions } from "./codemod-options.ts";

/** `catalogue system` */
export const systemSpec: CommandSpec = {
  name: "system",
  operands: { da: "rename <id> <nyt id> | retire <id>", en: "rename <id> <new id> | retire <id>" },
  leastOperands: 2,
  mostOperands: 3,
  summary: {
    da: "Omdøb et system overalt, eller se og forbered, hvad der stopper, når det lukkes",
    en: "Rename a system everywhere, or see and prepare what stops when it closes",
  },
  options: [
    {
      ...option(
        "on",
        { da: "<dato>", en: "<date>" },
        "retire: systemets sidste dag; ellers den i filen",
        "retire: the system's last day; otherwise the one in its file",
      ),
      kind: "date",
    },
    option(
      "letters",
      { da: "<mappe>", en: "<folder>" },
      "retire: skriv brevene som filer i denne mappe i stedet for at vise dem",
      "retire: write the letters as files in this folder instead of showing them",
    ),
    {
      name: "at-once",
      summary: {
        da: "rename: alt på én gang, for et katalog, hvor porten ikke gælder endnu",
        en: "rename: all in one go, for a catalogue whose gate is not in force yet",
      },
    },
    ...codemodOptions,
  ],
  examples: [
    {
      line: "system rename kmd-nexus nexus-omsorg",
      says: { da: "Se, hvad en omdøbning ændrer", en: "See what a rename changes" },
    },
    {
      line: "system retire acadre --on 2027-12-31 --letters breve --write",
      says: {
        da: "Skriv datoen ind overalt, og lav breve til ejerne",
        en: "Enter the day everywhere and make letters for the owners",
      },
    },
  ],
};
