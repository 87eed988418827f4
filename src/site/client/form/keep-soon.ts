/** Longer than this and whoever types would feel it. */
const quick = 8;
const pause = 400;

/** Keeping what somebody writes, without holding up the writing. */
export interface Keeping {
  /** Something was written. */
  readonly written: () => void;
  /** Keeps at once what is not kept yet. */
  readonly settle: () => void;
}

/** Keeps at every stroke while that is quick; a long text once in a while, and before the page goes out of sight. */
export function keepSoon(keep: () => void): Keeping {
  let took = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const began = performance.now();
    keep();
    took = performance.now() - began;
  };
  const settle = (): void => {
    if (timer !== undefined) run();
  };
  addEventListener("pagehide", settle);
  document.addEventListener("visibilitychange", settle);
  return {
    settle,
    written: () => {
      if (took < quick) run();
      else timer ??= setTimeout(run, pause);
    },
  };
}
