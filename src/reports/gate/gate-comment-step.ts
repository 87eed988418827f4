import type {
  CheckedCriterion,
  GateStep,
  SignatureState,
} from "../../domain/gate/gate-decision.ts";
import type { GateReport, Surroundings } from "../../domain/gate/gate-report.ts";
import type { Locale, Text } from "../../domain/language.ts";
import { callersSentence } from "../callers-sentence.ts";
import { clipped } from "../clipped.ts";
import { codeCell, markdownLink, markdownText } from "../escape.ts";
import { markdownWithCode } from "../markdown-with-code.ts";
import { peerLine } from "../peer-line.ts";
import { commentWords } from "./gate-comment-words.ts";
import { heardLines } from "./gate-heard.ts";
import type { GateLinks } from "./gate-links.ts";
import { asksWho, canSign } from "./gate-next-steps.ts";
import { allOf, distinctOptions, transitionText, upperFirst, whoSigns } from "./gate-words.ts";

/** How one step is told. */
export interface StepOptions {
  readonly locale: Locale;
  readonly links: GateLinks;
  readonly makers: GateReport["makers"];
  /** True when the pull request is about one thing alone: what stops it then stands at the top already. */
  readonly alone: boolean;
}

const mostListed = { criteria: 40, findings: 20, changes: 20, met: 60, others: 8 };

/** A list as Markdown bullets, at most so many, and how many more there are. */
function bullets(lines: readonly string[], most: number, locale: Locale): readonly string[] {
  const rest = lines.length - most;
  const shown = lines.slice(0, most).map((line) => `- ${line}`);
  return rest > 0 ? [...shown, `- ${commentWords[locale].more(rest)}`] : shown;
}

function heading({ subject }: GateStep, { links, locale }: StepOptions): string {
  const renamed =
    subject.formerId === undefined
      ? ""
      : ` (${commentWords[locale].formerly} ${codeCell(subject.formerId)})`;
  return `### ${markdownLink(clipped(subject.title), links.head(subject.path))}${renamed}`;
}

function place(line: number | undefined, path: string, { links, locale }: StepOptions): string {
  if (line === undefined) return "";
  return ` (${markdownLink(`${commentWords[locale].line} ${line}`, links.head(path, line))})`;
}

function unmetLine(one: CheckedCriterion, path: string, options: StepOptions): string {
  const { locale } = options;
  const missing = one.missing.map(({ message }) => markdownWithCode(clipped(message[locale])));
  const detail = missing.length === 0 ? "" : `: ${missing.slice(0, 5).join("; ")}`;
  const help = one.criterion.help?.[locale];
  const how = help === undefined ? "" : `<br>${markdownWithCode(clipped(help, 500))}`;
  return `❌ **${markdownText(one.criterion.title[locale])}**${detail}${place(one.line, path, options)}${how}`;
}

function checklist({ criteria, subject }: GateStep, options: StepOptions): readonly string[] {
  if (criteria.length === 0) return [];
  const { locale } = options;
  const words = commentWords[locale];
  const inState = (state: CheckedCriterion["state"]) =>
    criteria.filter((one) => one.state === state);
  const title = (one: CheckedCriterion): string => markdownText(one.criterion.title[locale]);
  const [met, unmet] = [inState("met"), inState("unmet")];
  const spared = [...inState("deferred"), ...inState("waived")].map(
    (one) => `${title(one)} (${one.state === "waived" ? words.waived : words.deferred})`,
  );
  return [
    `**${words.criteria(met.length, criteria.length)}**`,
    "",
    ...bullets(
      unmet.map((one) => unmetLine(one, subject.path, options)),
      mostListed.criteria,
      locale,
    ),
    ...bullets(spared, mostListed.others, locale),
    ...(met.length === 0
      ? []
      : [
          "",
          `<details><summary>${words.showMet(met.length)}</summary>`,
          "",
          ...bullets(
            met.map((one) => `✅ ${title(one)}`),
            mostListed.met,
            locale,
          ),
          "",
          "</details>",
        ]),
    "",
  ];
}

function findings({ findings: found, subject }: GateStep, options: StepOptions): readonly string[] {
  if (found.length === 0) return [];
  const { locale } = options;
  const lines = found.map(
    ({ line, message }) =>
      `❌ ${markdownWithCode(clipped(message[locale], 500))}${place(line, subject.path, options)}`,
  );
  return [
    `**${commentWords[locale].findings}**`,
    "",
    ...bullets(lines, mostListed.findings, locale),
    "",
  ];
}

