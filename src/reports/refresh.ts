import { type BilingualFinding, localiseFinding } from "../domain/finding.ts";
import type { Locale, Text } from "../domain/language.ts";
import { cleanFinding } from "./clean-finding.ts";
import { clipped } from "./clipped.ts";
import { markdownText } from "./escape.ts";
import { pulledText, type ToldPull } from "./kitos.ts";
import { type ToldUpdate, updateLine } from "./peers.ts";

/** What was fetched, as far as it is told. */
export interface ToldRefresh {
  readonly source: "peers" | "kitos";
  readonly updates?: readonly ToldUpdate[];
  readonly pulled?: ToldPull;
  readonly drift?: readonly BilingualFinding[];
}

const titles: Readonly<Record<ToldRefresh["source"], Text>> = {
  peers: {
    da: "Nyt fra andre kommuners kataloger",
    en: "News from other municipalities' catalogues",
  },
  kitos: { da: "Nyt udtræk af KITOS", en: "A new snapshot of KITOS" },
};

export const refreshTitle = (source: ToldRefresh["source"], locale: Locale): string =>
  titles[source][locale];

const mostListed = 60;
// GitHub takes 65,536 characters in all.
const longestList = 25_000;

/** The first lines, as long as there is room for them, and how many are left. */
function listed(all: readonly string[], most: number, locale: Locale): readonly string[] {
  let length = 0;
  const end = all.findIndex((line) => {
    length += line.length + 1;
    return length > longestList;
  });
  const lines = all.slice(0, end < 0 ? most : Math.min(most, end));
  const rest = all.length - lines.length;
  return rest > 0
    ? [...lines, `- … ${locale === "da" ? `og ${rest} mere` : `and ${rest} more`}`]
    : lines;
}

function driftLine(finding: BilingualFinding, locale: Locale): string {
  const { path, line, message } = cleanFinding(localiseFinding(finding, locale));
  return `- ${markdownText(`${path}:${line}`)}: ${markdownText(clipped(message, 500))}`;
}

const intro: Readonly<Record<ToldRefresh["source"], Text>> = {
  peers: {
    da: "Det er hentet fra de kommuner, der står under `peers` i `.github/governance.yml`. Teksterne er skrevet af andre: se dem igennem, før du fletter.",
    en: "This was fetched from the municipalities under `peers` in `.github/governance.yml`. The texts were written by others: look them through before you merge.",
  },
  kitos: {
    da: "Kommunens registreringer i KITOS, uden personoplysninger. Se forskellen igennem, før du fletter.",
    en: "The municipality's registrations in KITOS, without personal data. Look the difference through before you merge.",
  },
};

/** The description of the pull request. Everything others wrote is escaped. */
export function refreshBody(
  { source, updates = [], pulled, drift = [] }: ToldRefresh,
  locale: Locale,
): string {
  const lines = [
    ...listed(
      updates.map((update) => `- ${markdownText(updateLine(update, locale))}`),
      updates.length,
      locale,
    ),
    ...(pulled === undefined
      ? []
      : [markdownText(clipped(pulledText(pulled, false, locale), 2000))]),
  ];
  const differs =
    drift.length === 0
      ? []
      : [
          "",
          locale === "da"
            ? "**Her siger kataloget og KITOS noget forskelligt** (det spærrer ikke for noget):"
            : "**Here the catalogue and KITOS say different things** (it blocks nothing):",
          "",
          ...listed(
            drift.map((finding) => driftLine(finding, locale)),
            mostListed,
            locale,
          ),
        ];
  return `${[intro[source][locale], "", ...lines, ...differs].join("\n")}\n`;
}

const outcomes: Readonly<
  Record<"nothing-new" | "proposed" | "declined" | "left-alone" | "not-allowed", Text>
> = {
  "nothing-new": { da: "Der er intet nyt.", en: "There is nothing new." },
  proposed: { da: "Foreslået i en pull request.", en: "Proposed in a pull request." },
  declined: {
    da: "Der er ikke andet nyt end det, nogen har lukket forslaget om. Genåbn det, hvis I alligevel vil have det med. Næste nyhed får et nyt forslag.",
    en: "There is no other news than what somebody has closed the pull request about. Reopen it if you want it after all. The next news gets a new pull request.",
  },
  "left-alone": {
    da: "Der er nyt, men en anden arbejder på grenen, så den er ikke rørt. Flet eller luk pull requesten, og slet grenen.",
    en: "There is news, but somebody else works on the branch, so it was not touched. Merge or close the pull request, and delete the branch.",
  },
  "not-allowed": {
    da: "Grenen er klar, men workflows må ikke oprette pull requests her. Slå det til under Settings → Actions → General, eller opret den selv.",
    en: "The branch is ready, but workflows may not open pull requests here. Allow it under Settings → Actions → General, or open it yourself.",
  },
};

/** What became of it, for the summary of the run. */
export function refreshSummary(
  { outcome, number }: { readonly outcome: keyof typeof outcomes; readonly number?: number },
  told: ToldRefresh,
  locale: Locale,
): string {
  const where = number === undefined ? "" : ` #${number}`;
  return `${outcomes[outcome][locale]}${where}\n\n${refreshBody(told, locale)}`;
}
