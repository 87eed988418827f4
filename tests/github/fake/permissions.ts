import type { FakeToken } from "./world.ts";

type Need = readonly [permission: string, level: "read" | "write"];

const levels = { none: 0, read: 1, write: 2 } as const;

/**
 * What a workflow's token needs for an operation, by GitHub's page "Permissions required for GitHub Apps". Several
 * needs: any one will do.
 */
const needs: readonly (readonly [RegExp, readonly Need[]])[] = [
  [/^pulls\/(get|list)/, [["pull-requests", "read"]]],
  [/^pulls\//, [["pull-requests", "write"]]],
  [
    /^issues\/(list-labels-for-repo|get-label)$/,
    [
      ["issues", "read"],
      ["pull-requests", "read"],
    ],
  ],
  [/^issues\/(create-label|update-label|create|update)$/, [["issues", "write"]]],
  [
    /^issues\/(get|list)/,
    [
      ["issues", "read"],
      ["pull-requests", "read"],
    ],
  ],
  [
    /^issues\//,
    [
      ["issues", "write"],
      ["pull-requests", "write"],
    ],
  ],
  [/^repos\/create-commit-status$/, [["statuses", "write"]]],
  [/^repos\/(list-commit-statuses|get-combined-status)/, [["statuses", "read"]]],
  [/^checks\/list/, [["checks", "read"]]],
  [/^checks\//, [["checks", "write"]]],
  [/^git\/(get)/, [["contents", "read"]]],
  [/^git\//, [["contents", "write"]]],
  [/^repos\/(get-content|compare-commits|get-branch|codeowners-errors)$/, [["contents", "read"]]],
  [/^repos\/create-or-update-file-contents$/, [["contents", "write"]]],
  [/^repos\/(create|update)-repo-ruleset$/, [["administration", "write"]]],
  [/^repos\/get-branch-protection$/, [["administration", "read"]]],
  [/^actions\/list/, [["actions", "read"]]],
  [/^actions\//, [["administration", "read"]]],
  [/^repos\/get-pages$/, [["pages", "read"]]],
  [/^repos\/(create-pages-site|update-information-about-pages-site)$/, [["pages", "write"]]],
];

/** Everything else needs only to see the repository, which every token may. */
export function mayDo(token: FakeToken, operationId: string): boolean {
  const found = needs.find(([pattern]) => pattern.test(operationId));
  return found === undefined || found[1].some((need) => grants(token, need));
}

/** Whether a token holds a permission at a level. */
export function grants(token: FakeToken, [permission, level]: Need): boolean {
  return levels[token.permissions[permission] ?? "none"] >= levels[level];
}
