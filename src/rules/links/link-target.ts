/** What a link in a body points at. `outside` needs no check here; `escapes` leads out of the repository. */
export type LinkTarget =
  | { readonly kind: "outside" }
  | { readonly kind: "escapes" }
  | { readonly kind: "malformed" }
  | { readonly kind: "anchor"; readonly anchor: string }
  | { readonly kind: "file"; readonly path: string };

const scheme = /^[a-z][a-z0-9+.-]*:/i;

function decode(text: string): string | undefined {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Follows `..` and `.` from a folder; `undefined` when the path climbs out of the root. */
function walk(folder: readonly string[], path: string): string | undefined {
  const steps = [...folder];
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join("/");
}

/** Works out where `target` leads from the file at `from`. Both are relative to the root; `/x` begins there. */
export function linkTarget(target: string, from: string): LinkTarget {
  if (scheme.test(target) || target.startsWith("//")) return { kind: "outside" };
  const [place = "", ...anchors] = target.split("#");
  const path = decode(place.split("?")[0] ?? "");
  const anchor = decode(anchors.join("#"));
  if (path === undefined || anchor === undefined) return { kind: "malformed" };
  if (path === "") return { kind: "anchor", anchor };
  if (path.includes("\\") || path.includes("\0")) return { kind: "malformed" };
  const folder = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  const found = walk(folder, path);
  return found === undefined ? { kind: "escapes" } : { kind: "file", path: found };
}
