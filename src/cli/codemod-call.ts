import type { CodemodOptions } from "../commands/codemod/run-codemod.ts";
import type { CodemodResult } from "../domain/codemod-result.ts";
import { governanceLocale } from "../io/git/governance-locale.ts";
import { codemodReport } from "../reports/codemod.ts";
import type { Call, ExitCode } from "./main.ts";

/** What every codemod takes from a call. */
export const codemodCall = ({ root, environment, today, values }: Call): CodemodOptions => ({
  root,
  environment,
  write: values.has("write"),
  force: values.has("force"),
  ...(today !== undefined && { today }),
});

/** Shows what came of a codemod: 1 when the catalogue would have errors it has not now. */
export function showCodemod({ locale, root, terminal }: Call, result: CodemodResult): ExitCode {
  terminal.write(
    codemodReport(result, { locale: locale ?? governanceLocale(root), colour: terminal.colour }),
  );
  return result.troubles.length === 0 ? 0 : 1;
}
