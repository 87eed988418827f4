/** One file as one commit changed it. */
export interface LoggedChange {
  readonly commit: string;
  readonly at: Date;
  readonly path: string;
  /** The file's content after the change; zeros when it was removed. */
  readonly object: string;
  readonly kind: "added" | "changed" | "removed";
}

/** Arguments of `git log` for the answer that `parseLog` reads. */
export const logArguments = [
  ...["--format=%x01%H %ct", "--raw", "-z", "--no-abbrev", "--no-renames", "--relative"],
  // The branch's own line: a date is when something landed on it, not when it was written elsewhere.
  ...["--first-parent", "--diff-merges=first-parent", "--no-ext-diff", "--no-textconv"],
];

/**
 * Takes apart what `git log` writes with `logArguments`, newest first:
 * `\x01<commit> <seconds>\0`, then `:<mode> <mode> <object> <object> <letter>\0<path>\0` for each file.
 */
export function* parseLog(output: string): Generator<LoggedChange> {
  for (const text of output.split("\u0001").slice(1)) {
    const [heading = "", ...rest] = text.split("\0");
    const [commit = "", seconds] = heading.split(" ");
    const at = new Date(Number(seconds) * 1000);
    const parts = rest.filter((part) => part !== "");
    for (let index = 0; index + 1 < parts.length; index += 2) {
      const [, , , object = "", letter] = (parts[index] ?? "").trim().split(" ");
      const kind = letter === "A" ? "added" : letter === "D" ? "removed" : "changed";
      yield { commit, at, path: parts[index + 1] ?? "", object, kind };
    }
  }
}
