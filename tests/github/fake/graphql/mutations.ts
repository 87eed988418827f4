import { grants } from "../permissions.ts";
import { type FakeToken, touch, type World } from "../world.ts";
import { pullRequestNode } from "./pull-request-node.ts";

/** What GraphQL changes: REST has no way to take a pull request out of its draft. */
export const mutations = (world: World, token: FakeToken) => ({
  markPullRequestReadyForReview: ({ input }: { input: { pullRequestId: string } }) => {
    if (!grants(token, ["pull-requests", "write"]))
      throw new Error("Resource not accessible by integration");
    const pr = world.pullRequests.find(({ number }) => `PR_${number}` === input.pullRequestId);
    if (!pr) throw new Error("Could not resolve to a node with the global id");
    pr.draft = false;
    touch(world, pr);
    return { pullRequest: pullRequestNode(world, pr) };
  },
});
