import type { MessagePort } from "node:worker_threads";
import type { GateReport } from "../../domain/gate/gate-report.ts";
import { serveQuestions, startWorker } from "../../io/parse-in-worker.ts";
import {
  type Judge,
  type JudgeBrief,
  type JudgedContent,
  type JudgeQuestion,
  makeJudge,
} from "./judge.ts";

/** A judge that lives in a thread and must be ended. */
export interface HiredJudge extends Judge {
  readonly end: () => Promise<void>;
}

/** The thread's side: a judge for the brief the thread was started with. */
export function serveAsJudge(port: MessagePort, brief: JudgeBrief): void {
  const judge = makeJudge(brief);
  serveQuestions<JudgeQuestion>(port, (question) =>
    question.ask === "content" ? judge.content() : judge.decide(question.facts, question.others),
  );
}

/**
 * Makes a judge in a thread of its own. `file` must call `serveAsJudge` when it is not the main thread.
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
