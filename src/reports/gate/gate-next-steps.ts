import type {
  GateDecision,
  GateReason,
  GateStep,
  SignatureState,
} from "../../domain/gate/gate-decision.ts";
import { type GateReport, isShut } from "../../domain/gate/gate-report.ts";
import type { ReasonCode } from "../../domain/gate/reason-code.ts";
import { sameLogin } from "../../domain/gate/same-name.ts";
import type { Locale, Text } from "../../domain/language.ts";
import { clipped } from "../clipped.ts";
import { isLenient } from "./gate-status.ts";
import { anyOf, distinctOptions, upperFirst, whoSigns } from "./gate-words.ts";

type Makers = GateReport["makers"];
type Unsigned = Exclude<SignatureState, { state: "valid" }>;

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

function lacking(step: GateStep, locale: Locale): string {
  const unmet = step.criteria.filter(({ state }) => state === "unmet").length;
  const errors = step.findings.length;
  const da = locale === "da";
  return [
    ...(unmet === 0
      ? []
      : [
          da
            ? plural(unmet, "krav er ikke opfyldt", "krav er ikke opfyldt")
            : plural(unmet, "criterion is not met", "criteria are not met"),
        ]),
    ...(errors === 0
      ? []
      : [
          da
            ? plural(errors, "fejl skal rettes", "fejl skal rettes")
            : plural(errors, "error must be corrected", "errors must be corrected"),
        ]),
  ].join(da ? ", og " : ", and ");
}

function contentStep(step: GateStep, { author }: GateReport, locale: Locale): readonly string[] {
  const what = lacking(step, locale);
  if (what === "") return [];
  const title = clipped(step.subject.title, 80);
  const who = author === undefined ? "" : ` (${author})`;
  return locale === "da"
    ? [`Forfatteren${who} retter »${title}«: ${what}. Se listen nedenfor.`]
    : [`The author${who} corrects “${title}”: ${what}. See the list below.`];
}

function fileStep({ author, fileErrors }: GateReport, locale: Locale): readonly string[] {
  if (fileErrors.length === 0) return [];
  const who = author === undefined ? "" : ` (${author})`;
  const count = fileErrors.length;
  return locale === "da"
    ? [`Forfatteren${who} retter ${plural(count, "fejl", "fejl")} i filerne. Se listen nedenfor.`]
    : [
        `The author${who} corrects ${plural(count, "error", "errors")} in the files. See the list below.`,
      ];
}

/** Who can give a signature: logins that have not made the change themselves, and the mailbox to write to. */
function whoCan(demand: SignatureState["demand"], makers: Makers, locale: Locale): string {
  const options = distinctOptions(demand).filter(({ holders }) => holders.length > 0);
  const holders = [...new Set(options.flatMap(({ holders: logins }) => logins))];
  const free = holders.filter((login) => !makers.some((maker) => sameLogin(maker, login)));
  const named = free.slice(0, 4);
  const more = free.length - named.length;
  const rest = locale === "da" ? `${more} andre` : `${more} others`;
  const mailboxes = [...new Set(options.flatMap(({ email }) => email ?? []))].slice(0, 2);
  const list = anyOf(more > 0 ? [...named, rest] : named, locale);
  if (free.length === 0) return "";
  return mailboxes.length === 0 ? list : `${list} (${mailboxes.join(", ")})`;
}

const nobodyLeft: Text = {
  da: "Alle, der er udpeget, har selv været med til at lave ændringen. Udpeg en stedfortræder i et forslag for sig.",
  en: "Everybody who is appointed took part in making the change. Appoint a deputy in a pull request of its own.",
};

/** A sentence on who can sign, or that nobody is left who can. */
export function canSign(
  demand: SignatureState["demand"],
  makers: Makers,
  locale: Locale,
  sentence: (people: string) => string,
): string {
  const people = whoCan(demand, makers, locale);
  return people === "" ? nobodyLeft[locale] : sentence(people);
}

function missingStep(signature: Unsigned, makers: Makers, locale: Locale): string {
  const { demand } = signature;
  const options = distinctOptions(demand);
  const labels = anyOf(
    options.map(({ label }) => `\`${label}\``),
    locale,
  );
  const who = upperFirst(
    anyOf(
      options.map((option) => whoSigns(demand, option)[locale]),
      locale,
    ),
  );
  const da = locale === "da";
  const can = canSign(demand, makers, locale, (people) =>
    da ? `Det kan ${people} gøre.` : `That can be done by ${people}.`,
  );
  return da
    ? `${who} skriver under ved at sætte etiketten ${labels}. ${can}`
    : `${who} signs by setting the label ${labels}. ${can}`;
}

