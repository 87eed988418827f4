import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { inPhase, mainFiles } from "./kit/catalogue.ts";
import { inATown } from "./kit/in-a-town.ts";
import { intoClarification } from "./kit/moves.ts";
import { foundNights, type Nights } from "./kit/reminders.ts";
import { inATownUnderReview } from "./kit/reviews.ts";
import { signedMove } from "./kit/signed-move.ts";
import type { Run } from "./kit/town.ts";

/** What a run asked of GitHub's API; git's own way is not counted there. */
const asked = ({ requests }: Run): readonly string[] =>
  requests.map(({ operation }) => operation).filter((operation) => operation !== "git");

// All workflows of a repository share a thousand requests an hour: what one quiet night takes is told in the guide.
describe("Of a thousand requests an hour a quiet night takes", () => {
  const { story } = inATown();

  it("at the gate one for the list, three for each open pull request, and two and the signers more for one that may merge", async () => {
    const { night, opens } = story();
    await signedMove(story());
    await opens("kollega", intoClarification);
    await night();
    const waiting = ["graphql", "pulls/get", "issues/list-comments"];
    const signer = "repos/get-collaborator-permission-level";
    const free = ["graphql", signer, signer, "pulls/get", "issues/list-comments", "pulls/get"];
    expect(asked(await night())).toEqual(["pulls/list", ...free, ...waiting]);
  });
});

describe("Of them the yearly reviews take", () => {
  const { reviews } = inATownUnderReview();

  it("three and one for each that waits, and six for each that is asked for", async () => {
    expect(asked(await reviews().night())).toHaveLength(3 + 6);
    const again = await reviews().night("2026-11-24");
    expect(asked(again)).toEqual(["graphql", "repos/get", "pulls/list", "repos/compare-commits"]);
  });
});

describe("Of them the reminders take", () => {
  let nights: Nights;
  beforeAll(async () => {
    nights = await foundNights(mainFiles(inPhase("operation")));
  });
  afterAll(() => nights.leave());

  it("five where nothing is due anew, and one more for each further hundred of issues", async () => {
    await nights.night("2026-11-23");
    expect(asked(await nights.night("2026-11-24"))).toEqual([
      "repos/get",
      "issues/list-labels-for-repo",
      "issues/list-for-repo",
      "issues/list-for-repo",
      "issues/list-comments-for-repo",
    ]);
  });
});
