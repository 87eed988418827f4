// Takes the pictures of the README and the guide from the real site and the real comment: npm run pictures
import { execFileSync } from "node:child_process";
import process from "node:process";
import { launchBrowser } from "../tests/browser/launch.ts";
import { commentPage } from "./pictures/comment-page.ts";
import { gateExample } from "./pictures/gate-example.ts";
import { reminderExample } from "./pictures/reminder-example.ts";
import { serveFolder } from "./pictures/serve-folder.ts";

// The day the demonstration catalogue is written for.
const today = "2026-11-23";
const site = ".cache/pictures/site";

/** Pages of the site that the guide shows. */
const guidePictures: Readonly<Record<string, string>> = {
  ansvarlig: "ejere/systemejer-omsorg.html",
  frister: "frister.html",
  "ny-integration": "ny-integration.html",
};

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
  // Those of the guide are read at the width of a column.
  await page.setViewportSize({ width: 860, height: 620 });
  for (const [name, path] of Object.entries(guidePictures)) {
    await page.goto(`${served.url}${path}`, { waitUntil: "networkidle" });
    // The head of the site is the same on every page.
    const main = await page.locator("main").boundingBox();
    const clip = { x: 0, y: main?.y ?? 0, width: 860, height: 620 };
    await page.screenshot({ path: `docs/billeder/${name}.png`, clip, fullPage: true });
  }
  // Pages of their own: the site's policy allows no style that is not its own.
  const comment = await browser.newPage({ viewport: { width: 940, height: 600 } });
  await comment.setContent(commentPage(gateExample(today), "skrev på forslaget"));
  await comment.screenshot({ path: "docs/billeder/gate-kommentar.png", fullPage: true });
  const { text, title } = await reminderExample(today);
  await comment.setViewportSize({ width: 860, height: 200 });
  await comment.setContent(commentPage(text, "oprettede sagen", title));
  await comment.screenshot({ path: "docs/billeder/paamindelse.png", fullPage: true });
} finally {
  await browser.close();
  served.stop();
}
console.log("docs/billeder/");
