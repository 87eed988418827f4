import { type SharedData, sharedData } from "./data-stems.ts";
import { type KleLikeness, kleLikeness } from "./kle-likeness.ts";
import type { MatchTraits } from "./match-traits.ts";
import { type Likeness, likeness } from "./same-system.ts";
import type { SystemKeys } from "./system-keys.ts";
import { sameVendor } from "./vendor-key.ts";

/** How much of the two ends is the same: both, both the other way round, one of them, or none. */
export type SharedEnds = "both" | "reversed" | "one" | "none";

/** What two integrations have in common, and what that is worth. */
export interface Comparison {
  /** True when a call would be worth it. */
  readonly worth: boolean;
  /** 0 to 100; for the order, and from 40 on worth a call. */
  readonly score: number;
  readonly ends: SharedEnds;
  /** The same vendors at both ends. */
  readonly vendors: boolean;
  readonly data: SharedData;
  readonly kle: KleLikeness;
}

/** Compares two systems; an index remembers what it has compared. */
export type SystemLikeness = (a: SystemKeys, b: SystemKeys) => Likeness;

function best(
  ours: readonly SystemKeys[],
  theirs: readonly SystemKeys[],
  like: SystemLikeness,
): Likeness {
  let found = 0;
  for (const a of ours) for (const b of theirs) found = Math.max(found, like(a, b));
  return found;
}

/** How sure it must be that two systems are one. */
export const leastSure = 0.6;

interface Ends {
  readonly ends: SharedEnds;
  readonly sureness: Likeness;
}

function compareEnds(own: MatchTraits, other: MatchTraits, like: SystemLikeness): Ends {
  const source = best(own.sources, other.sources, like);
  const target = best(own.targets, other.targets, like);
  const straight = Math.min(source, target);
  const crossSource = best(own.sources, other.targets, like);
  const crossTarget = best(own.targets, other.sources, like);
  const crossed = Math.min(crossSource, crossTarget);
  if (straight >= leastSure && straight >= crossed) return { ends: "both", sureness: straight };
  if (crossed >= leastSure) return { ends: "reversed", sureness: crossed };
  const one = Math.max(source, target);
  if (one >= leastSure) return { ends: "one", sureness: one };
  return { ends: "none", sureness: 0 };
}

const vendorsMeet = (a: readonly SystemKeys[], b: readonly SystemKeys[]): boolean =>
  a.some(({ vendor }) => b.some((other) => sameVendor(vendor, other.vendor)));

const kleWorth: Readonly<Record<KleLikeness, number>> = {
  same: 12,
  group: 10,
  chapter: 3,
  none: 0,
};

const near = (kle: KleLikeness): boolean => kle === "same" || kle === "group";

/** Whether something less than the same two products is worth a call still. */
function isTelling(own: MatchTraits, found: Omit<Comparison, "worth" | "score">): boolean {
  const { ends, vendors, data, kle } = found;
  const unsaid = own.sources.length === 0 || own.targets.length === 0;
  // Nobody knows the systems yet, or only one: the data must say it, and the task must not speak against it.
  if (unsaid && ends === "one") return data.weight >= 1 && data.part >= 0.5 && kle !== "none";
  if (own.sources.length + own.targets.length === 0)
    return data.weight >= 1.5 && data.part >= 0.5 && near(kle);
  if (unsaid) return false;
  // Other products of the same two vendors, or one product the same: the same task, and the same data.
  if (vendors && ends === "one") return near(kle) && data.part >= 0.5;
  return ends === "one" && near(kle) && data.weight >= 1.75 && data.part >= 0.5;
}

/** Compares our integration with another's. Pure and the same for any index; reasons come with it. */
export function compareTraits(
  own: MatchTraits,
  other: MatchTraits,
  like: SystemLikeness = likeness,
): Comparison {
  const { ends, sureness } = compareEnds(own, other, like);
  const vendors =
    vendorsMeet(own.sources, other.sources) && vendorsMeet(own.targets, other.targets);
  const data = sharedData(own.stems, other.stems);
  const kle = kleLikeness(own.kle, other.kle);
  const found = { ends, vendors, data, kle };
  const pair = ends === "both" || ends === "reversed";
  const beside = data.part * Math.min(1, data.weight / 2) * 18 + kleWorth[kle] + (vendors ? 5 : 0);
  if (pair) {
    const score = Math.round(40 + sureness * (ends === "both" ? 25 : 20) + beside);
    return { ...found, worth: true, score: Math.min(100, score) };
  }
  const worth = isTelling(own, found);
  const low = beside + sureness * 10;
  return { ...found, worth, score: Math.round(worth ? 40 + low / 3 : Math.min(39, low)) };
}
