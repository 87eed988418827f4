import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The version that is measured with. It is no dependency: with what it needs it weighs 180 MB, and no test asks for it. */
const version = "13.5.0";
const home = join(".cache", `lighthouse-${version}`);

export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof categories)[number];

export interface LighthouseResult {
  /** Points of 100. */
  readonly points: Readonly<Record<Category, number>>;
  readonly lcpSeconds: number;
  readonly cls: number;
  readonly tbtMilliseconds: number;
  /** Audits that cost points, for whoever has to mend them. */
  readonly failed: readonly string[];
}

interface Audit {
  readonly score: number | null;
  readonly numericValue?: number;
}

interface Report {
  readonly categories: Readonly<
    Record<
      Category,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<Record<string, Audit>>;
  readonly runtimeError?: { readonly message: string };
}

type Run = (
  url: string,
  flags: Readonly<Record<string, unknown>>,
) => Promise<{ readonly lhr: Report } | undefined>;

/** Lighthouse itself, fetched from the package registry into a folder of its own the first time it is asked for. */
export async function lighthouse(): Promise<Run> {
  if (!existsSync(join(home, "node_modules/lighthouse"))) {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, "package.json"), '{ "private": true }\n');
    const words = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--no-save"];
    execFileSync("npm", [...words, `lighthouse@${version}`], { cwd: home, stdio: "inherit" });
  }
  const address = pathToFileURL(join(home, "node_modules/lighthouse/core/index.js")).href;
  return ((await import(address)) as { readonly default: Run }).default;
}

const numberOf = (report: Report, id: string): number => report.audits[id]?.numericValue ?? 0;

/** Measures one page as a phone on a slow line, in a browser that listens on a port. Throws when the page could not be measured. */
export async function measurePage(run: Run, url: string, port: number): Promise<LighthouseResult> {
  const result = await run(url, {
    port,
    output: "json",
    logLevel: "error",
    onlyCategories: categories,
  });
  const report = result?.lhr;
  if (report === undefined) throw new Error(`Lighthouse says nothing of ${url}`);
  if (report.runtimeError) throw new Error(`${url}: ${report.runtimeError.message}`);
  const points = Object.fromEntries(
    categories.map((category) => [
      category,
      Math.round((report.categories[category].score ?? 0) * 100),
    ]),
  ) as Record<Category, number>;
  const failed = categories.flatMap((category) =>
    report.categories[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id),
  );
  return {
    points,
    lcpSeconds: numberOf(report, "largest-contentful-paint") / 1000,
    cls: numberOf(report, "cumulative-layout-shift"),
    tbtMilliseconds: numberOf(report, "total-blocking-time"),
    failed,
  };
}
