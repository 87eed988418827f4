import { doctor } from "../commands/doctor.ts";
import { publishesPublicEdition } from "../io/published-edition.ts";
import { protectionText } from "../reports/protection.ts";
import type { Call, ExitCode } from "./main.ts";
import { onGitHub } from "./on-github.ts";

/** `catalogue doctor` */
export async function runDoctor(call: Call): Promise<ExitCode> {
  return onGitHub(call, async ({ address, catalogue, github, locale }) => {
    const publicEdition = publishesPublicEdition(call.root);
    const gaps = await doctor({ github, address, catalogue, publicEdition });
    call.terminal.write(protectionText(gaps, locale));
    return gaps.some(({ weight }) => weight === "missing") ? 1 : 0;
  });
}
