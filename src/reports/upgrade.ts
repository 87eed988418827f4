import type { Locale, Text } from "../domain/language.ts";
import type { UpgradeResult } from "../domain/upgrade-result.ts";
import { oneLine } from "./escape.ts";
import { makePaint } from "./paint.ts";

const short = (commit: string): string => commit.slice(0, 10);

const files = (count: number): Text => ({
  da: `${count} ${count === 1 ? "fil" : "filer"}`,
  en: `${count} ${count === 1 ? "file" : "files"}`,
});

const words = {
  newest: (commit: string): Text => ({
    da: `Kataloget er allerede som udgaven ${short(commit)}.`,
    en: `The catalogue is as version ${short(commit)} already.`,
  }),
  heading: (from: string, to: string): Text => ({
    da: `Fra udgaven ${short(from)} til ${short(to)}`,
    en: `From version ${short(from)} to ${short(to)}`,
  }),
  taken: { da: "bliver som i den nye udgave", en: "become what they are in the newer version" },
  removed: { da: "findes ikke mere og fjernes", en: "are no more, and go" },
  joined: {
    da: "har I selv rettet; produktets ændringer kommer ind ved siden af jeres:",
    en: "you have changed yourselves; the product's changes come in beside yours:",
  },
  absent: {
    da: "har I slettet; de bliver ved med at være væk",
    en: "you have removed; they stay away",
  },
  byHand: {
    da: "skal I selv samle, fordi både I og produktet har rettet det samme. De står, som I har dem:",
    en: "you must put together, as both you and the product have changed the same. They stand as you have them:",
  },
  dryRun: {
    da: "Intet er skrevet. Kør den samme linje med --write for at gøre det.",
    en: "Nothing was written. Run the same line with --write to do it.",
  },
  next: { da: "Sådan kommer I videre:", en: "What to do next:" },
} as const;

const nextSteps: readonly Text[] = [
  {
    da: "Læs øverst i CHANGELOG.md, hvad der er nyt, og se ændringerne igennem med git diff --staged.",
    en: "Read at the top of CHANGELOG.md what is new, and look the changes through with git diff --staged.",
  },
  {
    da: "Kør npm ci og npx catalogue validate.",
    en: "Run npm ci and npx catalogue validate.",
  },
  {
    da: "Vil I hellere lade være: git restore --staged --worktree .",
    en: "Would you rather not: git restore --staged --worktree .",
  },
  {
    da: "Gem det med git commit, og åbn en pull request med den nye udgave alene. Code owners godkender den.",
    en: "Keep it with git commit, and open a pull request with the newer version alone. Code owners approve it.",
  },
  {
    da: "Kør npx catalogue doctor, når den er flettet. Vil I tilbage derefter: tryk på Revert på pull requesten.",
    en: "Run npx catalogue doctor once it is merged. Would you go back after that: press Revert on the pull request.",
  },
];

/** What a newer version of the product does or would do, what is left for a person, and what to do next. */
export function upgradeReport(
  result: UpgradeResult,
  { locale, colour }: { readonly locale: Locale; readonly colour: boolean },
): string {
  const { from, to, taken, removed, joined, byHand, absent, written } = result;
  const paint = makePaint(colour);
  const count = (paths: readonly string[], says: Text): readonly string[] =>
    paths.length === 0 ? [] : [`  ${files(paths.length)[locale]} ${says[locale]}`];
  const named = (paths: readonly string[]): readonly string[] =>
    paths.map((path) => `    ${oneLine(path)}`);
  const changes = [taken, removed, joined, byHand].some(({ length }) => length > 0);
  if (!changes) return `${words.newest(to)[locale]}\n`;
  return [
    paint.strong(words.heading(from, to)[locale]),
    "",
    ...count(taken, words.taken),
    ...count(removed, words.removed),
    ...count(absent, words.absent),
    ...count(joined, words.joined),
    ...named(joined),
    ...count(byHand, words.byHand),
    ...byHand.map(
      (path) => `    ${oneLine(path)}    git diff ${short(from)} ${short(to)} -- ${oneLine(path)}`,
    ),
    "",
    ...(written
      ? [words.next[locale], ...nextSteps.map((step) => `  - ${step[locale]}`)]
      : [words.dryRun[locale]]),
    "",
  ].join("\n");
}
