import { formatDate } from "../domain/dates.ts";
import { roleNames } from "../domain/default-policy.ts";
import { localiseFinding } from "../domain/finding.ts";
import type { SignatureDemand } from "../domain/gate/gate-decision.ts";
import type { IntegrationCard, Neighbour, NextStep, Relation } from "../domain/integration-card.ts";
import type { SystemRole } from "../domain/integration-fields.ts";
import type { Locale, Text } from "../domain/language.ts";
import { phaseNames, phaseNumber, phases, statusNames } from "../domain/phase.ts";
import { cleanFinding } from "./clean-finding.ts";
import { oneLine } from "./escape.ts";
import { makePaint, type Paint } from "./paint.ts";
import { wrapText } from "./text-width.ts";
import { severityWord } from "./words.ts";

export interface CardOptions {
  readonly locale: Locale;
  readonly colour: boolean;
  readonly width?: number;
}

const roles: Readonly<Record<SystemRole, Text>> = {
  source: { da: "afgiver", en: "source" },
  target: { da: "modtager", en: "target" },
  intermediary: { da: "mellemled", en: "intermediary" },
};

const relations: Readonly<Record<Relation, Text>> = {
  "depends-on": { da: "Bygger på", en: "Depends on" },
  "needed-by": { da: "Bruges af", en: "Needed by" },
  replaces: { da: "Afløser", en: "Replaces" },
  "replaced-by": { da: "Afløst af", en: "Replaced by" },
  similar: { da: "Ligner", en: "Similar to" },
};

/** One integration at a glance, for a person at a terminal. */
export function cardReport(
  card: IntegrationCard,
  { locale, colour, width = 80 }: CardOptions,
): string {
  const paint = makePaint(colour);
  const say = (da: string, en: string): string => (locale === "da" ? da : en);
  const blocks = [
    head(card, locale, paint, say),
    card.next === undefined ? [] : nextLines(card.next, locale, paint, say),
    findingLines(card, locale, paint, say),
    neighbourLines(card.neighbours, locale, paint, say),
  ].filter((block) => block.length > 0);
  const wrapped = blocks.map((block) =>
    block.flatMap((line) => wrapIndented(line, width)).join("\n"),
  );
  return `${wrapped.join("\n\n")}\n`;
}

type Say = (da: string, en: string) => string;

function head(card: IntegrationCard, locale: Locale, paint: Paint, say: Say): string[] {
  const { title, path, phase, status, statusReason, since, systems } = card;
  const entered =
    since === undefined
      ? ""
      : say(` siden ${formatDate(since, locale)}`, ` since ${formatDate(since, locale)}`);
  const step = say(
    `fase ${phaseNumber(phase)} af ${phases.length}`,
    `phase ${phaseNumber(phase)} of ${phases.length}`,
  );
  const reason = statusReason === undefined ? "" : `: ${oneLine(statusReason)}`;
  return [
    paint.strong(oneLine(title)),
    paint.faint(path),
    `${phaseNames[phase][locale]} (${step})${entered}`,
    ...(status === "active" ? [] : [`${statusNames[status][locale]}${reason}`]),
    ...systems.map(({ id, role, name }) => `  ${roles[role][locale]}: ${oneLine(name ?? id)}`),
  ];
}

function nextLines(
  { gate, missing, signatures }: NextStep,
  locale: Locale,
  paint: Paint,
  say: Say,
): string[] {
  const closing =
    gate === "exit" ? say(" (når den skal lukkes)", " (when it is to be closed)") : "";
  const name = phaseNames[gate][locale] + closing;
  const heading =
    missing.length === 0
      ? say(
          `Næste port: ${name}. Alle krav er opfyldt.`,
          `Next gate: ${name}. Every criterion is met.`,
        )
      : say(`Næste port: ${name}. Det mangler:`, `Next gate: ${name}. What is missing:`);
  return [
    paint.strong(heading),
    ...missing.map(({ id, title }) => `  - ${title[locale]} ${paint.faint(`[${id}]`)}`),
    ...(signatures.length === 0 ? [] : [say("Underskrifter:", "Signatures:")]),
    ...signatures.map((demand) => `  - ${seat(demand, locale, say)}`),
  ];
}

function seat({ options }: SignatureDemand, locale: Locale, say: Say): string {
  const ways = options.map(({ role, label, holders, of }) => {
    const who = `${roleNames[role][locale]}${of === undefined ? "" : ` (${oneLine(of)})`}`;
    const logins =
      holders.length === 0 ? say("ingen har rollen", "nobody holds the role") : holders.join(", ");
    return `${label}: ${who}: ${oneLine(logins)}`;
  });
  return ways.join(say(" eller ", " or "));
}

function findingLines(
  { findings }: IntegrationCard,
  locale: Locale,
  paint: Paint,
  say: Say,
): string[] {
  if (findings.length === 0) return [paint.good(say("Ingen fund.", "No findings."))];
  return [
    paint.strong(say("Fund:", "Findings:")),
    ...findings
      .map((finding) => cleanFinding(localiseFinding(finding, locale)))
      .map(({ severity, line, message, rule }) => {
        const word = paint[severity](severityWord(severity, locale));
        return `  - ${word}, ${say("linje", "line")} ${line}: ${oneLine(message)} ${paint.faint(`[${rule}]`)}`;
      }),
  ];
}

function neighbourLines(
  neighbours: readonly Neighbour[],
  locale: Locale,
  paint: Paint,
  say: Say,
): string[] {
  if (neighbours.length === 0) return [];
  return [
    paint.strong(say("Naboer:", "Neighbours:")),
    ...neighbours.map(({ relation, id, title, phase, status }) => {
      const state = status === undefined || status === "active" ? phase : status;
      const stand =
        state === undefined ? "" : ` (${({ ...phaseNames, ...statusNames })[state][locale]})`;
      return `  - ${relations[relation][locale]}: ${id}${title === undefined ? "" : `: ${oneLine(title)}`}${stand}`;
    }),
  ];
}

function wrapIndented(line: string, width: number): string[] {
  const indent = /^ *(?:- )?/.exec(line)?.[0] ?? "";
  const [first = "", ...rest] = wrapText(line.slice(indent.length), width - indent.length);
  return [indent + first, ...rest.map((next) => " ".repeat(indent.length) + next)];
}
