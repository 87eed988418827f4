import { governancePath } from "../domain/catalogue-path.ts";
import type { CodemodResult } from "../domain/codemod-result.ts";
import type { Integration, System } from "../domain/entry.ts";
import type { FieldPath } from "../domain/finding.ts";
import type { Text } from "../domain/language.ts";
import { UsageError } from "../domain/usage-error.ts";
import type { FieldChange } from "../input/edit-front-matter.ts";
import { valueAt } from "../input/schema-errors.ts";
import { parseYaml } from "../input/yaml/parse-yaml.ts";
import { looksPersonal } from "../rules/mailboxes/looks-personal.ts";
import { renameKey, setYamlFields } from "./codemod/edit-governance.ts";
import { FileEdits } from "./codemod/file-edits.ts";
import { type CodemodOptions, type CodemodPlan, runCodemod } from "./codemod/run-codemod.ts";
import type { OpenCatalogue } from "./open-catalogue.ts";

/** What is replaced, and by what: a unit, its mailbox, or a login. */
export interface Replacement {
  readonly from: string;
  readonly to: string;
}

const isEmail = (text: string): boolean => text.includes("@");

/** Lists of logins: each stands once, so one that is there already only takes the place of the old. */
function loginChanges(
  raw: unknown,
  list: FieldPath,
  { from, to }: Replacement,
): readonly FieldChange[] {
  const logins = valueAt(raw, list);
  if (!Array.isArray(logins) || !logins.includes(from)) return [];
  const at = logins.indexOf(from);
  return [
    logins.includes(to)
      ? { field: [...list, at], value: undefined }
      : { field: [...list, at], value: to },
  ];
}

const same = (raw: unknown, field: FieldPath, { from, to }: Replacement): readonly FieldChange[] =>
  valueAt(raw, field) === from ? [{ field, value: to }] : [];

const systemChanges = ({ raw }: System, one: Replacement): readonly FieldChange[] =>
  (["owner", "manager"] as const).flatMap((role) =>
    isEmail(one.from)
      ? same(raw, [role, "email"], one)
      : [...same(raw, [role, "unit"], one), ...loginChanges(raw, [role, "github"], one)],
  );

// Who once approved a waiver is history and stays as it was.
const integrationChanges = ({ raw }: Integration, one: Replacement): readonly FieldChange[] => [
  ...(["requester", "project", "technical"] as const).flatMap((role) =>
    same(raw, ["owners", role, isEmail(one.from) ? "email" : "unit"], one),
  ),
  ...(isEmail(one.from) ? same(raw, ["operation", "support", "email"], one) : []),
];

const municipal = ["it", "dpo", "contract", "security", "operations", "exceptions"];

function governanceText(text: string, one: Replacement): string {
  const parsed = parseYaml(text.replace(/^\uFEFF/, ""), 1);
  if (!("data" in parsed)) throw unreadableGovernance();
  const { data } = parsed;
  if (isEmail(one.from)) return setYamlFields(text, same(data, ["help", "email"], one));
  const units = valueAt(data, ["roles", "requester"]);
  const names = typeof units === "object" && units !== null ? Object.keys(units) : [];
  const changes = [
    ...municipal.flatMap((role) => loginChanges(data, ["roles", role], one)),
    ...names.flatMap((unit) => loginChanges(data, ["roles", "requester", unit], one)),
  ];
  const edited = setYamlFields(text, changes);
  if (!names.includes(one.from)) return edited;
  if (names.includes(one.to)) throw bothUnits(one);
  return renameKey(edited, ["roles", "requester"], one.from, one.to);
}

function plan(opened: OpenCatalogue, replacements: readonly Replacement[]): CodemodPlan {
  const { catalogue } = opened.read;
  const edits = new FileEdits(opened);
  const unused: Text[] = [];
  for (const one of replacements) {
    const before = edits
      .edits()
      .map(({ after }) => after)
      .join("\0");
    for (const system of catalogue.systems) edits.set(system, systemChanges(system, one));
    for (const integration of catalogue.integrations)
      edits.set(integration, integrationChanges(integration, one));
    if (edits.has(governancePath))
      edits.put(governancePath, governanceText(edits.text(governancePath), one));
    if (
      edits
        .edits()
        .map(({ after }) => after)
        .join("\0") === before
    )
      unused.push(notFound(one));
  }
  return {
    edits: edits.edits(),
    remarks: [
      ...unused,
      ...replacements.filter(({ to }) => isEmail(to) && looksPersonal(to)).map(personal),
    ],
    nextSteps,
  };
}

