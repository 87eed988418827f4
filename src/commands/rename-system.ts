import type { CodemodResult } from "../domain/codemod-result.ts";
import { usersOfSystem } from "../domain/dependants.ts";
import type { System } from "../domain/entry.ts";
import { sameData } from "../domain/gate/same-data.ts";
import type { Text } from "../domain/language.ts";
import { setFields } from "../input/edit-front-matter.ts";
import { FileEdits } from "./codemod/file-edits.ts";
import { refuseTaken, systemOf } from "./codemod/find-entries.ts";
import { moveLinks } from "./codemod/move-links.ts";
import { replaceInList, replaceValue } from "./codemod/references-to.ts";
import { type CodemodOptions, type CodemodPlan, runCodemod } from "./codemod/run-codemod.ts";
import type { OpenCatalogue } from "./open-catalogue.ts";
import { lostLinks } from "./rename-integration.ts";

export interface RenameSystemOptions extends CodemodOptions {
  readonly id: string;
  readonly newId: string;
  /** Everything in one change, for a catalogue whose gate is not in force yet. */
  readonly atOnce: boolean;
}

/** The first of two steps has been taken: the new file says all that the old one says. */
const isTwin = (old: System, fresh: System | undefined): boolean =>
  fresh !== undefined &&
  sameData({ ...old.raw, id: fresh.id }, fresh.raw) &&
  old.body.text === fresh.body.text;

/** Moves every reference to the new id, and the old file away. */
function moveAll(opened: OpenCatalogue, old: System, newId: string, twin: boolean): CodemodPlan {
  const { catalogue } = opened.read;
  const edits = new FileEdits(opened);
  const newPath = `systems/${newId}.md`;
  let lost = 0;
  for (const entry of [...catalogue.integrations, ...catalogue.systems]) {
    if (entry.path.startsWith("integrations/"))
      edits.set(entry, [
        ...replaceInList(entry.raw, ["systems"], old.id, newId, "id"),
        ...replaceValue(entry.raw, ["technical", "exposedBy"], old.id, newId),
      ]);
    if (!(twin && entry === old)) lost += moveLinks(entry, old.path, newPath, edits);
  }
  const remarks = lost === 0 ? [] : [lostLinks(lost)];
  if (!twin) {
    edits.set(old, [{ field: ["id"], value: newId }]);
    edits.move(old.path, newPath);
    return { edits: edits.edits(), remarks, nextSteps: lastSteps(old.id) };
  }
  const before = edits.text(old.path);
  return {
    edits: [...edits.edits().filter(({ path }) => path !== old.path), { path: old.path, before }],
    remarks,
    nextSteps: lastSteps(old.id),
  };
}

/** A copy under the new id, for a pull request of its own: an owner can sign only for a system that the main branch knows. */
function registerFirst(
  opened: OpenCatalogue,
  old: System,
  newId: string,
  users: number,
): CodemodPlan {
  const text = new FileEdits(opened).text(old.path);
  const after = setFields(text, [{ field: ["id"], value: newId }]);
  return {
    edits: [{ path: `systems/${newId}.md`, after }],
    remarks: [twoSteps(users)],
    nextSteps: firstSteps(old.id, newId),
  };
}

function plan(opened: OpenCatalogue, { id, newId, atOnce }: RenameSystemOptions): CodemodPlan {
  const { catalogue } = opened.read;
  const old = systemOf(id, catalogue);
  const twin = isTwin(old, catalogue.systemById.get(newId));
  if (!twin)
    refuseTaken(
      newId,
      [...catalogue.systems, ...catalogue.unreadable].map((one) => one.id),
    );
  const users = usersOfSystem(id, catalogue).length;
  if (twin || atOnce || users === 0) return moveAll(opened, old, newId, twin);
  return registerFirst(opened, old, newId, users);
}

const twoSteps = (users: number): Text => ({
  da: `${users} ${users === 1 ? "integration bruger" : "integrationer bruger"} systemet, så det omdøbes ad to gange: en systemejer kan kun skrive under for et system, som hovedgrenen kender. Det her er første gang: systemet registreres også under sit nye id.`,
  en: `${users} ${users === 1 ? "integration uses" : "integrations use"} the system, so it is renamed in two goes: an owner can sign only for a system that the main branch knows. This is the first: the system is registered under its new id too.`,
});

const firstSteps = (id: string, newId: string): readonly Text[] => [
  {
    da: "Åbn en pull request med den nye fil. IT & Digitalisering skriver under på, at systemet registreres.",
    en: "Open a pull request with the new file. IT & Digitalisation signs that the system is registered.",
  },
  {
    da: `Når den er flettet: kør catalogue system rename ${id} ${newId} igen. Så flyttes integrationerne, og den gamle fil fjernes.`,
    en: `Once it is merged: run catalogue system rename ${id} ${newId} again. It moves the integrations and removes the old file.`,
  },
];

const lastSteps = (id: string): readonly Text[] => [
  {
    da: "Kør catalogue validate, og se ændringerne igennem med git diff.",
    en: "Run catalogue validate, and look the changes through with git diff.",
  },
  {
    da: "Åbn en pull request. Systemejeren skriver under for de integrationer, der flyttes, og for at den gamle fil fjernes. catalogue gate --base origin/main viser hvilke.",
    en: "Open a pull request. The system owner signs for the integrations that move and for the old file that goes. catalogue gate --base origin/main shows which.",
  },
  {
    da: `Systemets side får en ny adresse. Links udefra til ${id} skal rettes, også i KITOS og på intranettet.`,
    en: `The system's page gets a new address. Links from elsewhere to ${id} must be changed, in KITOS and on the intranet too.`,
  },
];

/** Gives a system another id: its file, every integration that uses it, and every link to it. */
export const renameSystem = (options: RenameSystemOptions): Promise<CodemodResult> =>
  runCodemod(options, (opened) => plan(opened, options));
