import { repositoryView } from "../../fake/rest/views.ts";
import { pullRequestOf, type World } from "../../fake/world.ts";

const github = { name: "GitHub", email: "noreply@github.com" };

/** Lines pull requests up as GitHub's queue does: each merged on top of the one before it. Gives the last commit. */
export function enqueue(world: World, numbers: readonly number[]): string {
  let tip = world.git.tip("refs/heads/main");
  world.queue.length = 0;
  for (const number of numbers) {
    const branch = `gh-readonly-queue/main/pr-${number}-${tip}`;
    world.git.setRef(`refs/heads/${branch}`, tip);
    const mergeSha = world.git.merge(branch, pullRequestOf(world, number).headSha, github);
    world.queue.push({ number, mergeSha });
    tip = mergeSha;
  }
  return tip;
}

/** The payload that asks for a merge group to be judged. */
export const mergeGroupPayload = (world: World, headSha: string) => ({
  action: "checks_requested",
  merge_group: {
    head_sha: headSha,
    head_ref: `refs/heads/gh-readonly-queue/main/pr-1-${headSha}`,
    base_sha: world.git.tip("refs/heads/main"),
    base_ref: "refs/heads/main",
    head_commit: { id: headSha },
  },
  repository: repositoryView(world),
});
