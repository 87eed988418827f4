import type { QueryResults } from "./ask-queries.ts";
import type { Interactions } from "./interactions.ts";
import { categories, type LighthouseResult } from "./lighthouse.ts";
import type { Weights } from "./weights.ts";

/** A figure against what was promised. */
export interface Verdict {
  readonly name: string;
  readonly reached: number;
  readonly unit: string;
  readonly bound: number;
  readonly kept: boolean;
}

const verdict = (
  name: string,
  reached: number,
  unit: string,
  sign: "at least" | "at most",
  bound: number,
): Verdict => ({
  name,
  reached,
  unit,
  bound,
  kept: sign === "at least" ? reached >= bound : reached <= bound,
});

/** What the figures of one page, as Lighthouse sees it, are worth. */
export function judgePage(name: string, result: LighthouseResult): readonly Verdict[] {
  return [
    ...categories.map((category) =>
      verdict(
        `${name}: ${category}`,
        result.points[category],
        "points",
        "at least",
        category === "performance" ? 98 : 100,
      ),
    ),
    verdict(`${name}: largest paint`, result.lcpSeconds, "s", "at most", 1.5),
    verdict(`${name}: layout shift`, result.cls, "", "at most", 0.01),
    verdict(`${name}: blocked`, result.tbtMilliseconds, "ms", "at most", 100),
  ];
}

/** What the weight of a site is worth. */
export const judgeWeights = (name: string, weights: Weights): readonly Verdict[] => [
  verdict(`${name}: median page`, weights.medianHtml / 1000, "kB", "at most", 25),
  verdict(`${name}: style, packed`, weights.css / 1000, "kB", "at most", 10),
  verdict(
    `${name}: scripts of a page, packed`,
    weights.heaviestScripts / 1000,
    "kB",
    "at most",
    10,
  ),
  verdict(`${name}: fonts`, weights.fonts / 1000, "kB", "at most", 40),
  verdict(`${name}: first view, packed`, weights.heaviestFirstView / 1000, "kB", "at most", 100),
  verdict(`${name}: whole site`, weights.megabytes, "MB", "at most", 500),
];

/** How many of the queries find what was meant among the first three. */
export const judgeQueries = ({ asked, missed }: QueryResults): Verdict =>
  verdict("queries answered", ((asked - missed.length) / asked) * 100, "%", "at least", 95);

/** How quickly the pages answer on a machine four times slower. */
export const judgeInteractions = (name: string, times: Interactions): readonly Verdict[] => [
  verdict(`${name}: a filter, painted`, times.filterMilliseconds, "ms", "at most", 100),
  verdict(`${name}: a search, painted`, times.searchMilliseconds, "ms", "at most", 100),
];
