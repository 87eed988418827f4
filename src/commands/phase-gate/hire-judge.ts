import type { GateReport } from "../../domain/gate/gate-report.ts";
import { startWorker } from "../../io/threads/parse-in-worker.ts";
import type { Judge, JudgeBrief, JudgedContent, JudgeQuestion } from "./judge.ts";

/** A judge that lives in a thread and must be ended. */
export interface HiredJudge extends Judge {
  readonly end: () => Promise<void>;
}

/**
 * Makes a judge in a thread of its own. `file` must call `serveAsJudge` when it is not the main thread; nothing that
 * parses foreign text is loaded here.
 * Both of the judge's answers throw `WorkerLost` when the thread dies or `answerWithin` milliseconds pass.
 */
export function hireJudge(file: URL, brief: JudgeBrief, answerWithin: number): HiredJudge {
  const worker = startWorker<JudgeQuestion>(file, { answerWithin, data: brief });
  return {
    content: () => worker.ask<JudgedContent>({ ask: "content" }),
    decide: (facts, others) => worker.ask<GateReport>({ ask: "decide", facts, others }),
    end: worker.end,
  };
}
