import type { CachePlace } from "../../io/cache/cache-place.ts";
import type { Environment } from "../../io/git/git-environment.ts";
import {
  beginHistory,
  type FinishHistory,
  type GitHistory,
  noHistory,
} from "../../io/git/git-history.ts";
import { headState } from "../../io/git/head-state.ts";
import { beginHistoryInThread } from "../../io/git/history-in-thread.ts";
import type { SecondThread } from "../../io/threads/second-thread.ts";

/** The history as it was read last, for a program that goes on; `undefined` before. */
export interface HistoryMemory {
  history:
    | {
        readonly head: string;
        readonly timeZone: string;
        /** What was asked of it. */
        readonly question: string;
        readonly history: GitHistory;
      }
    | undefined;
}

/** `FinishHistory` of a question: the same name for the same moves wanted. */
export type FinishRemembered = (
  question: string,
  ...asked: Parameters<FinishHistory>
) => Promise<GitHistory>;

/**
 * `beginHistory` that asks git again only once another commit is checked out, or something else is asked. Where all moves are wanted, a
 * second thread may read them.
 */
export function beginRememberedHistory(
  root: string,
  environment: Environment,
  cache: CachePlace | undefined,
  memory: HistoryMemory,
  thread?: SecondThread,
): FinishRemembered {
  const beginAnew = (): FinishHistory =>
    thread === undefined
      ? beginHistory(root, environment, cache)
      : beginHistoryInThread(thread, { root, environment, cache });
  const head = headState(root, environment);
  const known = memory.history;
  const isSame = head !== undefined && known?.head === head;
  const begun = isSame ? undefined : beginAnew();
  return async (question, timeZone, ...wants) => {
    if (isSame && known.timeZone === timeZone && known.question === question) return known.history;
    const finish = begun ?? beginAnew();
    const history = await finish(timeZone, ...wants);
    // Where git would not answer, or went on meanwhile, it is asked again next time.
    const isSure = history !== noHistory && head !== undefined;
    memory.history =
      isSure && headState(root, environment) === head
        ? { head, timeZone, question, history }
        : undefined;
    return history;
  };
}
