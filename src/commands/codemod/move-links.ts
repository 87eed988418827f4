import { posix } from "node:path";
import type { Integration, System } from "../../domain/entry.ts";
import type { FileEdits } from "./file-edits.ts";

const scheme = /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i;

/** The file of the catalogue that a relative link leads to. */
function targetOf(target: string, from: string): string | undefined {
  if (target === "" || scheme.test(target)) return undefined;
  const path = target.replace(/[?#].*/s, "");
  let plain = path;
  try {
    plain = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  return posix.normalize(posix.join(posix.dirname(from), plain));
}

/** The same link with another file's name at its end. */
const renamed = (target: string, to: string): string => {
  const [path = "", rest = ""] = [target.replace(/[?#].*/s, ""), /[?#].*/s.exec(target)?.[0] ?? ""];
  return path.slice(0, path.lastIndexOf("/") + 1) + posix.basename(to) + rest;
};

/** Lets the links in a body that led to one file lead to another in the same folder. Gives how many were found and could not be set. */
export function moveLinks(
  entry: Integration | System,
  from: string,
  to: string,
  edits: FileEdits,
): number {
  const links = entry.body.links.filter(({ target }) => targetOf(target, entry.path) === from);
  if (links.length === 0) return 0;
  const lines = edits.text(entry.path).split("\n");
  // Lines of the body are counted from the file's end, as the front matter may have grown.
  const shift = lines.length - (entry.body.line - 1 + entry.body.text.split("\n").length);
  let lost = 0;
  for (const { target, line, column } of links.toReversed()) {
    const at = line - 1 + shift;
    const text = lines[at] ?? "";
    const start = text.indexOf(target, column - 1);
    if (start < 0) lost += 1;
    else
      lines[at] =
        `${text.slice(0, start)}${renamed(target, to)}${text.slice(start + target.length)}`;
  }
  edits.put(entry.path, lines.join("\n"));
  return lost;
}
