/** Work to do when the reader has seen what came before: one step between two frames, in order. */
export type Step = () => void;

/**
 * Does steps one by one, each after the next frame is painted, so that no click or key waits for all of them. A new call
 * drops what an earlier one has left.
 */
export function afterPaint(): (steps: readonly Step[]) => void {
  let turn = 0;
  return (steps) => {
    turn += 1;
    const mine = turn;
    const next = (at: number): void => {
      requestAnimationFrame(() =>
        setTimeout(() => {
          if (mine !== turn) return;
          steps[at]?.();
          if (at + 1 < steps.length) next(at + 1);
        }, 0),
      );
    };
    if (steps.length > 0) next(0);
  };
}
