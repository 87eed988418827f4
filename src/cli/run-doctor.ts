import { doctor } from "../commands/doctor.ts";
import { opensAsApp } from "../io/app-token.ts";
import { todayIn } from "../io/clock.ts";
import { localWorkflows } from "../io/local-workflows.ts";
import { publishesPublicEdition } from "../io/published-edition.ts";
import { protectionText } from "../reports/protection.ts";
import type { Call, ExitCode } from "./main.ts";
import { onGitHub } from "./on-github.ts";

/** `catalogue doctor` */
export async function runDoctor(call: Call): Promise<ExitCode> {
  return onGitHub(call, async ({ address, catalogue, github, locale }) => {
    const publicEdition = publishesPublicEdition(call.root);
    const appToken = opensAsApp(call.root);
    const local = localWorkflows(call.root);
    const today = todayIn(catalogue.governance.timeZone);
    const about = { github, address, appToken, catalogue, local, publicEdition, today };
    const gaps = await doctor(about);
    call.terminal.write(protectionText(gaps, locale));
    return gaps.some(({ weight }) => weight === "missing") ? 1 : 0;
  });
}
