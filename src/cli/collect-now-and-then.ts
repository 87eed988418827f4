import process from "node:process";
import type { RoomTaken } from "../domain/room-taken.ts";
import { engineCollector } from "./engine-collector.ts";

// What the engine finds at once costs less than what it seeks beside the work, and it would wait until the heap has doubled.
const grown = 0.3;
const fewestBytes = 80 << 20;
// Before and after a piece of work that takes much room at once.
const fewestSoon = 48 << 20;
const fewestMost = 8 << 20;
// Seeking takes as long as the heap is large, and what is large grows with it.
const grownSoon = 0.1;
const smallHeap = 128 << 20;
// Half of what a build of ten thousand integrations may take: below that there is nothing to spare room for.
const roomEnough = 320 << 20;
const callsBetweenLooks = 64;
// The next piece of work may take more room at once than the heap may grow by.
const roomsToSpare = 2;

/**
 * Makes a function to be called between pieces of work: it has the engine collect garbage once a large heap has grown by a third since
 * the last time, or sooner where it is told that much room was or will be taken at once. It does not while all of the program takes less
 * than it took before, as nothing is spared by that, unless most is to be taken; and never while the program is small. Changes how much
 * memory the work takes and nothing else; does nothing where the engine offers no such call.
 */
export function collectNowAndThen(): (taken?: RoomTaken) => void {
  const v8 = process.getBuiltinModule?.("node:v8");
  if (v8 === undefined) return () => undefined;
  let collect: (() => void) | undefined;
  let after = Number.POSITIVE_INFINITY;
  const used = (): number => v8.getHeapStatistics().used_heap_size;
  const look = heldBefore();
  let calls = 0;
  return (taken) => {
    if (after === Number.POSITIVE_INFINITY) {
      collect = engineCollector();
      after = 0;
    }
    if (collect === undefined) return;
    calls += 1;
    if (taken !== undefined || calls % callsBetweenLooks === 0) look();
    const now = used();
    // The engine may have collected by itself.
    if (now < after) after = now;
    const room = roomToGrow(after, taken);
    if (now < smallHeap || now < after + room || hasRoom(look(), room, taken)) return;
    collect();
    after = used();
  };
}

/** Whether nothing is spared by collecting before so much more is taken. */
const hasRoom = ({ held, less }: Held, room: number, taken: RoomTaken | undefined): boolean =>
  held + room < roomEnough || (taken !== "most" && less > room * roomsToSpare);

function roomToGrow(after: number, taken: RoomTaken | undefined): number {
  if (taken === undefined) return Math.max(fewestBytes, after * grown);
  return taken === "most" ? fewestMost : Math.max(fewestSoon, after * grownSoon);
}

interface Held {
  readonly held: number;
  /** Than at an earlier look. */
  readonly less: number;
}

/**
 * Says what the program holds now, and how much less that is than at an earlier look. The system's own highest is not asked for, as a
 * program inherits that of whoever started it.
 */
function heldBefore(): () => Held {
  let highest = 0;
  return () => {
    const held = process.memoryUsage.rss();
    highest = Math.max(highest, held);
    return { held, less: highest - held };
  };
}
