import type { RepositoryRole } from "../world.ts";
import { type Asked, created, type Handlers, notFound, ok, paged } from "./handler.ts";
import { repositoryView, userView } from "./views.ts";

// The older word beside the role: GitHub knows only these four here.
const permissionOf: Readonly<Record<RepositoryRole, string>> = {
  admin: "admin",
  maintain: "write",
  write: "write",
  triage: "read",
  read: "read",
  none: "none",
};

function permission({ world, params }: Asked) {
  const user = world.users.get((params.username ?? "").toLowerCase());
  if (!user) return notFound;
  return ok({
    permission: permissionOf[user.role],
    role_name: user.role,
    user: { ...userView(world, user.login), role_name: user.role },
  });
}

const rulesetOf = ({ world, params }: Asked) =>
  world.rulesets.find((set) => set.id === Number(params.ruleset_id));

const includes = (set: Record<string, unknown>): readonly string[] =>
  (set.conditions as { ref_name?: { include?: string[] } } | undefined)?.ref_name?.include ?? [];

/** What of all active rulesets holds for a branch. One without conditions is the default branch's. */
function branchRules(asked: Asked) {
  const { branch } = asked.params;
  const holds = (set: Record<string, unknown>): boolean =>
    includes(set).includes(`refs/heads/${branch}`) ||
    (branch === "main" &&
      (set.conditions === undefined || includes(set).includes("~DEFAULT_BRANCH")));
  const active = asked.world.rulesets.filter((set) => set.enforcement === "active" && holds(set));
  const rules = active.flatMap((set) =>
    ((set.rules as Record<string, unknown>[] | undefined) ?? []).map((rule) => ({
      ...rule,
      ruleset_source_type: "Repository",
      ruleset_source: `${asked.world.owner}/${asked.world.name}`,
      ruleset_id: set.id,
    })),
  );
  return paged(asked, rules);
}

/** Settings of the repository: who may what, rulesets, Pages, Actions. */
export const repositoryHandlers: Handlers = {
  "repos/get": ({ world }) => ok(repositoryView(world)),
  "repos/get-branch": ({ world, params }) => {
    try {
      const sha = world.git.tip(`refs/heads/${params.branch}`);
      return ok({ name: params.branch, commit: { sha }, protected: world.rulesets.length > 0 });
    } catch {
      return notFound;
    }
  },
  "repos/get-branch-protection": () => notFound,
  "repos/get-collaborator-permission-level": permission,
  "repos/get-repo-rulesets": (asked) =>
    paged(
      asked,
      asked.world.rulesets.map(({ rules: _rules, conditions: _conditions, ...set }) => set),
    ),
  "repos/get-repo-ruleset": (asked) => {
    const set = rulesetOf(asked);
    return set ? ok(set) : notFound;
  },
  "repos/create-repo-ruleset": ({ world, body }) => {
    const made = {
      id: world.nextId(),
      source_type: "Repository",
      source: `${world.owner}/${world.name}`,
      ...body,
    };
    world.rulesets.push(made);
    return created(made);
  },
  "repos/update-repo-ruleset": (asked) => {
    const set = rulesetOf(asked);
    return set ? ok(Object.assign(set, asked.body)) : notFound;
  },
  "repos/get-branch-rules": branchRules,
  "repos/codeowners-errors": ({ world }) =>
    world.settings.codeOwners === undefined ? notFound : ok({ errors: world.settings.codeOwners }),
  "repos/get-pages": ({ world }) => (world.pages ? ok(world.pages) : notFound),
  "repos/create-pages-site": ({ world, body }) => {
    world.pages = {
      url: "https://github.example/pages",
      status: "built",
      cname: null,
      custom_404: false,
      public: true,
      ...body,
    };
    return created(world.pages);
  },
  "repos/update-information-about-pages-site": ({ world, body }) => {
    if (!world.pages) return notFound;
    Object.assign(world.pages, body);
    return { status: 204 };
  },
  "users/get-by-username": ({ world, params }) => {
    const user = world.users.get((params.username ?? "").toLowerCase());
    return user ? ok(userView(world, user.login)) : notFound;
  },
};
