import { startWorker } from "../common/start-worker.ts";
import type { FormAnswer, FormQuestion, Judgement } from "./form-messages.ts";
import type { FormPage } from "./form-page.ts";
import type { FormState } from "./form-state.ts";

/** What the page does about what the worker says. */
interface Heard {
  /** The form as it stands. */
  readonly read: () => FormState;
  /** The worker is being started. */
  readonly opening: () => void;
  /** Its data are there, with the file to correct where one was asked for. */
  readonly opened: (file: FormState | undefined) => void;
  /** The newest question is answered; `isReview` where somebody pressed the button for it. */
  readonly judged: (judgement: Judgement, isReview: boolean) => void;
  /** It broke, or could not read what it needs; `isOpen` where it had its data before. */
  readonly failed: (isOpen: boolean) => void;
}

/** Whoever judges the form, in a worker. */
export interface FormJudge {
  /** Starts the worker, unless it runs. */
  readonly open: () => void;
  /** Asks for a judgement; before the data are there it is asked for as soon as they are. */
  readonly judge: () => void;
  /** The same, and the answer is what somebody waits for. */
  readonly review: () => void;
  /** Nobody waits any longer. */
  readonly forgetReview: () => void;
}

function openingQuestion({ root, isNew, id }: FormPage): FormQuestion {
  const whole = (address = ""): string => new URL(address, location.href).href;
  const { catalogue, peers, files } = root.dataset;
  return {
    ask: "open",
    dataUrl: whole(catalogue),
    ...(peers !== undefined && { peersUrl: whole(peers) }),
    ...(!isNew && { file: { id, packsUrl: whole(files), path: `integrations/${id}.md` } }),
  };
}

/** Makes the judge of a page. Answers to older questions than the newest are left unheard. */
export function makeFormJudge(page: FormPage, heard: Heard): FormJudge {
  let worker: Worker | undefined;
  let isOpen = false;
  let turn = 0;
  let reviewing = 0;

  const send = (question: FormQuestion): void => worker?.postMessage(question);
  const judge = (): void => {
    turn += 1;
    if (isOpen) send({ ask: "judge", turn, state: heard.read() });
  };
  const failed = (): void => {
    reviewing = 0;
    heard.failed(isOpen);
  };
  const receive = ({ data }: MessageEvent<FormAnswer>): void => {
    if (data.answer === "failed") failed();
    else if (data.answer === "opened") {
      isOpen = true;
      heard.opened(data.state);
      judge();
    } else if (data.turn === turn) heard.judged(data, reviewing === turn);
  };

  return {
    open: () => {
      if (worker !== undefined) return;
      heard.opening();
      worker = startWorker(page.root.dataset.worker ?? "", failed);
      if (worker === undefined) return;
      worker.onmessage = receive;
      send(openingQuestion(page));
    },
    judge,
    review: () => {
      // Before the data are there, the question that follows them is the one.
      reviewing = turn + 1;
      if (isOpen) judge();
    },
    forgetReview: () => {
      reviewing = 0;
    },
  };
}