function stateCell(signature: SignatureState, { locale, makers }: StepOptions): string {
  const words = commentWords[locale];
  if (signature.state === "valid")
    return `✅ ${words.given(codeCell(signature.login), signature.via === "review")}`;
  const { demand, reason } = signature;
  const text = markdownText(clipped(reason.text[locale], 900));
  const can = asksWho(reason) ? ` ${markdownText(canSign(demand, makers, locale, words.can))}` : "";
  if (reason.code === "missing") return `⬜ ${words.missing}${can}`;
  if (reason.code === "not-heard") return `⬜ ${text}${can}`;
  return signature.state === "refused" ? `❌ ${words.refused} ${text}${can}` : `❌ ${text}${can}`;
}

function signatureTable({ signatures }: GateStep, options: StepOptions): readonly string[] {
  if (signatures.length === 0) return [];
  const { locale } = options;
  const words = commentWords[locale];
  const rows = signatures.map((signature) => {
    const seats = distinctOptions(signature.demand);
    const or = `<br>${words.or} `;
    const names = seats.map((seat) => clipped(whoSigns(signature.demand, seat)[locale]));
    const who = upperFirst(names.map(markdownText).join(or));
    const labels = seats.map(({ label }) => codeCell(label)).join(or);
    return `| ${who} | ${labels} | ${stateCell(signature, options)} |`;
  });
  const [who, label, state] = words.signatureColumns;
  return [
    `**${words.signatures}**`,
    "",
    `| ${who} | ${label} | ${state} |`,
    "| --- | --- | --- |",
    ...rows,
    "",
  ];
}

function listed(title: string, lines: readonly string[], most: number, locale: Locale) {
  return lines.length === 0 ? [] : [`**${title}**`, "", ...bullets(lines, most, locale), ""];
}

function surroundingLists(around: Surroundings, { links, locale }: StepOptions): readonly string[] {
  const words = commentWords[locale];
  const link = (title: string, address: string): string => markdownLink(clipped(title), address);
  const reuse = around.reuse.map(({ elements, path, systems, title, vendors }) => {
    const shared = [
      ...(systems.length === 0 ? [] : [`${words.sameSystems} ${allOf(systems, locale)}`]),
      ...(vendors.length === 0 ? [] : [`${words.sameVendors} ${allOf(vendors, locale)}`]),
      ...(elements.length === 0
        ? []
        : [`${words.sameData} ${allOf(elements.slice(0, 6), locale)}`]),
    ].join("; ");
    return `${link(title, links.base(path))}: ${markdownText(clipped(shared))}`;
  });
  const peers = (around.peers ?? []).map((call) => peerLine(call, locale));
  const callers = around.callers === undefined ? [] : [callersSentence(around.callers, locale)];
  const dependants = around.dependants.map(({ path, title }) => link(title, links.base(path)));
  const conflicts = around.conflicts.map(
    ({ about, number, title }) =>
      `${link(`#${number} ${title}`, links.pullRequest(number))}: ${about.slice(0, 6).map(codeCell).join(", ")}`,
  );
  return [
    ...listed(words.reuse, reuse, mostListed.others, locale),
    ...listed(words.peers, peers, mostListed.others, locale),
    ...listed(words.callers, callers.map(markdownText), mostListed.others, locale),
    ...listed(words.dependants, dependants, mostListed.others, locale),
    ...listed(words.conflicts, conflicts, mostListed.others, locale),
  ];
}

const sentences = (texts: readonly Text[], locale: Locale): string =>
  markdownText(clipped(texts.map((text) => text[locale]).join(" "), 900));

/** One step in full: what moves, what is missing, who signs, what changed, what is around it. */
export function stepInFull(step: GateStep, around: Surroundings, options: StepOptions): string {
  const { locale } = options;
  const words = commentWords[locale];
  const reasons = step.reasons.map(({ text }) => `❌ ${markdownText(clipped(text[locale], 900))}`);
  const changes = step.changes.map((text) => markdownText(clipped(text[locale])));
  const heard = heardLines(step, locale).map((line) => markdownText(clipped(line, 500)));
  return [
    heading(step, options),
    "",
    sentences(step.transitions.map(transitionText), locale),
    "",
    ...(heard.length === 0 ? [] : [...bullets(heard, mostListed.others, locale), ""]),
    ...(options.alone ? [] : listed(words.stops, reasons, mostListed.others, locale)),
    ...checklist(step, options),
    ...findings(step, options),
    ...signatureTable(step, options),
    ...listed(words.changes, changes, mostListed.changes, locale),
    ...surroundingLists(around, options),
  ].join("\n");
}

/** One step in two lines, for the last ones of a very long comment. */
export function stepInShort(step: GateStep, options: StepOptions): string {
  const words = commentWords[options.locale];
  const state = step.open ? words.stepOpen : words.stepClosed;
  return [
    heading(step, options),
    "",
    `${sentences(step.transitions.map(transitionText), options.locale)} ${state}`,
    "",
  ].join("\n");
}
