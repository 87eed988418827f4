import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "../browser/launch.ts";
import { demoSite } from "./demo-site.ts";
import { type SiteServer, serveSite } from "./site-server.ts";

/** A browser and a served site for the tests of one file. */
export interface SiteSession {
  readonly url: string;
  readonly browser: Browser;
  /** A fresh page at an address of the site, once its fonts are there. Complaints of the browser are collected in `complaints`. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** The same, with everything there and unfolded that the page holds. */
  readonly openWhole: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Errors of scripts, refusals by the policy, failed requests, requests to others. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

function listen(page: Page, server: SiteServer, complaints: string[]): void {
  const origin = new URL(server.url).origin;
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    // The browser reports the status of a page that is meant not to exist.
    const expected = message.text().includes("404") && page.url().includes("findes-ikke");
    if (message.type() === "error" && !expected)
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("data:") && !url.startsWith("blob:"))
      complaints.push(`${page.url()} asks ${url}`);
  });
}

/** Waits for what the page still fetches because of its address, and opens what is folded, so that all of it is looked at. */
async function unfold(page: Page): Promise<void> {
  const { pathname, searchParams } = new URL(page.url());
  if (searchParams.has("id") && /\/(?:ret|edit)\.html$/.test(pathname))
    await page.locator("[data-subject] a").waitFor();
  if (searchParams.has("q") && /\/(?:soeg|search)\.html$/.test(pathname))
    await page.locator("[data-hits] a").first().waitFor();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("main details"))
      details.toggleAttribute("open", true);
  });
}

/** Opens a browser on the demonstration site under a base path; as that of a large catalogue where few are enough to make one large. */
export async function openSite(
  basePath = "/",
  more: { readonly largeAbove?: number; readonly browser?: readonly string[] } = {},
): Promise<SiteSession> {
  const [browser, site] = await Promise.all([
    launchBrowser(more.browser),
    demoSite(basePath, "internal", more),
  ]);
  const server = await serveSite(site, basePath);
  const complaints: string[] = [];
  const contexts = new Set<BrowserContext>();
  const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ locale: "da-DK", ...options });
    contexts.add(context);
    const page = await context.newPage();
    listen(page, server, complaints);
    await page.goto(server.url + path);
    await page.evaluate("document.fonts.ready.then(() => undefined)");
    return page;
  };
  return {
    url: server.url,
    browser,
    complaints,
    open,
    openWhole: async (path, options) => {
      const page = await open(path, options);
      await unfold(page);
      return page;
    },
    close: async () => {
      await Promise.all([...contexts].map((context) => context.close()));
      await browser.close();
      await server.close();
    },
  };
}
