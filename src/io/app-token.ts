import { readFileSync } from "node:fs";
import { join } from "node:path";

const workflows = ["intake.yml", "recertify.yml"];

// `token: ${{ steps.app.outputs.token }}`; the workflow's own token named in so many words is still the workflow's own.
const givesToken = /^[ \t]*token:\s*(?!\s*["']?\$\{\{\s*github\.token)\S/m;

function isGiven(root: string, workflow: string): boolean {
  try {
    return givesToken.test(readFileSync(join(root, ".github/workflows", workflow), "utf8"));
  } catch {
    return false;
  }
}

/** True when every workflow that opens pull requests is given a token that is not its own. Where one cannot be read, it is not. */
export const opensAsApp = (root: string): boolean =>
  workflows.every((workflow) => isGiven(root, workflow));
