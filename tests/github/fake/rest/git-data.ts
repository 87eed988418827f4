import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { followBranch, loseBranch } from "../branch-deeds.ts";
import { readObject } from "../read-object.ts";
import {
  type Answer,
  type Asked,
  created,
  type Handlers,
  notFound,
  ok,
  unprocessable,
} from "./handler.ts";

// A commit made over the API without saying by whom is the token's own, signed and committed by GitHub itself.
const git = ({ token, world }: Asked, args: readonly string[], input?: string | Buffer): string => {
  const { login } = token;
  const id = world.users.get(login.toLowerCase())?.id ?? 0;
  return execFileSync("git", args, {
    cwd: world.git.bare,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "pipe"],
    env: {
      PATH: process.env.PATH ?? "",
      GIT_AUTHOR_NAME: login,
      GIT_AUTHOR_EMAIL: `${id}+${login}@users.noreply.github.com`,
      GIT_COMMITTER_NAME: "GitHub",
      GIT_COMMITTER_EMAIL: "noreply@github.com",
    },
    ...(input === undefined ? {} : { input }),
  }).trim();
};

/** Git says no: to a client of the API that is "not there". */
function orNotFound(answer: () => Answer): Answer {
  try {
    return answer();
  } catch {
    return notFound;
  }
}

const refView = (ref: string, sha: string) => ({
  ref,
  object: { type: "commit", sha, url: "https://github.example/x" },
});
const isObject = (asked: Asked, sha: string): boolean => {
  try {
    return git(asked, ["cat-file", "-t", sha]) !== "";
  } catch {
    return false;
  }
};

function createRef(asked: Asked): Answer {
  const ref = String(asked.body.ref);
  const sha = String(asked.body.sha);
  if (!isObject(asked, sha)) return unprocessable("Object does not exist");
  try {
    git(asked, ["update-ref", ref, sha, "0".repeat(40)]);
  } catch {
    return unprocessable("Reference already exists");
  }
  return created(refView(ref, sha));
}

/** Without `force` only a fast-forward is taken, as on GitHub. */
function updateRef(asked: Asked): Answer {
  const ref = `refs/${asked.params.ref}`;
  const sha = String(asked.body.sha);
  return orNotFound(() => {
    const before = asked.world.git.tip(ref);
    if (asked.body.force !== true) {
      const base = git(asked, ["merge-base", before, sha]);
      if (base !== before) return unprocessable("Update is not a fast forward");
    }
    git(asked, ["update-ref", ref, sha, before]);
    followBranch(asked.world, ref, sha);
    return ok(refView(ref, sha));
  });
}

function createTree(asked: Asked): Answer {
  // In a folder of its own: an index that another run left behind would bring its files along.
  const folder = mkdtempSync(join(tmpdir(), "fake-index-"));
  try {
    return created(treeIn(asked, join(folder, "index")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  /** Nothing where `content` says it, `null` where the file is to go. */
  readonly sha?: string | null;
  readonly content?: string;
}

function treeIn(asked: Asked, index: string) {
  const base = asked.body.base_tree;
  const run = (args: readonly string[], input?: string): string =>
    execFileSync("git", args, {
      cwd: asked.world.git.bare,
      encoding: "utf8",
      env: { PATH: process.env.PATH ?? "", GIT_INDEX_FILE: index },
      ...(input === undefined ? {} : { input }),
    }).trim();
  if (typeof base === "string") run(["read-tree", base]);
  const lines = (asked.body.tree as TreeEntry[]).map(({ content = "", mode, path, sha }) => {
    if (sha === null) return `0 ${"0".repeat(40)}\t${path}\0`;
    return `${mode} ${sha ?? run(["hash-object", "-w", "--stdin"], content)}\t${path}\0`;
  });
  run(["update-index", "-z", "--index-info"], lines.join(""));
  const sha = run(["write-tree"]);
  return { sha, tree: [], truncated: false, url: "https://github.example/x" };
}

function createCommit(asked: Asked): Answer {
  const parents = ((asked.body.parents as string[] | undefined) ?? []).flatMap((parent) => [
    "-p",
    parent,
  ]);
  const message = String(asked.body.message);
  const sha = git(asked, ["commit-tree", String(asked.body.tree), ...parents, "-m", message]);
  return created({ sha, message, tree: { sha: String(asked.body.tree) }, parents: [] });
}

function getTree(asked: Asked): Answer {
  const recursive = asked.query.has("recursive") ? ["-r", "-t"] : [];
  return orNotFound(() => {
    const lines = git(asked, ["ls-tree", "-l", ...recursive, asked.params.tree_sha ?? ""]).split(
      "\n",
    );
    const tree = lines.filter(Boolean).map((line) => {
      const [meta = "", path = ""] = line.split("\t");
      const [mode, type, sha, size] = meta.split(/\s+/);
      return { path, mode, type, sha, ...(type === "blob" ? { size: Number(size) } : {}) };
    });
    return ok({ sha: asked.params.tree_sha, truncated: false, tree });
  });
}

function getContent(asked: Asked): Answer {
  const at = `${asked.query.get("ref") ?? "main"}:${asked.params.path}`;
  const found = readObject(asked.world.git.bare, at);
  if (found?.type !== "blob") return notFound;
  const { content, oid } = found;
  const path = asked.params.path ?? "";
  // Of a file over a megabyte GitHub says all but what it holds.
  const isLarge = content.length > 1024 * 1024;
  return ok({
    type: "file",
    encoding: isLarge ? "none" : "base64",
    path,
    name: path.split("/").at(-1),
    sha: oid,
    size: content.length,
    content: isLarge ? "" : content.toString("base64"),
  });
}

/** Git objects and references, over the real repository. */
export const gitDataHandlers: Handlers = {
  "git/get-ref": (asked) =>
    orNotFound(() => {
      const ref = `refs/${asked.params.ref}`;
      return ok(refView(ref, asked.world.git.tip(ref)));
    }),
  "git/create-ref": createRef,
  "git/update-ref": updateRef,
  "git/delete-ref": (asked) =>
    orNotFound(() => {
      git(asked, ["update-ref", "-d", `refs/${asked.params.ref}`]);
      loseBranch(asked.world, `refs/${asked.params.ref}`, asked.token.login);
      return { status: 204 };
    }),
  "git/create-blob": (asked) => {
    const encoding = asked.body.encoding === "base64" ? "base64" : "utf8";
    const content = Buffer.from(String(asked.body.content), encoding);
    return created({
      sha: git(asked, ["hash-object", "-w", "--stdin"], content),
      url: "https://github.example/x",
    });
  },
  "git/get-blob": (asked) => {
    const found = readObject(asked.world.git.bare, asked.params.file_sha ?? "");
    if (found?.type !== "blob") return notFound;
    return ok({
      sha: asked.params.file_sha,
      encoding: "base64",
      content: found.content.toString("base64"),
      size: found.content.length,
    });
  },
  "git/create-tree": createTree,
  "git/create-commit": createCommit,
  "git/get-commit": (asked) =>
    orNotFound(() => {
      const sha = asked.params.commit_sha ?? "";
      const [tree = "", ...message] = git(asked, ["log", "-1", "--format=%T%n%B", sha]).split("\n");
      return ok({ sha, message: message.join("\n"), tree: { sha: tree }, parents: [] });
    }),
  "git/get-tree": getTree,
  "repos/get-content": getContent,
};
