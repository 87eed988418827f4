import { setup } from "../commands/setup.ts";
import { UsageError } from "../domain/usage-error.ts";
import { setupText } from "../reports/protection.ts";
import type { Call, ExitCode } from "./main.ts";
import { onGitHub } from "./on-github.ts";

function appNumber(given: string): number {
  if (/^[1-9]\d{0,9}$/.test(given)) return Number(given);
  throw new UsageError({
    da: `--app er appens nummer (App ID) på GitHub, ikke "${given}".`,
    en: `--app is the app's number (App ID) on GitHub, not "${given}".`,
  });
}

/** `catalogue setup` */
export async function runSetup(call: Call): Promise<ExitCode> {
  const apply = call.values.has("apply");
  const app = call.values.get("app");
  const chosen = app === undefined ? {} : { app: appNumber(app) };
  return onGitHub(call, async ({ catalogue, github, locale }) => {
    const { governance } = catalogue;
    const steps = await setup({ github, governance, locale, apply, ...chosen });
    call.terminal.write(setupText(steps, { apply, locale }));
    return 0;
  });
}
