import type { MessagePort } from "node:worker_threads";
import { serveQuestions, startWorker } from "../threads/parse-in-worker.ts";
import type { HistoryBrief, SecondThread } from "../threads/second-thread.ts";
import { beginHistory, type FinishHistory, type GitHistory, noHistory } from "./git-history.ts";

/** What the thread is asked, once the time zone is known. */
interface Question {
  readonly timeZone: string;
}

interface Answer {
  /** Nothing where git knows nothing. */
  readonly history?: GitHistory;
}

/**
 * `beginHistory` in a thread of its own, for who wants all moves: git's answers are read and taken apart while the caller reads
 * files, and their bytes never stand in the way of the caller's memory. A thread that is lost is told of, and the history is read here.
 */
export function beginHistoryInThread(
  { file, answerWithin, onLost }: SecondThread,
  { root, environment, cache }: Omit<HistoryBrief, "work">,
): FinishHistory {
  const data: HistoryBrief = { work: "history", root, environment: { ...environment }, cache };
  const thread = startWorker<Question>(file, { answerWithin, data });
  return async (timeZone) => {
    try {
      const { history = noHistory } = await thread.ask<Answer>({ timeZone });
      return history;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      onLost({
        da: `Tråden, der læste historikken fra git, gik tabt (${why}). Den læses igen uden.`,
        en: `The thread that read git's history was lost (${why}). It is read again without.`,
      });
      return await beginHistory(root, environment, cache)(timeZone);
    } finally {
      await thread.end();
    }
  };
}

/** The thread's side. */
export function serveHistory(
  port: MessagePort,
  { root, environment, cache }: Omit<HistoryBrief, "work">,
): void {
  const finish = beginHistory(root, environment, cache, true);
  serveQuestions<Question>(port, async ({ timeZone }): Promise<Answer> => {
    const history = await finish(timeZone);
    return history === noHistory ? {} : { history };
  });
}
