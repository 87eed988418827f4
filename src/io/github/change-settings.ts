import type { GitHub } from "./client.ts";

type Body = Readonly<Record<string, unknown>>;

// GitHub's own types name every rule there is; what we send is checked against its published description in the tests.
async function send(github: GitHub, method: string, path: string, body: Body): Promise<void> {
  const { owner, repo, request } = github;
  const route: string = `${method} /repos/{owner}/{repo}${path}`;
  await request(route, { owner, repo, ...body });
}

/** Makes a label, or gives a standing one its description. */
export const writeLabel = (
  github: GitHub,
  label: { readonly name: string; readonly color: string; readonly description: string },
  { isNew }: { readonly isNew: boolean },
): Promise<void> =>
  isNew
    ? send(github, "POST", "/labels", label)
    : send(github, "PATCH", `/labels/${encodeURIComponent(label.name)}`, {
        description: label.description,
      });

/** Makes a ruleset, or changes the one with this number. */
export const writeRuleset = (github: GitHub, body: Body, id?: number): Promise<void> =>
  id === undefined
    ? send(github, "POST", "/rulesets", body)
    : send(github, "PUT", `/rulesets/${id}`, body);

/** Lets a workflow publish the site. */
export const writePages = (github: GitHub, { isNew }: { readonly isNew: boolean }): Promise<void> =>
  send(github, isNew ? "POST" : "PUT", "/pages", { build_type: "workflow" });
