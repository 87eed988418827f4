import type { CodemodResult } from "../domain/codemod-result.ts";
import { dayText } from "../domain/dates.ts";
import { usersOfSystem } from "../domain/dependants.ts";
import type { Integration } from "../domain/entry.ts";
import type { Locale, Text } from "../domain/language.ts";
import { isClosed } from "../domain/liveness.ts";
import { hasReached } from "../domain/phase.ts";
import { UsageError } from "../domain/usage-error.ts";
import type { FieldChange } from "../input/edit-front-matter.ts";
import { FileEdits } from "./codemod/file-edits.ts";
import { systemOf } from "./codemod/find-entries.ts";
import { exitState, retirementLetters } from "./codemod/retirement-letters.ts";
import { type CodemodOptions, type CodemodPlan, runCodemod } from "./codemod/run-codemod.ts";
import type { OpenCatalogue } from "./open-catalogue.ts";

export interface RetireSystemOptions extends CodemodOptions {
  readonly id: string;
  /** The last day of the system; without it, the one in its file. */
  readonly on?: string;
  /** The language of the letters; without it, the catalogue's own. */
  readonly locale?: Locale;
}

/** What the closing of a system says of an integration's exit: when it ends at the latest, and why. A plan that is earlier stays. */
function exitChanges({ fields }: Integration, on: string): readonly FieldChange[] {
  const { exit } = fields;
  if (exit === undefined)
    return [
      {
        field: ["exit"],
        value: { status: "draft", expectedEndOn: on, triggers: ["system-replacement"] },
      },
    ];
  const later = exit.expectedEndOn === undefined || exit.expectedEndOn > on;
  const triggers = exit.triggers ?? [];
  return [
    ...(later ? [{ field: ["exit", "expectedEndOn"], value: on }] : []),
    ...(triggers.includes("system-replacement")
      ? []
      : [
          triggers.length === 0
            ? { field: ["exit", "triggers"], value: ["system-replacement"] }
            : { field: ["exit", "triggers", triggers.length], value: "system-replacement" },
        ]),
  ];
}

const isBuilt = ({ fields }: Integration): boolean => hasReached(fields.phase, "implementation");

function remarksFor(stopping: readonly Integration[]): readonly Text[] {
  const list = (some: readonly Integration[]): string => some.map(({ id }) => id).join(", ");
  const built = stopping.filter(isBuilt);
  const lacking = built.filter((one) => exitState(one) !== "settled");
  const settled = built.filter((one) => exitState(one) === "settled");
  const planned = stopping.filter((one) => !isBuilt(one));
  return [
    ...(stopping.length === 0 ? [nobody] : []),
    ...(lacking.length === 0
      ? []
      : [
          {
            da: `Stopper uden en fastlagt exitplan: ${list(lacking)}.`,
            en: `Stop without a settled exit plan: ${list(lacking)}.`,
          },
        ]),
    ...(settled.length === 0
      ? []
      : [
          {
            da: `Stopper med en fastlagt exitplan: ${list(settled)}.`,
            en: `Stop with a settled exit plan: ${list(settled)}.`,
          },
        ]),
    ...(planned.length === 0
      ? []
      : [
          {
            da: `Er ikke bygget endnu og bør overvejes igen: ${list(planned)}.`,
            en: `Are not built yet and should be thought over: ${list(planned)}.`,
          },
        ]),
  ];
}

const nobody: Text = {
  da: "Ingen integration i brug eller på vej har med systemet at gøre.",
  en: "No integration in use or under way has to do with the system.",
};

function plan(opened: OpenCatalogue, { id, on: given, locale }: RetireSystemOptions): CodemodPlan {
  const { catalogue } = opened.read;
  const system = systemOf(id, catalogue);
  const on = given ?? system.fields.endOfLifeOn;
  if (on === undefined) throw noDay(id);
  const edits = new FileEdits(opened);
  edits.set(system, [{ field: ["endOfLifeOn"], value: on }]);
  const stopping = usersOfSystem(id, catalogue).filter(({ fields }) => !isClosed(fields));
  for (const integration of stopping)
    if (isBuilt(integration)) edits.set(integration, exitChanges(integration, on));
  return {
    edits: edits.edits(),
    remarks: remarksFor(stopping),
    letters: retirementLetters(
      system,
      on,
      stopping,
      catalogue,
      locale ?? catalogue.governance.locale,
    ),
    nextSteps: nextSteps(on),
  };
}

const noDay = (id: string): UsageError =>
  new UsageError({
    da: `Hvornår lukkes ${id}? Skriv dagen: catalogue system retire ${id} --on 2027-12-31`,
    en: `When does ${id} close? Give the day: catalogue system retire ${id} --on 2027-12-31`,
  });

const nextSteps = (on: string): readonly Text[] => [
  {
    da: "Åbn en pull request med ændringerne, og send brevene, når den er flettet.",
    en: "Open a pull request with the changes, and send the letters once it is merged.",
  },
  {
    da: "Gør exitplanerne færdige i hver sin pull request; systemejerne på begge sider skriver under.",
    en: "Finish each exit plan in a pull request of its own; the system owners of both sides sign.",
  },
  {
    da: `Før integrationerne til fasen Exit i god tid før ${dayText(on).da}, og luk dem (status: retired), når data er slettet og adgange fjernet. Systemets fil fjernes til sidst.`,
    en: `Move the integrations to the phase Exit well before ${dayText(on).en}, and close them (status: retired) when data are deleted and accesses removed. The system's file goes last.`,
  },
];

/** Says what stops when a system closes: the day in its file and in the exits of its integrations, and a letter for everybody who answers for one. */
export const retireSystem = (options: RetireSystemOptions): Promise<CodemodResult> =>
  runCodemod(options, (opened) => plan(opened, options));
