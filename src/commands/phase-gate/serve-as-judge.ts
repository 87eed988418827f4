import type { MessagePort } from "node:worker_threads";
import { serveQuestions } from "../../io/threads/parse-in-worker.ts";
import { type JudgeBrief, type JudgeQuestion, makeJudge } from "./judge.ts";

/** The thread's side: a judge for the brief the thread was started with. */
export function serveAsJudge(port: MessagePort, brief: JudgeBrief): void {
  const judge = makeJudge(brief);
  serveQuestions<JudgeQuestion>(port, (question) =>
    question.ask === "content" ? judge.content() : judge.decide(question.facts, question.others),
  );
}
