import { describe, expect, it } from "@jest/globals";
import { afterFetch, type FetchOutcome } from "./after-fetch.ts";
import type { LockedPeer } from "./peer-lock.ts";

const peer = { name: "Nordby Kommune", url: "https://nordby.example/c.json" };
const digest = (text: string): string => `d${text.length}`;
const at = (today: string) => ({ today, digest, slug: "nordby-kommune" });
const catalogue = { name: peer.name, systems: [], integrations: [] };
const fetched = (sum: string): FetchOutcome => ({ outcome: "fetched", catalogue, digest: sum });
const known: LockedPeer = {
  ...peer,
  digest: "1",
  changedOn: "2026-11-01",
  files: [{ path: "peers/nordby-kommune.json", digest: "x" }],
  integrations: 7,
};
const failing: LockedPeer = { ...known, failing: { since: "2026-11-08", why: "timeout" } };

describe("After fetching a peer's catalogue", () => {
  it.each<readonly [string, LockedPeer | undefined, FetchOutcome, Partial<LockedPeer>]>([
    [
      "the first time it is dated",
      undefined,
      fetched("1"),
      { digest: "1", changedOn: "2026-11-15" },
    ],
    ["the same again keeps its date", known, fetched("1"), { changedOn: "2026-11-01" }],
    ["another one is dated anew", known, fetched("2"), { digest: "2", changedOn: "2026-11-15" }],
    ["one that says unchanged is kept whole", known, { outcome: "unchanged" }, known],
    [
      "a failure keeps what was known and says since when",
      known,
      { outcome: "failed", why: "timeout" },
      { ...known, failing: { since: "2026-11-15", why: "timeout" } },
    ],
    [
      "a further failure keeps the day of the first, with today's reason",
      failing,
      { outcome: "failed", why: "broken" },
      { ...known, failing: { since: "2026-11-08", why: "broken" } },
    ],
    [
      "a failure of one that was never known is noted too",
      undefined,
      { outcome: "failed", why: "missing" },
      { ...peer, files: [], integrations: 0, failing: { since: "2026-11-15", why: "missing" } },
    ],
  ])("%s", (_, before, outcome, expected) => {
    expect(afterFetch(peer, before, outcome, at("2026-11-15")).locked).toMatchObject(expected);
  });

  it("a peer that answers again is no longer failing", () => {
    for (const outcome of [fetched("1"), fetched("2"), { outcome: "unchanged" } as const])
      expect(afterFetch(peer, failing, outcome, at("2026-11-15")).locked).not.toHaveProperty(
        "failing",
      );
  });

  it("nothing is written for a peer that failed or said nothing new", () => {
    for (const outcome of [
      { outcome: "unchanged" },
      { outcome: "failed", why: "timeout" },
    ] as const)
      expect(afterFetch(peer, known, outcome, at("2026-11-15")).files).toEqual([]);
  });
});
