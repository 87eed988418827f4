import { Buffer } from "node:buffer";
import { generatedOn } from "./dates.ts";
import { type CatalogueSize, makeCatalogue } from "./make-catalogue.ts";
import { randomFrom, seedOf } from "./random.ts";

/** One file as it stood after one day's work. */
interface Revision {
  readonly day: number;
  readonly path: string;
  /** The phase that stands in the file from now on; without it, the file as it is at last. */
  readonly phase?: string;
}

const phases = [
  "need",
  "parties",
  "clarification",
  "agreement",
  "implementation",
  "operation",
  "exit",
];
const phaseLine = /^phase: (\w+)$/m;

// Ten years of five working days in seven: a commit a day, which touches what was merged that day.
const firstDay = -3650;

/** When a file was written and when it moved on: every phase it has been in, some of them corrected in between. */
function revisionsOf(path: string, text: string, seed: number, index: number): readonly Revision[] {
  const random = randomFrom(seedOf(seed, 4, index));
  const reached = phases.indexOf(phaseLine.exec(text)?.[1] ?? "need");
  const steps = reached < 0 ? [] : phases.slice(0, reached);
  const earlier = steps.flatMap((phase) => (random.chance(0.3) ? [phase, phase] : [phase]));
  const days = [...earlier, undefined]
    .map(() => random.between(firstDay, -1))
    .sort((a, b) => a - b);
  return days.map((day, at) => {
    const phase = earlier[at];
    return phase === undefined ? { day, path } : { day, path, phase };
  });
}

/** The work of each day, oldest first. */
function daysOf(
  revisions: readonly Revision[],
): readonly (readonly [number, readonly Revision[]])[] {
  const byDay = new Map<number, Revision[]>();
  for (const revision of revisions) {
    const known = byDay.get(revision.day);
    if (known === undefined) byDay.set(revision.day, [revision]);
    else known.push(revision);
  }
  return [...byDay].sort(([one], [other]) => one - other);
}

const secondsOf = (day: number): number =>
  Math.floor(Date.parse(`${generatedOn}T10:00:00Z`) / 1000) + day * 86_400;

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;

const commit = (day: number, message: string): string =>
  `commit refs/heads/main\ncommitter Eksempelby Kommune <integrationer@eksempelby.example> ${secondsOf(day)} +0100\n${data(message)}`;

const file = (path: string, text: string): string => `M 100644 inline ${path}\n${data(text)}`;

/**
 * A life for a generated catalogue, as a stream for `git fast-import`: the last commit holds the catalogue as it is, those before
 * it lead there phase by phase, so that lead times can be read from them. Same size and seed, same commits, byte for byte.
 */
export function* makeHistory(size: CatalogueSize): Generator<string> {
  const texts = new Map(makeCatalogue(size));
  const integrations = [...texts.keys()].filter((path) => path.startsWith("integrations/"));
  const revisions = integrations.flatMap((path, index) =>
    revisionsOf(path, texts.get(path) ?? "", size.seed, index),
  );
  yield commit(firstDay - 1, "Opret kataloget med kommunens systemer");
  for (const [path, text] of texts) if (!path.startsWith("integrations/")) yield file(path, text);
  for (const [day, changes] of daysOf(revisions)) {
    yield commit(day, `Flet ${changes.length} ændringer`);
    for (const { path, phase } of changes) {
      const text = texts.get(path) ?? "";
      yield file(path, phase === undefined ? text : text.replace(phaseLine, `phase: ${phase}`));
    }
  }
}