const notFound = ({ from }: Replacement): Text => ({
  da: `»${from}« står ingen steder som enhed, postkasse eller login. Det skal skrives, præcis som det står.`,
  en: `"${from}" was not found as a unit, mailbox or login. Write it exactly as it is in the files.`,
});

const personal = ({ to }: Replacement): Text => ({
  da: `»${to}« ligner en persons adresse. Skriv en rollepostkasse, som afløseren også læser.`,
  en: `"${to}" looks like a person's address. Write a role mailbox that a successor reads too.`,
});

const bothUnits = ({ from, to }: Replacement): UsageError =>
  new UsageError({
    da: `Både »${from}« og »${to}« står under roles.requester i ${governancePath}. Saml deres logins under den ene i hånden, og kør kommandoen igen.`,
    en: `Both "${from}" and "${to}" are under roles.requester in ${governancePath}. Join their logins under one of them by hand and run the command again.`,
  });

const unreadableGovernance = (): UsageError =>
  new UsageError({
    da: `${governancePath} kan ikke læses. Kør catalogue validate, og ret den først.`,
    en: `${governancePath} cannot be read. Run catalogue validate and correct it first.`,
  });

const nextSteps: readonly Text[] = [
  {
    da: "Kør catalogue validate, og se ændringerne igennem med git diff.",
    en: "Run catalogue validate, and look the changes through with git diff.",
  },
  {
    da: "Ret også .github/CODEOWNERS, hvis et login er skiftet.",
    en: "Change .github/CODEOWNERS too if a login has changed.",
  },
  {
    da: "Åbn en pull request. Den nuværende ejer eller IT & Digitalisering skriver under, for det ændrer, hvem der må skrive under herefter. Er enheden under roles.requester en anden, virker det først, når ændringen er flettet.",
    en: "Open a pull request. The present owner or IT & Digitalisation signs, as it changes who may sign from then on. A change of unit under roles.requester works once it is merged.",
  },
];

/** Pairs of old and new, as they were written one after the other. Throws `UsageError` for what cannot be paired. */
export function replacementsOf(words: readonly string[]): readonly Replacement[] {
  if (words.length === 0 || words.length % 2 === 1) throw unpaired();
  const pairs: Replacement[] = [];
  for (let at = 0; at < words.length; at += 2) {
    const [from = "", to = ""] = [words[at]?.trim(), words[at + 1]?.trim()];
    if (from === "" || to === "") throw unpaired();
    if (from === to) throw noChange(from);
    if (isEmail(from) !== isEmail(to)) throw mixed(from, to);
    pairs.push({ from, to });
  }
  return pairs;
}

const unpaired = (): UsageError =>
  new UsageError({
    da: 'Skriv det gamle og det nye to og to: catalogue owner replace "Omsorg" "Ældre & Sundhed" omsorg@eksempelby.example aeldre@eksempelby.example',
    en: 'Write old and new in pairs: catalogue owner replace "Omsorg" "Ældre & Sundhed" omsorg@eksempelby.example aeldre@eksempelby.example',
  });

const noChange = (name: string): UsageError =>
  new UsageError({
    da: `»${name}« står både som det gamle og som det nye. Skriv, hvad det skal afløses af.`,
    en: `"${name}" stands both as the old and as the new. Write what is to take its place.`,
  });

const mixed = (from: string, to: string): UsageError =>
  new UsageError({
    da: `»${from}« og »${to}« er ikke den samme slags: en postkasse afløses af en postkasse, en enhed eller et login af det samme.`,
    en: `"${from}" and "${to}" are not of one kind: a mailbox is replaced by a mailbox, a unit or a login by the same.`,
  });

/** Puts a new unit, mailbox or login in the place of an old one, in systems, integrations and governance. */
export const replaceOwner = (
  options: CodemodOptions & { readonly replacements: readonly Replacement[] },
): Promise<CodemodResult> => runCodemod(options, (opened) => plan(opened, options.replacements));
