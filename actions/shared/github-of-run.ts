import { getInput, setSecret } from "@actions/core";
import { connectToGitHub, type GitHub } from "../../src/io/github/client.ts";
import type { Patience } from "../../src/io/github/patience.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** GitHub, and the repository of it that a run belongs to. */
export interface GitHubOfRun {
  readonly github: GitHub;
  readonly repositoryUrl: string;
  readonly token: string;
}

/** Connects with the input `token`, which no log shows from then on. `patience` is how long the run waits for GitHub. */
export function gitHubOfRun(environment: Environment, patience?: Patience): GitHubOfRun {
  const token = getInput("token");
  if (token !== "") setSecret(token);
  const [owner = "", repo = ""] = (environment.GITHUB_REPOSITORY ?? "").split("/");
  const apiUrl = environment.GITHUB_API_URL ?? "https://api.github.com";
  return {
    github: connectToGitHub({ apiUrl, owner, repo, token }, patience),
    repositoryUrl: `${environment.GITHUB_SERVER_URL}/${owner}/${repo}`,
    token,
  };
}
