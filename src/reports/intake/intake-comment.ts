import { intakeFields } from "../../domain/intake/intake-form.ts";
import type { IntakeAsk, IntakeReport } from "../../domain/intake/intake-report.ts";
import type { Locale } from "../../domain/language.ts";
import { clipped } from "../clipped.ts";
import { codeCell, markdownLink, markdownText } from "../escape.ts";
import { markdownWithCode } from "../markdown-with-code.ts";
import { peerLine } from "../peer-line.ts";
import { type IntakePlaces, intakeWords } from "./intake-words.ts";

/** The first line of the comment, by which the action finds its own. */
export const intakeCommentMarker = "<!-- integration-catalogue: intake -->";

const most = { asks: 20, remarks: 8, reuse: 4 } as const;

const encoded = (path: string): string => path.split("/").map(encodeURIComponent).join("/");

// What an address may hold without meaning anything to Markdown.
const filledIn = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*_~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Where a person opens the pull request of a branch that stands, with its title and text filled in. */
function openingAddress({ branch, defaultBranch, proposal }: IntakeReport, repositoryUrl: string) {
  const filled =
    proposal === undefined
      ? ""
      : `&title=${filledIn(proposal.title)}&body=${filledIn(proposal.body)}`;
  return `${repositoryUrl}/compare/${encoded(defaultBranch)}...${encoded(branch)}?expand=1${filled}`;
}

function list(
  lines: readonly string[],
  limit: number,
  more: (count: number) => string,
): readonly string[] {
  const rest = lines.length - limit;
  return [
    ...lines.slice(0, limit).map((line) => `- ${line}`),
    ...(rest > 0 ? [`- ${more(rest)}`] : []),
  ];
}

const part = (
  title: string,
  lines: readonly string[],
  after: readonly string[] = [],
): readonly string[] =>
  lines.length === 0
    ? []
    : ["", `**${title}**`, "", ...lines, ...(after.length === 0 ? [] : ["", ...after])];

function askLine({ question, text }: IntakeAsk, locale: Locale): string {
  const said = markdownWithCode(clipped(text[locale], 500));
  return question === undefined ? said : `**${markdownText(question[locale])}**<br>${said}`;
}

function reuseLines(
  report: IntakeReport,
  repositoryUrl: string,
  locale: Locale,
): readonly string[] {
  const words = intakeWords[locale];
  return report.reuse.map(({ elements, path, systems, title, vendors }) => {
    const address = `${repositoryUrl}/blob/${encoded(report.defaultBranch)}/${encoded(path)}`;
    const common = [
      [words.sameSystems, systems],
      [words.sameVendors, vendors],
      [words.sameData, elements],
    ] as const;
    const shared = common
      .filter(([, names]) => names.length > 0)
      .map(([what, names]) => `${what} ${markdownText(clipped(names.join(", ")))}`);
    return `${markdownLink(clipped(title), address)}: ${shared.join("; ")}`;
  });
}

// The form as text, for who has written without it: to copy and fill in.
const blankForm = (locale: Locale): readonly string[] => [
  "```",
  ...intakeFields.flatMap(({ label }) => [`### ${label[locale]}`, "", ""]),
  "```",
];

function places(report: IntakeReport, repositoryUrl: string, locale: Locale): IntakePlaces {
  const { outcome, path, pullRequest, unit } = report;
  const number =
    pullRequest === undefined ? "" : `[#${pullRequest}](${repositoryUrl}/pull/${pullRequest})`;
  return {
    proposal: outcome === "proposed" || number === "" ? number : ` ${number}`,
    path: codeCell(path ?? ""),
    unit: markdownText(clipped(unit ?? "")),
    open: `[${intakeWords[locale].openLink}](${openingAddress(report, repositoryUrl)})`,
  };
}

function closing({ help: { email, portal } }: IntakeReport, locale: Locale): string {
  const words = intakeWords[locale];
  const where = [
    ...(portal === undefined ? [] : [markdownLink(portal.replace(/^https:\/\/|\/$/g, ""), portal)]),
    ...(email === undefined ? [] : [markdownText(email)]),
  ].join(" · ");
  return `<sub>${[words.footer, ...(where === "" ? [] : [words.help(where)])].join(" ")}</sub>`;
}

const listens: readonly IntakeReport["outcome"][] = ["asks", "proposed"];

/**
 * The one comment in an issue that asks for something: what became of it, what is missing, what happens now, what may be reused.
 * The same report gives the same text. Everything that people wrote is escaped, and what must not stand there is not repeated.
 */
export function intakeComment(report: IntakeReport, locale: Locale, repositoryUrl: string): string {
  const { asks, handedOver, outcome, remarks } = report;
  const words = intakeWords[locale];
  const at = places(report, repositoryUrl, locale);
  const kind = handedOver !== undefined && outcome === "proposed" ? handedOver : outcome;
  const heard = listens.includes(outcome);
  const steps = outcome === "proposed" ? words.steps(at) : [];
  const all =
    handedOver !== undefined && outcome === "proposed" ? [words.openIt(at), ...steps] : steps;
  return [
    intakeCommentMarker,
    `## ${words.title[kind]}`,
    ...words.text[kind](at).flatMap((text) => ["", text]),
    ...(outcome === "not-form" ? ["", ...blankForm(locale)] : []),
    ...(outcome === "asks"
      ? part(
          words.asks,
          list(
            asks.map((ask) => askLine(ask, locale)),
            most.asks,
            words.more,
          ),
          [words.howToEdit],
        )
      : []),
    ...part(
      words.next,
      all.map((step, place) => `${place + 1}. ${step}`),
    ),
    ...(heard
      ? [
          ...part(
            words.remarks,
            list(
              remarks.map((text) => markdownWithCode(clipped(text[locale], 600))),
              most.remarks,
              words.more,
            ),
          ),
          ...part(
            words.reuse,
            list(reuseLines(report, repositoryUrl, locale), most.reuse, words.more),
          ),
          ...part(
            words.peers,
            list(
              report.peers.map((call) => peerLine(call, locale)),
              most.reuse,
              words.more,
            ),
          ),
        ]
      : []),
    "",
    "---",
    closing(report, locale),
    "",
  ].join("\n");
}
