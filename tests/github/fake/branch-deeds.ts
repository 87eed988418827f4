import { type Files, noReplyOf, type PushOptions } from "./deeds.ts";
import { type FakePullRequest, touch, userOf, type World } from "./world.ts";

const openOn = (world: World, ref: string): FakePullRequest | undefined =>
  world.pullRequests.find((pr) => pr.state === "open" && `refs/heads/${pr.headRef}` === ref);

/** A branch has moved: the open pull request from it has a new head. */
export function followBranch(world: World, ref: string, sha: string): void {
  const pr = openOn(world, ref);
  if (pr === undefined) return;
  pr.headSha = sha;
  world.git.setRef(`refs/pull/${pr.number}/head`, sha);
  touch(world, pr);
}

/** A branch is gone: GitHub closes the pull request from it. */
export function loseBranch(world: World, ref: string, login: string): void {
  const pr = openOn(world, ref);
  if (pr === undefined) return;
  pr.state = "closed";
  pr.closedBy = userOf(world, login).login;
}

/** A person deletes a branch, as the button in the browser does. */
export function deleteBranch(world: World, login: string, branch: string): void {
  world.git.run("update-ref", "-d", `refs/heads/${branch}`);
  loseBranch(world, `refs/heads/${branch}`, login);
}

/** A person commits on a branch, whether or not there is a pull request from it. */
export function pushToBranch(
  world: World,
  login: string,
  branch: string,
  files: Files,
  { message = "Ret" }: Pick<PushOptions, "message"> = {},
): string {
  const sha = world.git.commit(branch, { author: noReplyOf(world, login), files, message });
  followBranch(world, `refs/heads/${branch}`, sha);
  return sha;
}

/** A person closes a pull request without merging it. */
export function closePullRequest(world: World, login: string, number: number): void {
  const pr = world.pullRequests.find((known) => known.number === number);
  if (pr === undefined) throw new Error(`There is no pull request ${number}`);
  pr.state = "closed";
  pr.closedBy = userOf(world, login).login;
}
