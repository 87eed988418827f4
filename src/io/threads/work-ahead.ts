import { setTimeout } from "node:timers/promises";
import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
} from "node:worker_threads";
import type { SecondThread, ThreadBrief } from "./second-thread.ts";

/** Pieces of work, numbered in the order in which they will be needed. */
export interface Jobs<Job> {
  readonly count: number;
  /** Must survive being copied: data, no functions. Nothing for what is quicker done than sent. */
  readonly at: (number: number) => Job | undefined;
  /** What a person calls it. */
  readonly name: (number: number) => string;
}

/** Work that a thread does before it is needed, for a caller who never waits for it. */
export interface WorkAhead<Answer> {
  /** The answer to a piece, where it is there by now; whoever gets none does the work himself. */
  readonly take: (number: number) => Answer | undefined;
  /** Ends the thread, and tells whether it was lost. */
  readonly end: () => Promise<void>;
}

interface Question<Job> {
  readonly number: number;
  readonly job: Job;
}

interface Reply<Answer> {
  readonly number: number;
  /** Nothing where the work failed: whoever does it again meets what is wrong with it. */
  readonly answer?: Answer;
}

// Enough that the thread never waits, and little enough that neither side holds much.
const mostUnderWay = 64;

const mostMegabytes = 512;

// Milliseconds in which a thread that lives has done all that is under way.
const patience = 5000;
const pause = 5;

/**
 * Lets a second thread work ahead. The caller goes through the pieces about in order, without giving the event loop a turn; the answers
 * lie in a port that can be looked into at any time. A thread that dies, hangs or is slow costs nothing but its help.
 */
export function workAhead<Job, Answer>(
  { file, answerWithin, onLost }: SecondThread,
  brief: ThreadBrief,
  jobs: Jobs<Job>,
): WorkAhead<Answer> {
  const { port1: port, port2: theirs } = new MessageChannel();
  let thread: Worker | undefined;
  let trouble: string | undefined;
  let isDone = false;
  const start = (): Worker => {
    const started = new Worker(file, {
      workerData: { ...brief, port: theirs },
      transferList: [theirs],
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes, maxYoungGenerationSizeMb: 16 },
      stdout: true,
      stderr: true,
      env: {},
    });
    started.unref();
    started.on("error", (error) => {
      trouble = String(error);
    });
    started.on("exit", (code) => {
      if (!isDone) trouble ??= `exit ${code}`;
    });
    return started;
  };
  port.unref();
  const unanswered = new Set<number>();
  const answers = new Map<number, Answer>();
  let asked = 0;
  const receive = (needed: number): void => {
    for (;;) {
      const found: { message: Reply<Answer> } | undefined = receiveMessageOnPort(port);
      if (found === undefined) return;
      const { number, answer } = found.message;
      unanswered.delete(number);
      if (number >= needed && answer !== undefined) answers.set(number, answer);
    }
  };
  const endEarly = (): void => {
    if (asked < jobs.count || unanswered.size > 0) return;
    // Nothing is left to ask, and the memory it takes may be needed for what comes now.
    isDone = true;
    void thread?.terminate();
  };
  const ask = (needed: number): void => {
    asked = Math.max(asked, needed);
    for (; asked < jobs.count && unanswered.size < mostUnderWay; asked += 1) {
      if (asked >= needed + mostUnderWay) return;
      const job = jobs.at(asked);
      if (job === undefined) continue;
      unanswered.add(asked);
      thread ??= start();
      port.postMessage({ number: asked, job } satisfies Question<Job>);
    }
  };
  ask(0);
  return {
    take: (number) => {
      receive(number);
      const answer = answers.get(number);
      answers.delete(number);
      ask(number + 1);
      if (!isDone) endEarly();
      return answer;
    },
    end: async () => {
      // What became of the thread meanwhile is heard now; one that is only late is given a little time.
      const end = performance.now() + Math.min(answerWithin, patience);
      do {
        await setTimeout(pause);
        receive(jobs.count);
      } while (unanswered.size > 0 && trouble === undefined && performance.now() < end);
      const [first] = unanswered;
      if (trouble !== undefined || first !== undefined) {
        const name = first === undefined ? jobs.name(0) : jobs.name(first);
        const why = trouble ?? "no answer";
        onLost({
          da: `En tråd, der hjalp til, gik tabt ved ${name} (${why}). Arbejdet er gjort uden.`,
          en: `A thread that helped was lost at ${name} (${why}). The work is done without.`,
        });
      }
      port.close();
      await thread?.terminate();
    },
  };
}

/** The thread's side. */
export function serveAhead<Job, Answer>(port: MessagePort, work: (job: Job) => Answer): void {
  port.on("message", ({ number, job }: Question<Job>) => {
    let reply: Reply<Answer> = { number };
    try {
      reply = { number, answer: work(job) };
    } catch {
      // Told by leaving the answer out.
    }
    port.postMessage(reply);
  });
}
