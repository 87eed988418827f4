// Takes the pictures of the README from the real site and the real comment: npm run pictures
import { execFileSync } from "node:child_process";
import process from "node:process";
import { launchBrowser } from "../tests/browser/launch.ts";
import { commentPage } from "./pictures/comment-page.ts";
import { gateExample } from "./pictures/gate-example.ts";
import { serveFolder } from "./pictures/serve-folder.ts";

// The day the demonstration catalogue is written for.
const today = "2026-11-23";
const site = ".cache/pictures/site";

const catalogue = (...words: string[]): void => {
  execFileSync(process.execPath, ["bin/catalogue.cjs", ...words], { stdio: "inherit" });
};

execFileSync(process.execPath, ["scripts/build.mjs", "--cli"], { stdio: "inherit" });
catalogue("build", "--out", site, "--base-path", "/", "--today", today);

const served = await serveFolder(site, "/");
const browser = await launchBrowser();
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    colorScheme: "light",
    locale: "da-DK",
  });
  await page.goto(served.url, { waitUntil: "networkidle" });
  await page.screenshot({ path: "docs/billeder/hjemmeside.png" });
  // A page of its own: the site's policy allows no style that is not its own.
  const comment = await browser.newPage({ viewport: { width: 940, height: 600 } });
  await comment.setContent(commentPage(gateExample(today)));
  await comment.screenshot({ path: "docs/billeder/gate-kommentar.png", fullPage: true });
} finally {
  await browser.close();
  served.stop();
}
console.log("docs/billeder/hjemmeside.png, docs/billeder/gate-kommentar.png");