// The reason itself says who has to do what again.
const byTheSame: readonly ReasonCode[] = [
  "not-recorded",
  "record-differs",
  "evidence-changed",
  "review-outdated",
  "changes-requested",
  "no-holder",
];

/** True when a reader must be told who else can sign: the reason does not say it. */
export const asksWho = ({ code }: GateReason): boolean => !byTheSame.includes(code);

function signatureStep(signature: Unsigned, makers: Makers, locale: Locale): string {
  const { demand, reason } = signature;
  if (reason.code === "missing") return missingStep(signature, makers, locale);
  if (!asksWho(reason)) return reason.text[locale];
  const can = canSign(demand, makers, locale, (people) =>
    locale === "da"
      ? `Underskriften kan gives af ${people}.`
      : `The signature can be given by ${people}.`,
  );
  return `${reason.text[locale]} ${can}`;
}

const quoted = (title: string, locale: Locale): string =>
  locale === "da" ? `»${title}«: ` : `“${title}”: `;

function unsigned({ steps }: GateDecision): readonly Unsigned[] {
  const bySeat = new Map<string, Unsigned>();
  for (const { signatures } of steps)
    for (const signature of signatures)
      if (signature.state !== "valid") bySeat.set(signature.demand.key, signature);
  return [...bySeat.values()];
}

const closing = {
  open: {
    da: "Alle krav er opfyldt, og alle har skrevet under. Forslaget kan flettes.",
    en: "All criteria are met and everybody has signed. The pull request can be merged.",
  },
  lenient: {
    da: "Alle krav er opfyldt, udsat eller omfattet af en dispensation, og alle har skrevet under. Forslaget kan flettes. Listen nedenfor viser, hvad der endnu mangler i filen.",
    en: "All criteria are met, put off or waived, and everybody has signed. The pull request can be merged. The list below shows what the file still lacks.",
  },
  "not-needed": {
    da: "Forslaget fører ingen integration gennem en port, så ingen skal skrive under her.",
    en: "The pull request takes no integration through a gate, so nobody has to sign here.",
  },
} as const;

/** What a report is headed by: errors in files shut what the gate alone would let through. */
export function verdictWord(report: GateReport): "open" | "closed" | "not-needed" | "errors" {
  const { verdict } = report.decision;
  if (!isShut(report)) return verdict;
  return verdict === "not-needed" ? "errors" : "closed";
}

/**
 * What to do now, most pressing first and each line by one person: first what keeps the gate from judging, then the content,
 * then the signatures (they would be lost if the content changed after), and last that a draft is a draft.
 * Labels stand in backticks; logins, titles and reasons in it are others' words.
 */
export function nextSteps(report: GateReport, locale: Locale): readonly string[] {
  const { decision } = report;
  if (decision.verdict !== "closed" && !isShut(report))
    return [closing[isLenient(report) ? "lenient" : decision.verdict][locale]];
  const isDraft = ({ code }: { readonly code: string }): boolean => code === "draft";
  // With one thing in the pull request, everybody knows which it is.
  const about = ({ subject }: GateStep): string =>
    decision.steps.length < 2 ? "" : quoted(clipped(subject.title, 80), locale);
  const inSteps = decision.steps.flatMap((step) => [
    ...step.reasons
      .filter(({ code }) => code !== "too-few-people")
      .map(({ text }) => about(step) + text[locale]),
    ...contentStep(step, report, locale),
  ]);
  const content = [...inSteps, ...fileStep(report, locale)];
  const lonely = decision.steps.flatMap(({ reasons }) =>
    reasons.filter(({ code }) => code === "too-few-people").map(({ text }) => text[locale]),
  );
  // A signature given before the content is right would lapse when it is mended.
  const after: Text = { da: "Derefter: ", en: "After that: " };
  const then = content.length === 0 ? "" : after[locale];
  const all = [
    ...decision.reasons.filter((reason) => !isDraft(reason)).map(({ text }) => text[locale]),
    ...content,
    ...unsigned(decision).map(
      (signature) => then + signatureStep(signature, report.makers, locale),
    ),
    ...lonely,
    ...decision.reasons.filter(isDraft).map(({ text }) => text[locale]),
  ];
  return [...new Set(all)];
}

/** The same as plain text, where backticks mean nothing. */
export const plainNextSteps = (report: GateReport, locale: Locale): readonly string[] =>
  nextSteps(report, locale).map((line) => line.replaceAll("`", ""));
