import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { demoSite, htmlOf } from "./demo-site.ts";
import { pageTypes } from "./page-types.ts";
import { openSite, type SiteSession } from "./site-session.ts";

let site: SiteSession;
beforeAll(async () => {
  site = await openSite("/repo-name/");
});
afterAll(() => site.close());

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

// WCAG 1.4.12
const textSpacing =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary"),
    ];
    const inText = (control: Element): boolean => {
      const parent = control.parentElement;
      if (parent === null) return false;
      const text = [...parent.childNodes].some(
        (node) => node !== control && node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      return text || getComputedStyle(control).display === "inline";
    };
    return controls.flatMap((control) => {
      const target = control.closest("label") ?? control;
      const { width, height } = target.getBoundingClientRect();
      if (width === 0 || control.closest(".skip") || inText(control)) return [];
      return width < 24 || height < 24
        ? [`${control.outerHTML.slice(0, 80)} ${Math.round(width)}×${Math.round(height)}`]
        : [];
    });
  });

describe("layout", () => {
  it.each(
    pageTypes,
  )("%s never scrolls sideways: on a phone, enlarged, with wide text spacing", async (_type, path) => {
    const page = await site.openWhole(path, { viewport: { width: 320, height: 800 } });
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 640, height: 512 });
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await overflow(page)).toBe(0);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, textSpacing);
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });

  it.each(
    pageTypes,
  )("%s has targets of 24 px at least, but for links in running text", async (_type, path) => {
    const page = await site.openWhole(path, { viewport: { width: 360, height: 800 } });
    expect(await smallTargets(page)).toEqual([]);
    await page.context().close();
  });

  it("shifts nothing while a page loads, with and without filters in the address", async () => {
    for (const path of [
      "index.html",
      "index.html?phase=operation",
      "integrationer/tabulex-aula-elever.html",
    ]) {
      const page = await site.open(path, { viewport: { width: 1280, height: 900 } });
      await page.waitForTimeout(300);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
                sum += entry.value;
            }).observe({ type: "layout-shift", buffered: true });
            setTimeout(() => resolve(sum), 100);
          }),
      );
      expect([path, shift <= 0.01]).toEqual([path, true]);
      await page.context().close();
    }
  });

  it("prints an integration on two sheets at most, however much there is to say of it", async () => {
    const longest = htmlOf(await demoSite("/repo-name/"))
      .filter(([path]) => path.startsWith("integrationer/"))
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, 4);
    for (const [path] of longest) {
      const page = await site.open(path);
      const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
      const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
      expect([path, sheets >= 1 && sheets <= 2]).toEqual([path, true]);
      await page.context().close();
    }
  });

  it("prints the register's columns wide enough to be read, as on a screen", async () => {
    // A sheet of A4 between its margins.
    const page = await site.open("fortegnelse.html", { viewport: { width: 710, height: 1000 } });
    await page.emulateMedia({ media: "print" });
    const share = await page.evaluate(() => {
      const heads = document.querySelectorAll<HTMLElement>(
        "table.register th[scope=col], table.register thead th",
      );
      const basis = heads[3];
      return (basis?.offsetWidth ?? 0) / (basis?.closest("table")?.offsetWidth ?? 1);
    });
    expect(share).toBeGreaterThan(0.2);
  });

  it("prints light, without navigation, with table heads on every sheet", async () => {
    const page = await site.open("integrationer/nexus-sbsys-afgoerelser.html", {
      colorScheme: "dark",
    });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const print = await page.evaluate(() => ({
      ground: getComputedStyle(document.documentElement).backgroundColor,
      header: getComputedStyle(document.querySelector("header") as Element).display,
      head: getComputedStyle(document.querySelector("thead") as Element).display,
    }));
    expect(print).toEqual({
      ground: "rgb(255, 255, 255)",
      header: "none",
      head: "table-header-group",
    });
    await page.context().close();
  });
});

describe("the guide", () => {
  it("lists its pages beside each of them once, with a script and without", async () => {
    for (const javaScriptEnabled of [false, true]) {
      const page = await site.open("vejledning/3-afklaring.html", { javaScriptEnabled });
      const links = page.locator("nav.contents a", { hasText: "Fase 4: Aftale" });
      expect([await links.count(), await links.isVisible()]).toEqual([1, true]);
      expect(await page.locator("nav.contents summary").count()).toBe(1);
    }
  });
});
