import process, { versions } from "node:process";
import type { Watch } from "../domain/watch.ts";

const engine = Number.parseInt(versions.v8, 10);

/** Settings that the engine heeds while it runs, with their own values, in the engines in which that was seen. */
const roomForYoung = {
  sparing: "--semi-space-growth-factor=1",
  own: "--semi-space-growth-factor=2",
  known: engine <= 13,
};
const callsBeforeOptimising = {
  sparing: "--invocation-count-for-turbofan=30000",
  // Its own words say 3,000, but other settings make it ten thousand, and what it compiled under another number it refuses next time.
  own: "--invocation-count-for-turbofan=10000",
  known: engine === 13,
};
// Several threads that collect together wait for each other.
const collectors = {
  sparing: "--no-parallel-scavenge",
  own: "--parallel-scavenge",
  known: engine === 13,
};
/** A setting of the engine, and in which engines it was seen to help. */
interface Setting {
  readonly sparing: string;
  readonly own: string;
  readonly known: boolean;
}

/** For work in which nothing but the round from file to file is long: to make that fast while it runs costs more than it wins. */
export const roundsAsTheyAre: Setting = {
  sparing: "--no-use-osr",
  own: "--use-osr",
  known: engine === 13,
};

// With sixteen megabytes collecting costs what it does with the hundred and more that the engine would take.
const enoughBytes = 16 << 20;
// What is called less often than that does not pay back what optimising it costs; work on few files is over sooner.
const optimisedForFew = "--invocation-count-for-turbofan=100000";
const fewFiles = 4000;
const filesBetweenLooks = 128;
// What takes longer than that may be one of a few, and the engine may have taken room back meanwhile.
const millisecondsBetweenLooks = 100;

/**
 * Watches work on many files and sets the engine to spare memory and processor: room for young objects stops growing where more of it spares
 * nothing, and what is called a few times a file is not optimised at a cost that ten thousand files do not pay back; `more` settings are for some work alone. Changes how
 * fast the work runs and nothing else. `end` sets all back, as what the engine compiled is kept under the settings that stand then.
 * From `roomyFrom` files on, all takes so much memory that room for young objects is left to the engine: it takes room back during long work
 * that makes few objects, and one that may not grow again then makes it look for garbage a hundred times as often.
 */
export function sparingEngine(
  watch: Watch,
  roomyFrom = Number.POSITIVE_INFINITY,
  more: readonly Setting[] = [],
): { readonly watch: Watch; readonly end: () => void } {
  const settings = [roomForYoung, callsBeforeOptimising, collectors, ...more];
  let changed = false;
  let isEnough = false;
  let isFew = false;
  let isRoomy = false;
  let lookedAt = 0;
  const v8 = () => process.getBuiltinModule?.("node:v8");
  const set = ({ known }: Setting, flag: string): void => {
    if (!known) return;
    v8()?.setFlagsFromString(flag);
    changed = true;
  };
  const look = (): void => {
    lookedAt = performance.now();
    if (!changed) {
      set(callsBeforeOptimising, isFew ? optimisedForFew : callsBeforeOptimising.sparing);
      for (const setting of [collectors, ...more]) set(setting, setting.sparing);
    }
    const young = v8()
      ?.getHeapSpaceStatistics()
      .find(({ space_name }) => space_name === "new_space");
    // The engine takes room back while the work waits, as for git, and it must be free to grow again then.
    if (young === undefined) return;
    const isEnoughNow = !isRoomy && young.space_size >= enoughBytes;
    if (isEnoughNow === isEnough) return;
    isEnough = isEnoughNow;
    set(roomForYoung, isEnough ? roomForYoung.sparing : roomForYoung.own);
  };
  return {
    watch: {
      begin: (what, total) => {
        isFew = total !== undefined && total < fewFiles;
        isRoomy ||= total !== undefined && total >= roomyFrom;
        watch.begin(what, total);
      },
      done: (count) => {
        const isLong = changed && performance.now() - lookedAt > millisecondsBetweenLooks;
        if (isLong || (count > 0 && count % filesBetweenLooks === 0)) look();
        watch.done(count);
      },
    },
    end: () => {
      if (changed) for (const setting of settings) set(setting, setting.own);
    },
  };
}
