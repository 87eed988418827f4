import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { FakeToken, Permission } from "../../fake/world.ts";

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly permissions: Readonly<Record<string, Permission>> }>
  >;
}

/** The token a job gets: exactly what its workflow grants, so that the stories prove the grants suffice. */
export function workflowToken(file: string, job: string): FakeToken {
  const text = readFileSync(`.github/workflows/${file}`, "utf8");
  const found = (parse(text) as Workflow).jobs[job];
  if (found === undefined) throw new Error(`${file} has no job ${job}`);
  return { login: "github-actions[bot]", permissions: found.permissions };
}
