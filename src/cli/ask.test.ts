import { describe, expect, it } from "@jest/globals";
import { type Question, refuseEmail, refuseId } from "../commands/question.ts";
import { idFrom } from "../domain/id-from.ts";
import { collectAnswers } from "./ask.ts";

const questions: readonly Question[] = [
  { option: "title", ask: { da: "Titel", en: "Title" } },
  {
    option: "id",
    ask: { da: "Id", en: "Id" },
    suggest: (answers) => idFrom(answers.get("title") ?? ""),
    refuse: refuseId(new Set(["optaget"])),
  },
  { option: "often", ask: { da: "Hvor tit", en: "How often" }, choices: ["daily", "weekly"] },
  { option: "email", ask: { da: "Postkasse", en: "Mailbox" }, refuse: refuseEmail, optional: true },
];

/** Somebody who types the given lines, one at each question. */
function person(...lines: string[]) {
  const prompts: string[] = [];
  const complaints: string[] = [];
  const ask = async (prompt: string): Promise<string> => {
    prompts.push(prompt);
    const line = lines.shift();
    if (line === undefined) throw new Error(`Nobody answers "${prompt}"`);
    return line;
  };
  return {
    prompts,
    complaints,
    talk: { ask, complain: (text: string) => void complaints.push(text), locale: "da" as const },
  };
}

const silent = { ask: undefined, complain: () => undefined, locale: "da" as const };

describe("collectAnswers", () => {
  it("asks what was not given, proposes what it can, and takes an empty answer for the proposal", async () => {
    const { talk, prompts } = person("Løn til Børn & Unge", "", "daily", "");
    const answers = await collectAnswers(questions, new Map(), talk);
    expect(Object.fromEntries(answers)).toEqual({
      title: "Løn til Børn & Unge",
      id: "loen-til-boern-unge",
      often: "daily",
    });
    expect(prompts).toEqual([
      "Titel: ",
      "Id [loen-til-boern-unge]: ",
      "Hvor tit (daily, weekly): ",
      "Postkasse: ",
    ]);
  });

  it("asks again until the answer will do, and says why", async () => {
    const { talk, complaints } = person(
      "",
      "Titel",
      "Optaget",
      "optaget",
      "ledig",
      "dayly",
      "daily",
      "x",
      "a@b.example",
    );
    const answers = await collectAnswers(questions, new Map(), talk);
    expect(answers.get("id")).toBe("ledig");
    expect(complaints).toEqual([
      "Der skal stå noget.",
      '"Optaget" kan ikke være et id. Skriv 3–64 tegn: små bogstaver a–z, tal og enkelte bindestreger (æ som ae, ø som oe, å som aa), fx kmd-nexus.',
      '"optaget" findes allerede. Vælg et andet id.',
      "Svar med en af disse: daily, weekly. Mente du daily?",
      "Skriv en postkasse som digitalisering@eksempelby.example.",
    ]);
  });

  it("asks nothing when everything was given", async () => {
    const given = new Map([
      ["title", "T"],
      ["id", "abc"],
      ["often", "weekly"],
      ["email", "a@b.example"],
    ]);
    const { talk, prompts } = person();
    expect(await collectAnswers(questions, given, talk)).toEqual(given);
    expect(prompts).toEqual([]);
  });

  it("names the options that are missing when there is nobody to ask, and needs neither proposals nor the optional", async () => {
    await expect(collectAnswers(questions, new Map(), silent)).rejects.toThrow(
      /Give these too: --title, --often\./,
    );
    const answers = await collectAnswers(
      questions,
      new Map([
        ["title", "Ny løn"],
        ["often", "daily"],
      ]),
      silent,
    );
    expect(answers.get("id")).toBe("ny-loen");
  });

  it("refuses a wrong option at once, asked or not", async () => {
    await expect(
      collectAnswers(questions, new Map([["often", "x"]]), person().talk),
    ).rejects.toThrow(/--often: Answer with one of these/);
    const taken = new Map([
      ["title", "Optaget"],
      ["often", "daily"],
    ]);
    await expect(collectAnswers(questions, taken, silent)).rejects.toThrow(
      /--id: "optaget" exists already/,
    );
  });
});

describe("idFrom", () => {
  it("spells Danish letters out, drops the rest, and ends at a word", () => {
    expect(idFrom("Æbler, Østers & Å: crème brûlée!")).toBe("aebler-oesters-aa-creme-brulee");
    expect(idFrom("ord ".repeat(40))).toHaveLength(63);
    expect(idFrom("!!!")).toBe("");
  });
});
