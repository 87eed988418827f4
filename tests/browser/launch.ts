import { type Browser, chromium } from "playwright-core";
import { browserBinary } from "./browser-binary.ts";

/**
 * A browser for tests; close it when done. Only what a container needs is switched off:
 * the packed browser's own list of arguments would switch off web security and hide what a policy forbids.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: await browserBinary(),
    args: ["--no-sandbox", "--font-render-hinting=none", ...more],
  });
}
