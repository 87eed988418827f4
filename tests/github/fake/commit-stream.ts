import { Buffer } from "node:buffer";
import type { CommitBy, CommitPlan } from "./git-of-the-people.ts";

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;

// A path may hold what would end its line.
const quoted = (path: string): string =>
  `"${path.replaceAll(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;

function change([path, content]: readonly [string, CommitPlan["files"][string]]): string {
  if (content === null) return `D ${quoted(path)}\n`;
  return typeof content === "string"
    ? `M 100644 inline ${quoted(path)}\n${data(content)}`
    : `M 120000 inline ${quoted(path)}\n${data(content.link)}`;
}

function messageOf({ coAuthors = [], message = "Ret integrationen" }: CommitPlan): string {
  const trailers = coAuthors.map((by) => `Co-authored-by: ${by.name} <${by.email}>`);
  return `${[message, ...(trailers.length > 0 ? ["", ...trailers] : [])].join("\n")}\n`;
}

/** What `git fast-import` reads to make one commit on a branch, and to say which it is: one process, where a work tree takes a dozen. */
export function commitStream(
  branch: string,
  parent: string | undefined,
  plan: CommitPlan & { readonly at: string },
): string {
  const when = `${Math.floor(Date.parse(plan.at) / 1000)} +0000`;
  const person = ({ email, name }: CommitBy): string => `${name} <${email}> ${when}`;
  return [
    `commit refs/heads/${branch}\n`,
    "mark :1\n",
    `author ${person(plan.author)}\n`,
    `committer ${person(plan.committer ?? plan.author)}\n`,
    data(messageOf(plan)),
    parent === undefined ? "" : `from ${parent}\n`,
    ...Object.entries(plan.files).map(change),
    "get-mark :1\n",
  ].join("");
}
