import type {
  CheckedCriterion,
  GateStep,
  SignatureState,
} from "../../domain/gate/gate-decision.ts";
import { type GateReport, isShut } from "../../domain/gate/gate-report.ts";
import type { Locale } from "../../domain/language.ts";
import { callersSentence } from "../callers-sentence.ts";
import { oneLine } from "../escape.ts";
import { makePaint, type Paint } from "../paint.ts";
import { wrapText } from "../text-width.ts";
import { commentWords } from "./gate-comment-words.ts";
import { heardLines } from "./gate-heard.ts";
import { asksWho, canSign, plainNextSteps, verdictWord } from "./gate-next-steps.ts";
import { allOf, distinctOptions, transitionText, upperFirst, whoSigns } from "./gate-words.ts";

export interface GatePrettyOptions {
  readonly locale: Locale;
  readonly colour: boolean;
  readonly width?: number;
}

interface Tools extends GatePrettyOptions {
  readonly paint: Paint;
  readonly makers: GateReport["makers"];
}

const states = {
  da: { met: "opfyldt", unmet: "mangler", waived: "dispensation", deferred: "udsat" },
  en: { met: "met", unmet: "missing", waived: "waived", deferred: "put off" },
} as const;
const signed = {
  da: { valid: "givet", missing: "mangler", refused: "tæller ikke" },
  en: { valid: "given", missing: "missing", refused: "does not count" },
} as const;

function criteria({ criteria: all }: GateStep, { locale, paint }: Tools): readonly string[] {
  if (all.length === 0) return [];
  const met = all.filter(({ state }) => state === "met").length;
  const line = ({ criterion, line: at, missing, state }: CheckedCriterion): string => {
    const word = states[locale][state];
    const where = at === undefined ? "" : ` (${commentWords[locale].line} ${at})`;
    const what = missing.map(({ message }) => message[locale]).join("; ");
    const painted = state === "unmet" ? paint.error(word) : paint.warning(word);
    return `  - ${painted}: ${oneLine(criterion.title[locale])}${where}${what === "" ? "" : `: ${oneLine(what)}`}`;
  };
  return [
    `${commentWords[locale].criteria(met, all.length)}.`,
    ...all.filter(({ state }) => state !== "met").map(line),
  ];
}

function findings({ findings: found }: GateStep, { locale, paint }: Tools): readonly string[] {
  if (found.length === 0) return [];
  const words = commentWords[locale];
  return [
    `${words.findings}:`,
    ...found.map(
      ({ column, line, message, rule }) =>
        `  - ${paint.error(`${line}:${column}`)} ${oneLine(message[locale])} ${paint.faint(`[${rule}]`)}`,
    ),
  ];
}

function signature(state: SignatureState, { locale, makers, paint }: Tools): string {
  const options = distinctOptions(state.demand);
  const or = ` ${commentWords[locale].or} `;
  const who = upperFirst(options.map((option) => whoSigns(state.demand, option)[locale]).join(or));
  const labels = options.map(({ label }) => label).join(or);
  const word = signed[locale][state.state];
  const start = `${oneLine(who)}, ${oneLine(labels)}`;
  if (state.state === "valid") return `  - ${paint.good(word)}: ${start}: ${oneLine(state.login)}`;
  const { code, text } = state.reason;
  const reason = code === "missing" ? "" : ` ${text[locale]}`;
  const can = asksWho(state.reason)
    ? ` ${canSign(state.demand, makers, locale, commentWords[locale].can)}`
    : "";
  return `  - ${paint.error(word)}: ${start}.${oneLine(` ${reason}${can}`).replace(/^(?=\S)/, " ")}`;
}

function step(one: GateStep, report: GateReport, tools: Tools): readonly string[] {
  const { locale, paint } = tools;
  const words = commentWords[locale];
  const { path, title } = one.subject;
  const around = report.surroundings.get(path);
  const titles = (list: readonly { readonly title: string }[] = []): string =>
    allOf(
      list.map((other) => oneLine(other.title)),
      locale,
    );
  const named = (label: string, list: readonly { readonly title: string }[] = []) =>
    list.length === 0 ? [] : [`${label}: ${titles(list)}`.replace(/\?:/, "?")];
  return [
    `${paint.strong(oneLine(title))} ${paint.faint(path)}`,
    oneLine(one.transitions.map((transition) => transitionText(transition)[locale]).join(" ")),
    ...heardLines(one, locale).map((line) => `  - ${oneLine(line)}`),
    ...one.reasons.map(({ text }) => `  - ${paint.error(oneLine(text[locale]))}`),
    ...criteria(one, tools),
    ...findings(one, tools),
    ...(one.signatures.length === 0 ? [] : [`${words.signatures}:`]),
    ...one.signatures.map((state) => signature(state, tools)),
    ...(one.changes.length === 0 ? [] : [`${words.changes}:`]),
    ...one.changes.map((text) => `  - ${oneLine(text[locale])}`),
    ...named(words.reuse, around?.reuse),
    ...(around?.peers === undefined || around.peers.length === 0 ? [] : [`${words.peers}:`]),
    ...(around?.peers ?? []).map(({ sentence }) => `  - ${oneLine(sentence[locale])}`),
    ...(around?.callers === undefined
      ? []
      : [`${words.callers}:`, `  - ${oneLine(callersSentence(around.callers, locale))}`]),
    ...named(words.dependants, around?.dependants),
  ];
}

function fileErrors({ fileErrors: errors }: GateReport, { locale, paint }: Tools) {
  if (errors.length === 0) return [];
  const lines = errors.map(
    ({ column, line, message, path, rule }) =>
      `  - ${paint.error(`${oneLine(path)}:${line}:${column}`)} ${oneLine(message[locale])} ${paint.faint(`[${rule}]`)}`,
  );
  return [[`${commentWords[locale].fileErrors}:`, ...lines]];
}

function wrapped(line: string, width: number): readonly string[] {
  const indent = /^ *(?:- |\d+\. )?/.exec(line)?.[0] ?? "";
  const [first = "", ...rest] = wrapText(line.slice(indent.length), width - indent.length);
  return [indent + first, ...rest.map((next) => " ".repeat(indent.length) + next)];
}

/** What the gate says, for a person at a terminal: the verdict, what to do next, then each thing that moves. */
export function gatePretty(report: GateReport, options: GatePrettyOptions): string {
  const { colour, locale, width = 80 } = options;
  const paint = makePaint(colour);
  const tools: Tools = { ...options, paint, makers: report.makers };
  const { steps } = report.decision;
  const words = commentWords[locale];
  const shut = isShut(report);
  const title = (shut ? paint.error : paint.good)(words[verdictWord(report)]);
  const next = plainNextSteps(report, locale).map(oneLine);
  const blocks = [
    [paint.strong(title)],
    shut ? [`${words.next}:`, ...next.map((line, place) => `  ${place + 1}. ${line}`)] : next,
    ...fileErrors(report, tools),
    ...steps.map((one) => step(one, report, tools)),
  ];
  return `${blocks.map((block) => block.flatMap((line) => wrapped(line, width)).join("\n")).join("\n\n")}\n`;
}
