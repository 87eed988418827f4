import { afterAll, afterEach, beforeAll, expect } from "@jest/globals";
import { type Story, storyIn } from "./story.ts";
import { foundTown, type Town } from "./town.ts";

/** A town and its stories, one for all stories of a file. Between two stories every pull request is closed. */
export function inATown(files?: Parameters<typeof foundTown>[0]): {
  readonly town: () => Town;
  readonly story: () => Story;
} {
  let town: Town | undefined;
  let closed = 0;
  const theTown = (): Town => {
    if (town === undefined) throw new Error("The town is not founded yet");
    return town;
  };
  beforeAll(async () => {
    town = await foundTown(files);
  });
  afterEach(() => {
    const { github, world } = theTown();
    // Whatever the real GitHub would have refused, and faults that a story planted in vain.
    expect(github.violations).toEqual([]);
    expect(github.unusedFaults()).toEqual([]);
    for (const pr of world.pullRequests.slice(closed)) pr.state = "closed";
    closed = world.pullRequests.length;
  });
  afterAll(() => theTown().leave());
  return { town: theTown, story: () => storyIn(theTown()) };
}
