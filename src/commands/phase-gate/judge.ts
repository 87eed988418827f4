import type { BilingualFinding } from "../../domain/finding.ts";
import type { GatePolicy } from "../../domain/gate/gate-policy.ts";
import type { GateReport, OtherPullRequest } from "../../domain/gate/gate-report.ts";
import type { PullRequestFacts } from "../../domain/gate/pull-request-facts.ts";
import type { Locale } from "../../domain/language.ts";
import { type Schemas, shippedSchemas } from "../../input/schemas.ts";
import { todayIn } from "../../io/clock.ts";
import { unusableSchema } from "../../io/schema-files.ts";
import { sha256 } from "../../io/sha256.ts";
import { decidePullRequest } from "../gate/decide-pull-request.ts";
import { type GateContent, readGateContent } from "../gate/gate-content.ts";
import { makeCallerFinder } from "../kitos/caller-finder.ts";
import { makePeerFinder } from "../peers/peer-finder.ts";
import { readCatalogue } from "../read-catalogue.ts";
import type { UnreadContent } from "./read-content.ts";

/** What a judge is given. Plain data: it crosses into another thread. */
export interface JudgeBrief {
  readonly content: UnreadContent;
  /** Instant, in milliseconds since 1970; where the municipality lies it is a date. */
  readonly now: number;
  /** ISO date to judge by instead. */
  readonly today?: string;
}

/** What the content says, as far as anybody outside needs it. */
export interface JudgedContent {
  readonly digest: string;
  readonly policy: GatePolicy;
  readonly locale: Locale;
  /** On the files that the pull request touches, of every severity. */
  readonly findings: readonly BilingualFinding[];
  /** The label that says a pull request has errors. */
  readonly errorLabel: string;
}

export type JudgeQuestion =
  | { readonly ask: "content" }
  | {
      readonly ask: "decide";
      readonly facts: PullRequestFacts;
      readonly others: readonly OtherPullRequest[];
    };

/** Reads a pull request's content and decides on it. */
export interface Judge {
  readonly content: () => Promise<JudgedContent>;
  readonly decide: (
    facts: PullRequestFacts,
    others: readonly OtherPullRequest[],
  ) => Promise<GateReport>;
}

async function schemasOf(texts: UnreadContent["schemaTexts"]): Promise<Schemas> {
  if (texts === undefined) return shippedSchemas();
  const { compileSchemas } = await import("../../input/compile-schemas.ts");
  const { problems, schemas } = await compileSchemas(texts);
  const [problem] = problems;
  if (problem !== undefined) throw unusableSchema(problem.path);
  return schemas;
}

async function read({ content, now, today }: JudgeBrief): Promise<GateContent> {
  const { base, changes, earlier, headPaths, headSha, peers, registerText, schemaTexts } = content;
  const schemas = await schemasOf(schemaTexts);
  const { governance } = readCatalogue(
    base.filter(({ path }) => path.startsWith(".github/")),
    schemas,
  ).catalogue;
  const read = readGateContent({
    base,
    changes,
    earlier,
    headSha,
    schemas,
    sha256,
    today: today ?? todayIn(governance.timeZone, new Date(now)),
    fileExists: (path) => headPaths.has(path.replace(/\/$/, "")),
  });
  return {
    ...read,
    findPeers: makePeerFinder(governance.peers, (path) => peers?.get(path)),
    findCallers: makeCallerFinder(registerText),
  };
}

/**
 * Makes a judge that reads the content once, when first asked. It runs wherever it is made: `hire-judge.ts` keeps one in a thread.
 * Throws `UsageError` for schemas of the base branch that cannot be used.
 */
export function makeJudge(brief: JudgeBrief): Judge {
  let reading: Promise<GateContent> | undefined;
  const contentRead = (): Promise<GateContent> => {
    reading ??= read(brief);
    return reading;
  };
  return {
    content: async () => {
      const { base, evidence, findings, policy } = await contentRead();
      const { labels, locale } = base.governance;
      const errorLabel = labels["findings/errors"];
      return { digest: evidence.digest, policy, locale, findings, errorLabel };
    },
    decide: async (facts, others) => decidePullRequest(await contentRead(), facts, others),
  };
}
