import type { OpenCatalogue, ReadingMemory } from "../open-catalogue.ts";
import type { Judgement } from "./judged-before.ts";
import type { KeptReading } from "./kept-reading.ts";

/** What came of a catalogue that was read and judged. */
interface Outcome extends Judgement {
  readonly opened: OpenCatalogue;
}

/** What work that reads and judges a catalogue may be spared. */
interface Spared {
  readonly memory: ReadingMemory;
  readonly judge: KeptReading["judge"];
}

/**
 * Does work with what an earlier run read, and keeps what it read for the next. It is done again without where a file was found to be
 * another than it seemed at a glance, whatever came of it.
 */
export async function fromKeptReading<Result extends Outcome>(
  { memory, judge, isWrong, save }: KeptReading,
  work: (spared?: Spared) => Promise<Result>,
): Promise<Result> {
  const attempt = await settled(work({ memory, judge }));
  if (isWrong()) return work();
  if ("error" in attempt) throw attempt.error;
  save(attempt.value.opened, attempt.value);
  return attempt.value;
}

const settled = <Value>(
  work: Promise<Value>,
): Promise<{ readonly value: Value } | { readonly error: unknown }> =>
  work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
