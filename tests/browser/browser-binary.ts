import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where browsers usually lie on systems the packed one does not run on. */
const installed: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  linux: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/**
 * Unpacks the browser of the dev dependency once, under a name with its version: the package itself reuses whatever lies in
 * the temporary folder. Test workers may do this at the same time, so each unpacks aside and the first to finish is kept.
 * It is done in a process of its own: within Jest a change of `TMPDIR` does not reach the program that unpacks.
 */
function unpackedBrowser(): string {
  const about = readFileSync(join(root, "node_modules/@sparticuz/chromium/package.json"), "utf8");
  const { version } = JSON.parse(about) as { readonly version: string };
  const home = join(root, "node_modules/.cache", `chromium-${version}`);
  const binary = join(home, "chromium");
  if (existsSync(binary)) return binary;
  const aside = `${home}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  const unpack =
    'import("@sparticuz/chromium").then((browser) => browser.default.executablePath())';
  execFileSync(process.execPath, ["--input-type=module", "--eval", unpack], {
    cwd: root,
    env: { ...process.env, TMPDIR: aside },
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    renameSync(aside, home);
  } catch {
    // Another worker was first; its copy is the same.
    rmSync(aside, { recursive: true, force: true });
  }
  if (existsSync(binary)) return binary;
  throw new Error(
    `The browser was unpacked, but is not at ${binary}. Remove ${home} and try again.`,
  );
}

/** The path of a browser to test with: `CHROME_PATH`, else the packed one, else an installed one. Throws when there is none. */
export async function browserBinary(): Promise<string> {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== "") return chosen;
  if (process.platform === "linux" && process.arch === "x64") return unpackedBrowser();
  const found = installed[process.platform]?.find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    "No browser to test with. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.",
  );
}
