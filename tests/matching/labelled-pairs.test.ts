import { describe, expect, it } from "@jest/globals";
import { compareTraits } from "../../src/domain/matching/compare-traits.ts";
import { type MatchSubject, matchTraits } from "../../src/domain/matching/match-traits.ts";
import type { PeerCatalogue } from "../../src/domain/peers/peer-catalogue.ts";
import { findPeers, makePeerIndex } from "../../src/domain/peers/peer-index.ts";
import { type LabelledPair, labelledPairs } from "./read-pairs.ts";

interface Measured {
  readonly precision: number;
  readonly recall: number;
  /** The pairs that were judged otherwise than by hand, to be read when one of the figures falls. */
  readonly wrong: readonly string[];
}

function measure(pairs: readonly LabelledPair[], judge: (pair: LabelledPair) => boolean): Measured {
  const judged = pairs.map((pair) => ({ pair, said: judge(pair) }));
  const said = judged.filter(({ said }) => said);
  const right = said.filter(({ pair }) => pair.worth).length;
  return {
    precision: right / said.length,
    recall: right / pairs.filter(({ worth }) => worth).length,
    wrong: judged.filter(({ pair, said }) => pair.worth !== said).map(({ pair }) => pair.text),
  };
}

const byComparison = ({ ours, theirs }: LabelledPair): boolean =>
  compareTraits(matchTraits(ours), matchTraits(theirs)).worth;

const catalogueOf = (name: string, theirs: MatchSubject): PeerCatalogue => ({
  name,
  systems: theirs.systems.map((system, place) => ({ ...system, id: `s${place}` })),
  integrations: [
    {
      id: "den-ene",
      title: "Den ene",
      phase: "operation",
      status: "active",
      systems: theirs.systems.map(({ role }, place) => ({ id: `s${place}`, role })),
      data: theirs.data,
      kle: theirs.kle,
    },
  ],
});

const pairs = labelledPairs();

describe("Pairs of integrations labelled by hand", () => {
  it("are many, and as many are not worth a call as are", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(150);
    const worth = pairs.filter((pair) => pair.worth).length;
    expect(worth / pairs.length).toBeGreaterThan(0.4);
    expect(worth / pairs.length).toBeLessThan(0.6);
  });

  it("are told apart with a precision and a recall of 97 per cent at least", () => {
    const { precision, recall, wrong } = measure(pairs, byComparison);
    expect({ wrong, high: precision >= 0.97 && recall >= 0.97 }).toEqual({ wrong, high: true });
  });

  it("are told apart just so when each is looked up among all the others", () => {
    const index = makePeerIndex(pairs.map(({ line, theirs }) => catalogueOf(`${line}`, theirs)));
    for (const pair of pairs) {
      const found = findPeers(index, pair.ours, pairs.length).map(({ peer }) => peer.name);
      expect([pair.text, found.includes(`${pair.line}`)]).toEqual([pair.text, byComparison(pair)]);
    }
  });

  it("give the same answer whichever of the two asks, where both say their systems", () => {
    const said = pairs.filter(({ ours, theirs }) =>
      [ours, theirs].every(({ systems }) => new Set(systems.map(({ role }) => role)).size === 2),
    );
    for (const pair of said)
      expect([pair.text, byComparison({ ...pair, ours: pair.theirs, theirs: pair.ours })]).toEqual([
        pair.text,
        byComparison(pair),
      ]);
  });
});

describe("Pairs that were kept back from the rules", () => {
  it("are told apart with a precision of 95 per cent and a recall of 80 at least", () => {
    const kept = labelledPairs("held-out");
    expect(kept.length).toBeGreaterThanOrEqual(30);
    const { precision, recall, wrong } = measure(kept, byComparison);
    expect({ wrong, high: precision >= 0.95 && recall >= 0.8 }).toEqual({ wrong, high: true });
  });
});
