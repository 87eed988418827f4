import { execFileSync } from "node:child_process";

export interface GitObject {
  readonly oid: string;
  readonly type: string;
  readonly content: Buffer;
}

/** What an id or an expression (`main:README.md`) names in a repository, byte for byte; nothing where it names nothing. */
export function readObject(bare: string, name: string): GitObject | undefined {
  // A line is a question, and one question is asked.
  if (name === "" || name.includes("\n")) return undefined;
  const answer = execFileSync("git", ["cat-file", "--batch"], {
    cwd: bare,
    input: `${name}\n`,
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["pipe", "pipe", "pipe"],
  });
  const end = answer.indexOf("\n");
  const found = /^([0-9a-f]{40}) (\w+) (\d+)$/.exec(answer.toString("latin1", 0, end));
  if (found === null) return undefined;
  const [, oid = "", type = "", size = ""] = found;
  return { oid, type, content: answer.subarray(end + 1, end + 1 + Number(size)) };
}
