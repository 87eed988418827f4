/** What is known of a request that failed. Without `status` there was no answer, or only half of one. */
export interface Failure {
  readonly status?: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly message: string;
}

/** How long to wait, all told. One run of an action shares one. */
export interface Patience {
  /** Milliseconds still to be spent on pauses. */
  left: number;
  /** Milliseconds of the first pause after the server's own failure; each further one is four times as long. */
  readonly firstPause: number;
  /** Milliseconds after which a request without an answer is given up. */
  readonly answerWithin: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
}

const mostAttempts = 4;

/** Milliseconds that one run waits for GitHub in all; a run that does many things gives each of them as much. */
export const wholePatience = 60_000;

// A secondary rate limit without a time asks for a minute, which is all the patience there is.
const unsaidPause = wholePatience;

/** Whether GitHub refused because too much was asked of it. */
export const isRateLimit = ({ status, headers, message }: Failure): boolean =>
  status === 429 ||
  (status === 403 &&
    (headers["retry-after"] !== undefined ||
      String(headers["x-ratelimit-remaining"]) === "0" ||
      /rate limit|abuse/i.test(message)));

function askedPause({ headers }: Failure, now: number): number {
  const seconds = Number(headers["retry-after"]);
  if (headers["retry-after"] !== undefined && Number.isFinite(seconds)) return seconds * 1000;
  // Every answer says when the hour's requests begin anew; that is the time to wait for only where none are left.
  if (String(headers["x-ratelimit-remaining"]) !== "0") return unsaidPause;
  const reset = Number(headers["x-ratelimit-reset"]) * 1000;
  return Number.isFinite(reset) ? Math.max(0, reset - now) : unsaidPause;
}

/**
 * Milliseconds to wait before a request is sent again; `undefined` when it is not to be sent again. `attempt` counts from 1.
 * What the server refuses for a reason stays refused. `once` is for what makes something new: after a lost answer
 * nobody knows whether it was made, so whoever asked must look first.
 */
export function pauseBefore(
  failure: Failure,
  attempt: number,
  once: boolean,
  patience: Pick<Patience, "left" | "firstPause">,
  now: number,
): number | undefined {
  if (attempt >= mostAttempts) return undefined;
  const { status } = failure;
  const limited = isRateLimit(failure);
  const broken = status === undefined || status >= 500;
  if (!limited && (!broken || once)) return undefined;
  const pause = limited ? askedPause(failure, now) : patience.firstPause * 4 ** (attempt - 1);
  return pause <= patience.left ? pause : undefined;
}
