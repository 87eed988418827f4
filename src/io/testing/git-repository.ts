import { execFileSync } from "node:child_process";
import { temporaryFolder, writeFiles } from "./temporary-folder.ts";

/** A real repository for tests. `git` runs a command in it; `commit` writes files, adds everything and commits. */
export interface TestRepository {
  readonly root: string;
  readonly git: (...arguments_: string[]) => string;
  readonly commit: (
    files: Readonly<Record<string, string | Uint8Array>>,
    when?: string,
    message?: string,
  ) => string;
}

/** Makes an empty repository with the branch `main`, untouched by the settings of whoever runs the tests. */
export function gitRepository(root: string = temporaryFolder()): TestRepository {
  const run = (arguments_: readonly string[], dates: Record<string, string> = {}): string =>
    execFileSync("git", arguments_, {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        PATH: process.env.PATH,
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_CONFIG_SYSTEM: "/dev/null",
        GIT_AUTHOR_NAME: "Test",
        GIT_AUTHOR_EMAIL: "test@eksempelby.example",
        GIT_COMMITTER_NAME: "Test",
        GIT_COMMITTER_EMAIL: "test@eksempelby.example",
        ...dates,
      },
    }).trim();
  const git = (...arguments_: string[]) => run(arguments_);
  git("init", "--quiet", "--initial-branch=main");
  return {
    root,
    git,
    commit: (files, when = "2026-01-01T12:00:00Z", message = "Change") => {
      writeFiles(root, files);
      git("add", "--all");
      run(["commit", "--quiet", "--allow-empty", "--message", message], {
        GIT_AUTHOR_DATE: when,
        GIT_COMMITTER_DATE: when,
      });
      return git("rev-parse", "HEAD");
    },
  };
}
