import process, { versions } from "node:process";

// From V8 12 on (Node 22) a cheaper compiler stands before the dear one, and nothing is won.
const isWorthwhile = Number.parseInt(versions.v8, 10) < 12;

/**
 * Does work, with the engine's optimiser held back where it `isShort` (asked only where that matters): it takes a sixth of the processor's time of a run that is over before anything
 * it made is used. Changes how fast the work runs and nothing else. Set back afterwards, as what the engine compiled is kept under
 * the settings that stand then.
 */
export async function withoutOptimiser<Result>(
  work: () => Promise<Result>,
  isShort: () => boolean,
): Promise<Result> {
  // Loaded only where it is needed: it takes a hundredth of a run in which nothing has changed.
  const v8 = isWorthwhile && isShort() ? process.getBuiltinModule?.("node:v8") : undefined;
  // What it loads at once is loaded under the settings that it was kept under, as the engine refuses it under others.
  const working = work();
  v8?.setFlagsFromString("--no-opt");
  try {
    return await working;
  } finally {
    v8?.setFlagsFromString("--opt");
  }
}
