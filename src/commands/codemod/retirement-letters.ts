import type { Catalogue } from "../../domain/catalogue.ts";
import type { Letter } from "../../domain/codemod-result.ts";
import { dayText } from "../../domain/dates.ts";
import { dependantsOf } from "../../domain/dependants.ts";
import type { Integration, System } from "../../domain/entry.ts";
import type { Locale, Text } from "../../domain/language.ts";
import { isClosed } from "../../domain/liveness.ts";
import { hasReached, phaseNames } from "../../domain/phase.ts";

/** What an integration that stops still lacks. */
export type ExitState = "settled" | "started" | "none";

/** How far the plan for closing an integration has come. */
export const exitState = ({ fields }: Integration): ExitState => {
  const status = fields.exit?.status;
  if (status === undefined) return "none";
  return status === "draft" ? "started" : "settled";
};

const stateWords: Readonly<Record<ExitState, Text>> = {
  settled: { da: "exitplanen er fastlagt", en: "the exit plan is settled" },
  started: { da: "exitplanen er kun påbegyndt", en: "the exit plan is only begun" },
  none: { da: "der er INGEN exitplan", en: "there is NO exit plan" },
};

interface Recipient {
  readonly role: Text;
  readonly unit?: string | undefined;
}

/** Everybody who answers for an integration: owners and managers of its systems, and the unit with the need. */
function recipientsOf(
  { fields }: Integration,
  catalogue: Catalogue,
): ReadonlyMap<string, Recipient> {
  const found = new Map<string, Recipient>();
  const add = (email: string | undefined, role: Text, unit: string | undefined): void => {
    if (email !== undefined && !found.has(email)) found.set(email, { role, unit });
  };
  for (const { id } of fields.systems ?? []) {
    const system = catalogue.systemById.get(id)?.fields;
    if (system === undefined) continue;
    const name = system.name;
    add(
      system.owner?.email,
      { da: `systemejer for ${name}`, en: `owner of ${name}` },
      system.owner?.unit,
    );
    add(
      system.manager?.email,
      { da: `systemforvalter for ${name}`, en: `manager of ${name}` },
      system.manager?.unit,
    );
  }
  const requester = fields.owners?.requester;
  add(
    requester?.email,
    { da: "enheden med behovet", en: "the unit with the need" },
    requester?.unit,
  );
  return found;
}

function lineOf(integration: Integration, catalogue: Catalogue, locale: Locale): string {
  const { fields, id } = integration;
  const built = hasReached(fields.phase, "implementation");
  const others = dependantsOf(id, catalogue).filter((one) => !isClosed(one.fields));
  const parts = [
    `- ${fields.title} (${id}), ${phaseNames[fields.phase][locale]}`,
    built
      ? stateWords[exitState(integration)][locale]
      : { da: "er ikke bygget endnu", en: "is not built yet" }[locale],
    ...(others.length === 0
      ? []
      : [
          `${{ da: "bruges af", en: "needed by" }[locale]}: ${others.map((one) => one.fields.title).join(", ")}`,
        ]),
  ];
  return parts.join("; ");
}

function bodyOf(
  system: System,
  on: string,
  own: readonly Integration[],
  recipient: Recipient,
  catalogue: Catalogue,
  locale: Locale,
): string {
  const { name } = system.fields;
  const { name: municipality } = catalogue.governance.organisation;
  const lines = own.map((integration) => lineOf(integration, catalogue, locale));
  const help = catalogue.governance.help.email;
  const asks = own.some(
    (one) => hasReached(one.fields.phase, "implementation") && exitState(one) !== "settled",
  );
  if (locale === "da")
    return [
      `Til ${recipient.unit ?? recipient.role.da}`,
      "",
      `${name} udfases ${dayText(on).da}. Du får denne besked, fordi du er ${recipient.role.da} og har ansvar for integrationer, som stopper, når systemet lukkes:`,
      "",
      ...lines,
      "",
      "Vi beder dig om at:",
      "1. tage stilling til, om behovet stadig er der, og hvad der i så fald træder i stedet;",
      asks
        ? "2. gøre exitplanen færdig for de integrationer, der mangler den: hvad skal slettes, leveres tilbage og arkiveres, og hvordan løses opgaven imens;"
        : "2. læse exitplanen igennem og sige til, hvis noget ikke passer længere;",
      "3. sige kontrakter og databehandleraftaler op i tide, hvis de kun gælder disse integrationer.",
      "",
      ...(help === undefined ? [] : [`Spørgsmål: ${help}`, ""]),
      `Venlig hilsen`,
      municipality,
    ].join("\n");
  return [
    `To ${recipient.unit ?? recipient.role.en}`,
    "",
    `${name} is phased out on ${dayText(on).en}. You get this message as ${recipient.role.en}, responsible for integrations that stop when the system closes:`,
    "",
    ...lines,
    "",
    "Please:",
    "1. decide whether the need is still there and, if so, what takes its place;",
    asks
      ? "2. finish the exit plan of the integrations that lack one: what is deleted, given back and archived, and how the task is done meanwhile;"
      : "2. read the exit plan through and say if anything no longer holds;",
    "3. give notice in time on contracts and data processing agreements that cover these integrations alone.",
    "",
    ...(help === undefined ? [] : [`Questions: ${help}`, ""]),
    "Kind regards",
    municipality,
  ].join("\n");
}

/** One letter for each mailbox, with the integrations it answers for. */
export function retirementLetters(
  system: System,
  on: string,
  stopping: readonly Integration[],
  catalogue: Catalogue,
  locale: Locale,
): readonly Letter[] {
  const mail = new Map<string, { recipient: Recipient; own: Integration[] }>();
  for (const integration of stopping)
    for (const [email, recipient] of recipientsOf(integration, catalogue)) {
      const entry = mail.get(email) ?? { recipient, own: [] };
      entry.own.push(integration);
      mail.set(email, entry);
    }
  return [...mail]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([to, { recipient, own }]) => ({
      to,
      role: recipient.role,
      subject:
        locale === "da"
          ? `${system.fields.name} udfases ${dayText(on).da}: ${own.length} ${own.length === 1 ? "integration" : "integrationer"} stopper`
          : `${system.fields.name} is phased out on ${dayText(on).en}: ${own.length} ${own.length === 1 ? "integration stops" : "integrations stop"}`,
      body: bodyOf(system, on, own, recipient, catalogue, locale),
    }));
}
