import process, { versions } from "node:process";
import { UsageError } from "../domain/usage-error.ts";
import type { Watch } from "../domain/watch.ts";
import { engineCollector } from "./engine-collector.ts";

// What the engine names as its limit holds as much room for young objects besides, of which a sparing run uses little.
const forYoung = (Number.parseInt(versions.v8, 10) < 13 ? 48 : 192) << 20;
// Of what it may take for the others. From four fifths on it ends a program that it has collected for four times in a row with little won.
const near = 0.7;
const tooNear = 0.77;
// Looking takes as long as the heap is large.
const betweenLooks = 0.04;
const doneBetweenLooks = 16;

/**
 * Watches work that holds more the longer it goes on, and stops it with a `UsageError` before the engine's limit is reached: the engine ends the
 * program there, with a dump that tells nobody what to do.
 */
export function withinMemory(watch: Watch): Watch {
  const v8 = process.getBuiltinModule?.("node:v8");
  if (v8 === undefined) return watch;
  let next = 0;
  const look = (): void => {
    const { used_heap_size: used, heap_size_limit } = v8.getHeapStatistics();
    const limit = heap_size_limit - forYoung;
    if (used < limit * near || used < next) return;
    engineCollector()?.();
    const held = v8.getHeapStatistics().used_heap_size;
    if (held > limit * tooNear) throw tooLittle(limit);
    next = Math.max(held, limit * near) + limit * betweenLooks;
  };
  return {
    begin: (what, total) => {
      look();
      watch.begin(what, total);
    },
    done: (count) => {
      if (count % doneBetweenLooks === 0) look();
      watch.done(count);
    },
  };
}

function tooLittle(limit: number): UsageError {
  const megabytes = Math.round(limit / (1 << 20));
  const more = Math.ceil((megabytes * 1.5) / 512) * 512;
  return new UsageError({
    da: `Kataloget er så stort, at Node ikke kan rumme det i de ${megabytes} MB, den må bruge. Giv den mere med NODE_OPTIONS=--max-old-space-size=${more}, hvis maskinen har det, eller byg i dele med --shard.`,
    en: `The catalogue is so large that Node cannot hold it in the ${megabytes} MB it may take. Give it more with NODE_OPTIONS=--max-old-space-size=${more}, if the machine has it, or build in parts with --shard.`,
  });
}
