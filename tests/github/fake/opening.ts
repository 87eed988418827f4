import type { Answer } from "./rest/handler.ts";
import type { FakePullRequest, FakeToken, World } from "./world.ts";

/** Workflows open pull requests only where an administrator lets them; an app's own token need not ask. */
export const mayOpen = (world: World, token: FakeToken): boolean =>
  token.login !== "github-actions[bot]" || world.settings.workflowsApprove;

export const refusedToOpen: Answer = {
  status: 403,
  body: {
    message: "GitHub Actions is not permitted to create or approve pull requests.",
    documentation_url: "https://docs.github.example",
    status: "403",
  },
};

const tipOf = (world: World, branch: string): string | undefined => {
  try {
    return world.git.tip(`refs/heads/${branch}`);
  } catch {
    return undefined;
  }
};

/** Why GitHub would not open a pull request from a branch into `main`; nothing where it would. */
export function cannotOpen(world: World, branch: string, draft: boolean): string | undefined {
  if (draft && world.settings.withoutDrafts === true)
    return "Draft pull requests are not supported in this repository.";
  const tip = tipOf(world, branch);
  if (tip === undefined) return "Validation Failed: head is invalid";
  const range = `${world.git.tip("refs/heads/main")}..${tip}`;
  const ahead = world.git.know("rev-list", "--count", range);
  return ahead === "0" ? `No commits between main and ${branch}` : undefined;
}

/** A pull request whose branch is gone stays closed. */
export const isReopenable = (world: World, pr: FakePullRequest): boolean =>
  pr.mergeCommit === undefined && tipOf(world, pr.headRef) !== undefined;
