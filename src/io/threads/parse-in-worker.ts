import { type MessagePort, Worker } from "node:worker_threads";
import type { Text } from "../../domain/language.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { TextError } from "../reading/text-error.ts";

/** What a worker sends back: an answer, or why there is none. */
interface Reply<Answer> {
  readonly answer?: Answer;
  readonly failure?: string;
  readonly usage?: Text;
}

/** The worker did not answer in time, or died. Its text is lost with it; the rest of the program goes on. */
class WorkerLost extends TextError {
  constructor(why: Text) {
    super(why);
    this.name = "WorkerLost";
  }
}

export interface WorkerOptions {
  /** Milliseconds for each answer. */
  readonly answerWithin: number;
  /** Given to the worker as it starts. Must survive being copied: data, no functions. */
  readonly data: unknown;
}

/** A thread that reads text which may stop or burst whoever reads it. */
export interface WorkerTalk<Question> {
  /**
   * Asks one thing at a time; `Answer` is what our own code on the other side gives to that question.
   * Throws `WorkerLost` when no answer comes, and what the worker threw otherwise.
   */
  readonly ask: <Answer>(question: Question) => Promise<Answer>;
  readonly end: () => Promise<void>;
}

// Ten thousand integrations take 300 MB; an alias bomb would take all there is.
const mostMegabytes = 2048;

function open<Answer>({ answer, failure, usage }: Reply<Answer>): Answer {
  if (usage !== undefined) throw new UsageError(usage);
  if (failure !== undefined || answer === undefined) throw new Error(failure ?? "No answer");
  return answer;
}

/** Starts a worker on a file. A worker that hangs is ended for good, whatever it is doing. */
export function startWorker<Question>(
  file: URL,
  { answerWithin, data }: WorkerOptions,
): WorkerTalk<Question> {
  const worker = new Worker(file, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes, maxYoungGenerationSizeMb: 16 },
    // What foreign text makes a library print is nobody's log line.
    stdout: true,
    stderr: true,
    env: {},
  });
  // Whoever waits for an answer keeps the program going; a thread that nobody asks any more does not.
  worker.unref();
  let lost: WorkerLost | undefined;
  let fail: (error: WorkerLost) => void = () => undefined;
  const lose = (why: Text): void => {
    lost ??= new WorkerLost(why);
    fail(lost);
  };
  worker.on("error", (error) =>
    lose({ da: `læsningen brød sammen: ${error}`, en: `reading broke down: ${error}` }),
  );
  worker.on("exit", () => lose({ da: "læsningen stoppede", en: "reading ended" }));
  return {
    ask: <Answer>(question: Question) =>
      new Promise<Answer>((settle, reject) => {
        if (lost !== undefined) {
          reject(lost);
          return;
        }
        const deadline = setTimeout(() => {
          const seconds = answerWithin / 1000;
          lose({
            da: `læsningen tog mere end ${seconds} s`,
            en: `reading took more than ${seconds} s`,
          });
          void worker.terminate();
        }, answerWithin);
        const done = (): void => {
          clearTimeout(deadline);
          worker.removeListener("message", onReply);
          fail = () => undefined;
        };
        const onReply = (reply: Reply<Answer>): void => {
          done();
          try {
            settle(open(reply));
          } catch (error) {
            reject(error);
          }
        };
        fail = (error) => {
          done();
          reject(error);
        };
        worker.on("message", onReply);
        worker.postMessage(question);
      }),
    end: async () => {
      await worker.terminate();
    },
  };
}

/** The worker's side: answers each question that comes. Whatever is thrown is told, and the worker lives on. */
export function serveQuestions<Question>(
  port: MessagePort,
  answer: (question: Question) => unknown,
): void {
  port.on("message", async (question: Question) => {
    try {
      port.postMessage({ answer: await answer(question) } satisfies Reply<unknown>);
    } catch (error) {
      const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const usage = error instanceof UsageError ? { usage: error.text } : {};
      port.postMessage({ failure, ...usage } satisfies Reply<unknown>);
    }
  });
}
