import { plainSpelling } from "../../domain/did-you-mean.ts";
import type { Cell } from "../table/table.ts";

const yes = new Set(["ja", "j", "yes", "y", "x", "true", "sand", "sandt", "1"]);
const no = new Set(["nej", "n", "no", "false", "falsk", "0", "ingen", "none"]);

/** Reads yes or no, as people and programs write it: ja, x, ✓, SAND, 0. Nothing for anything else. */
export function readBoolean(cell: Cell): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  const text = String(cell ?? "").trim();
  if (text === "✓" || text === "✔") return true;
  const plain = plainSpelling(text);
  if (yes.has(plain)) return true;
  return no.has(plain) ? false : undefined;
}
