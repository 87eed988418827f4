import { resolve } from "node:path";
import { renameSystem } from "../commands/rename-system.ts";
import { retireSystem } from "../commands/retire-system.ts";
import type { CodemodResult } from "../domain/codemod-result.ts";
import { UsageError } from "../domain/usage-error.ts";
import { governanceLocale } from "../io/git/governance-locale.ts";
import { writeDocument } from "../io/write-document.ts";
import { letterText } from "../reports/codemod.ts";
import { codemodCall, showCodemod } from "./codemod-call.ts";
import type { Call, ExitCode } from "./main.ts";

/** Writes each letter as a file of its own, named after its mailbox; gives the result without them. */
function writeLetters(
  { folder, locale, root, terminal, values }: Call,
  result: CodemodResult,
): CodemodResult {
  const into = values.get("letters");
  if (into === undefined) return result;
  for (const letter of result.letters) {
    const name = letter.to.replace(/[^a-z0-9]+/gi, "-");
    const target = resolve(folder, into, `${name}.txt`);
    writeDocument(target, letterText(letter, locale ?? governanceLocale(root)), {
      force: values.has("force"),
    });
    terminal.say({ da: `Brev: ${target}`, en: `Letter: ${target}` });
  }
  return { ...result, letters: [] };
}

const wrongVerb = (verb: string | undefined): UsageError =>
  new UsageError({
    da: `catalogue system kender ikke "${verb}". Skriv: catalogue system rename <id> <nyt id>, eller catalogue system retire <id> --on 2027-12-31`,
    en: `catalogue system does not know "${verb}". Write: catalogue system rename <id> <new id>, or catalogue system retire <id> --on 2027-12-31`,
  });

const noNewId = (id: string): UsageError => {
  const given = id === "" ? "<id>" : id;
  return new UsageError({
    da: `Skriv også, hvad systemet skal hedde: catalogue system rename ${given} <nyt id>`,
    en: `Say also what the system is to be called: catalogue system rename ${given} <new id>`,
  });
};

const oneSystem = (): UsageError =>
  new UsageError({
    da: "catalogue system retire tager ét system ad gangen; dagen skrives med --on: catalogue system retire <id> --on 2027-12-31",
    en: "catalogue system retire takes one system at a time; the day is given with --on: catalogue system retire <id> --on 2027-12-31",
  });

/** `catalogue system rename` and `catalogue system retire` */
export async function runSystem(call: Call): Promise<ExitCode> {
  const [verb, id = "", newId] = call.operands;
  const { values } = call;
  if (verb === "rename" && newId === undefined) throw noNewId(id);
  if (verb === "rename" && newId !== undefined) {
    const atOnce = values.has("at-once");
    return showCodemod(call, await renameSystem({ ...codemodCall(call), id, newId, atOnce }));
  }
  if (verb !== "retire") throw wrongVerb(verb);
  if (newId !== undefined) throw oneSystem();
  const on = values.get("on");
  const result = await retireSystem({
    ...codemodCall(call),
    id,
    ...(on !== undefined && { on }),
    ...(call.locale !== undefined && { locale: call.locale }),
  });
  return showCodemod(call, writeLetters(call, result));
}
