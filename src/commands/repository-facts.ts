import type { DecisionRecord } from "../domain/decision-record.ts";
import { branchState } from "../io/cache/site-fingerprint.ts";
import { mainBranch, openRepository } from "../io/git/git.ts";
import type { Environment } from "../io/git/git-environment.ts";
import { headCommit } from "../io/git/git-history.ts";
import { headState } from "../io/git/head-state.ts";
import { loggedDecisions } from "./log/logged-decisions.ts";

/** What a site says of the repository it is made from, besides the history of its files. */
export interface RepositoryFacts {
  /** The commit that is checked out, and its date; nothing before the first. */
  readonly commit?: { readonly sha: string; readonly date: string };
  /** The branch that readers should see and edit. */
  readonly branch: string;
  readonly decisions: readonly DecisionRecord[];
}

/** The facts as they were read last, and what git was like then; `undefined` before. */
export interface FactsMemory {
  facts: { readonly state: string; readonly facts: RepositoryFacts } | undefined;
}

interface FactsQuestion {
  readonly root: string;
  readonly environment: Environment;
  readonly timeZone: string;
  readonly wantsDecisions: boolean;
  readonly memory?: FactsMemory | undefined;
}

/** Asks git, or the memory where a glance says that no branch has moved since. */
export async function repositoryFacts(question: FactsQuestion): Promise<RepositoryFacts> {
  const { memory } = question;
  const state = memory && stateOf(question);
  if (state !== undefined && memory?.facts?.state === state) return memory.facts.facts;
  const facts = await askRepository(question);
  // Where git would not answer, or went on meanwhile, it is asked again next time.
  const isSure = facts.commit !== undefined && state !== undefined && stateOf(question) === state;
  if (memory) memory.facts = isSure ? { state, facts } : undefined;
  return facts;
}

function stateOf({ root, environment, timeZone, wantsDecisions }: FactsQuestion) {
  const head = headState(root, environment);
  return head && JSON.stringify([head, branchState(root), timeZone, wantsDecisions]);
}

async function askRepository({
  root,
  environment,
  timeZone,
  wantsDecisions,
}: FactsQuestion): Promise<RepositoryFacts> {
  const opened = await openRepository(root, environment);
  if (!("repository" in opened)) return { branch: "main", decisions: [] };
  const { repository } = opened;
  const commit = await headCommit(repository, timeZone);
  return {
    ...(commit && { commit }),
    branch: await mainBranch(repository),
    decisions: wantsDecisions ? await loggedDecisions(repository) : [],
  };
}
