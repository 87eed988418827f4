import type { CodemodResult } from "../domain/codemod-result.ts";
import type { Text } from "../domain/language.ts";
import { UsageError } from "../domain/usage-error.ts";
import { FileEdits } from "./codemod/file-edits.ts";
import { integrationOf, refuseTaken } from "./codemod/find-entries.ts";
import { moveLinks } from "./codemod/move-links.ts";
import { replaceInList } from "./codemod/references-to.ts";
import { type CodemodOptions, type CodemodPlan, runCodemod } from "./codemod/run-codemod.ts";
import type { OpenCatalogue } from "./open-catalogue.ts";

function plan(opened: OpenCatalogue, id: string, newId: string): CodemodPlan {
  const { catalogue } = opened.read;
  const integration = integrationOf(id, catalogue);
  if (integration.fields.replaces?.includes(newId)) throw backwards(newId);
  const replaced = catalogue.integrations.flatMap(({ fields }) => fields.replaces ?? []);
  refuseTaken(newId, [
    ...[...catalogue.integrations, ...catalogue.unreadable].map((one) => one.id),
    ...replaced,
  ]);
  const edits = new FileEdits(opened);
  const newPath = `integrations/${newId}.md`;
  const before = integration.fields.replaces ?? [];
  edits.set(integration, [
    { field: ["id"], value: newId },
    before.length === 0
      ? { field: ["replaces"], value: [id] }
      : { field: ["replaces", before.length], value: id },
  ]);
  let lost = 0;
  for (const other of [...catalogue.integrations, ...catalogue.systems]) {
    if (other !== integration && other.path.startsWith("integrations/"))
      edits.set(other, [
        ...replaceInList(other.raw, ["dependsOn"], id, newId),
        ...replaceInList(other.raw, ["replaces"], id, newId),
      ]);
    lost += moveLinks(other, integration.path, newPath, edits);
  }
  edits.move(integration.path, newPath);
  return {
    edits: edits.edits(),
    remarks: lost === 0 ? [] : [lostLinks(lost)],
    nextSteps: nextSteps(id, newId),
  };
}

const backwards = (newId: string): UsageError =>
  new UsageError({
    da: `"${newId}" er et tidligere id for den samme integration. Dens gamle adresse viser allerede hertil, så den kan ikke tages i brug igen.`,
    en: `"${newId}" is an earlier id of the same integration. Its old address leads here already, so it cannot be taken into use again.`,
  });

/** Links that stand over several lines or in an odd form must be mended by hand. */
export const lostLinks = (count: number): Text => ({
  da: `${count} ${count === 1 ? "link" : "links"} kunne ikke rettes. Kør catalogue validate bagefter; den nævner dem.`,
  en: `${count} ${count === 1 ? "link" : "links"} could not be set. Run catalogue validate afterwards; it names them.`,
});

const nextSteps = (id: string, newId: string): readonly Text[] => [
  {
    da: "Kør catalogue validate, og se ændringerne igennem med git diff.",
    en: "Run catalogue validate, and look the changes through with git diff.",
  },
  {
    da: "Åbn en pull request med omdøbningen alene. Porten kender den på replaces, så faser og underskrifter følger med, og ingen skal skrive under igen.",
    en: "Open a pull request with the rename alone. The gate knows it by replaces, so phases and signatures come along, and nobody signs again.",
  },
  {
    da: `Adressen for ${id} viser videre til ${newId}, når webstedet er udgivet. Slet ikke id'et under replaces.`,
    en: `The address of ${id} leads on to ${newId} once the site is published. Do not delete the id under replaces.`,
  },
];

/** Gives an integration another id: its file, every reference and link to it, and `replaces`, which keeps its old address and its phases. */
export const renameIntegration = (
  options: CodemodOptions & { readonly id: string; readonly newId: string },
): Promise<CodemodResult> =>
  runCodemod(options, (opened) => plan(opened, options.id, options.newId));
