import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { openSite, type SiteSession } from "./site-session.ts";

let site: SiteSession;
beforeAll(async () => {
  site = await openSite("/repo-name/");
});
afterAll(() => site.close());

/** What the reader sees of the list: the count said, and the titles in order. */
const list = async (page: Page) => ({
  count: await page.locator("[data-status]").innerText(),
  titles: await page.locator("[data-rows] th a").allInnerTexts(),
});
/** The count stands there, and every row of the page below it. */
const settled = async (page: Page, count: RegExp) => {
  await page.locator("[data-status]", { hasText: count }).waitFor();
  await page.locator("[data-rows]:not([aria-busy])").waitFor({ state: "attached" });
};

describe("filters", () => {
  it("live in the address: a shared link, reload, back and forward give the same view", async () => {
    const page = await site.open("index.html");
    const all = await list(page);
    await page.locator("label", { hasText: "6. Drift" }).click();
    await settled(page, /^15 af /);
    const running = await list(page);
    expect(page.url()).toContain("?phase=operation");
    await page.selectOption("[name=system]", { label: "SBSYS" });
    await settled(page, /^3 af /);
    const both = await list(page);
    await page.reload();
    await settled(page, /^3 af /);
    expect(await list(page)).toEqual(both);
    await page.goBack();
    await settled(page, /^15 af /);
    expect(await list(page)).toEqual(running);
    await page.goBack();
    await settled(page, /^32 integrationer/);
    expect(await list(page)).toEqual(all);
    await page.goForward();
    await settled(page, /^15 af /);
    const shared = await site.open(`index.html${new URL(page.url()).search}`);
    await settled(shared, /^15 af /);
    expect(await list(shared)).toEqual(running);
  });

  it("take every letter typed, at once after loading, and keep the address as one step back", async () => {
    const page = await site.open("index.html");
    await page.locator("main [name=q]").pressSequentially("løn", { delay: 30 });
    await page.waitForURL((url) => url.searchParams.get("q") === "løn");
    await settled(page, / af 32 /);
    expect(await page.locator("main [name=q]").inputValue()).toBe("løn");
    expect(await page.evaluate(() => history.length)).toBe(2);
    for (const title of (await list(page)).titles) expect(title.toLowerCase()).toContain("løn");
  });

  it("name the filter to drop when nothing fits, and drop it when asked", async () => {
    const page = await site.open("index.html?phase=need&data=criminal");
    await settled(page, /^0 af /);
    const empty = page.locator("[data-empty]");
    expect(await empty.innerText()).toContain("Ingen integrationer passer");
    const ways = empty.locator("a");
    expect(await ways.count()).toBe(2);
    await ways.first().click();
    await settled(page, /^1 af /);
    expect(await empty.isHidden()).toBe(true);
  });

  it("draw each row exactly as it was built", async () => {
    const page = await site.open("index.html");
    const rows = () =>
      page.locator("[data-rows] > tr").evaluateAll((all) => all.map((row) => row.outerHTML).sort());
    const built = await rows();
    await page.selectOption("[data-sort]", "changed");
    await page.waitForURL(/sort=changed/);
    await settled(page, /^32 integrationer/);
    expect(await rows()).toEqual(built);
  });

  it("are kept when the language is switched", async () => {
    const page = await site.open("index.html?phase=operation&sort=phase");
    await settled(page, /^15 af /);
    await page.locator("header a[lang]").click();
    await page.waitForURL(/\/en\/index\.html\?phase=operation&sort=phase/);
    await settled(page, /^15 of /);
    expect(await page.locator("h1").innerText()).toContain("Integrations");
  });

  it("say the count once a change", async () => {
    const page = await site.open("index.html");
    await page.evaluate(() => {
      const status = document.querySelector("[data-status]") as Element;
      const said: string[] = [];
      Object.assign(globalThis, { said });
      new MutationObserver(() => said.push(status.textContent ?? "")).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await page.locator("label", { hasText: "Følsom" }).click();
    await settled(page, / af /);
    await page.waitForTimeout(100);
    expect(
      await page.evaluate(() => (globalThis as unknown as { said: string[] }).said),
    ).toHaveLength(1);
  });
});

describe("without JavaScript", () => {
  it("shows the whole list, no filters that would not work, and ways in", async () => {
    const page = await site.open("index.html", { javaScriptEnabled: false });
    expect(await page.locator("[data-rows] tr").count()).toBe(32);
    expect(await page.locator("[data-filters]").isVisible()).toBe(false);
    expect(await page.locator("noscript .notice a").first().isVisible()).toBe(true);
  });

  it("opens the menu on a phone", async () => {
    const page = await site.open("index.html", {
      javaScriptEnabled: false,
      viewport: { width: 320, height: 700 },
    });
    const link = page.locator("header nav a", { hasText: "Frister" });
    expect(await link.isVisible()).toBe(false);
    await page.locator("header nav summary").click();
    expect(await link.isVisible()).toBe(true);
  });
});

describe("keyboard", () => {
  it("reaches the skip link first, and it leads to the content", async () => {
    const page = await site.open("frister.html");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  });

  it("passes through everything in the order it is seen, always with a ring of 3 px", async () => {
    const page = await site.open("index.html?phase=exit", {
      viewport: { width: 1280, height: 900 },
    });
    await settled(page, / af /);
    const stops: { top: number; left: number; ring: number; area: string }[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press("Tab");
      stops.push(
        await page.evaluate(() => {
          const active = document.activeElement as HTMLElement;
          const box = active.getBoundingClientRect();
          const area = active.closest("header, form, section, footer")?.className ?? "";
          return {
            top: box.top + scrollY,
            left: box.left,
            ring: Number.parseFloat(getComputedStyle(active).outlineWidth),
            area,
          };
        }),
      );
    }
    const inForm = stops.filter(({ area }) => area === "filters");
    expect(inForm.length).toBeGreaterThan(15);
    for (const [index, stop] of inForm.entries())
      expect(stop.top).toBeGreaterThanOrEqual(inForm[index - 1]?.top ?? 0);
    expect(stops.filter(({ ring }) => ring < 3)).toEqual([]);
  });
});

describe("colours", () => {
  it("follow the device, and the reader's own choice after that, from the first paint of the next page", async () => {
    const page = await site.open("index.html", { colorScheme: "dark" });
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await ground()).toBe("rgb(17, 24, 29)");
    await page.getByLabel("Lyse").check();
    expect(await ground()).toBe("rgb(255, 255, 255)");
    await page.goto(`${site.url}frister.html`, { waitUntil: "commit" });
    await page.waitForSelector("h1");
    expect(await ground()).toBe("rgb(255, 255, 255)");
    await page.getByLabel("Som enheden").check();
    expect(await ground()).toBe("rgb(17, 24, 29)");
  });

  it("forced by the device keep current page, current phase and status to be seen", async () => {
    const page = await site.open("integrationer/dubu-sbsys-dokumenter.html", {
      forcedColors: "active",
    });
    const ring = (step: string) =>
      page.locator(`.stepper ${step}`).evaluate((element) => {
        const { x, y } = element.getBoundingClientRect();
        return { x: x + scrollX + 8, y: y + scrollY + 8 };
      });
    const [current, ahead] = [await ring("[aria-current]"), await ring(".ahead >> nth=0")];
    expect(await colourAt(page, current)).not.toEqual(await colourAt(page, ahead));
    const border = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).borderBottomWidth));
    expect(await border("header nav [aria-current]")).toBeGreaterThanOrEqual(3);
    expect(await border(".badge")).toBeGreaterThanOrEqual(1);
  });
});

/** The colour that is painted at a point of the page, whatever grounds and pictures make it up. */
async function colourAt(page: Page, at: { x: number; y: number }): Promise<number[]> {
  const clip = { x: Math.round(at.x), y: Math.round(at.y), width: 1, height: 1 };
  const picture = await page.screenshot({ clip, fullPage: true });
  const board = await page.context().newPage();
  const colour = await board.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement("canvas").getContext("2d");
      canvas?.drawImage(image, 0, 0);
      return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])];
    },
    `data:image/png;base64,${picture.toString("base64")}`,
  );
  await board.close();
  return colour;
}

describe("the site in a browser", () => {
  it("answers a lost address at any depth with a page whose links and style work", async () => {
    const page = await site.open("integrationer/findes-ikke.html");
    expect(await page.locator("h1").innerText()).toBe("Siden findes ikke");
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain(
      "IBM Plex Sans",
    );
    await page.getByRole("link", { name: "Gå til oversigten" }).click();
    await page.waitForURL(`${site.url}index.html`);
  });

  it("leads an earlier address on to its successor", async () => {
    const page = await site.open("index.html");
    await page.goto(`${site.url}integrationer/sd-loen-finans.html`, { waitUntil: "commit" });
    await page.waitForURL(/sd-loen-opus-oekonomi\.html/);
    expect(await page.locator("h1").innerText()).toContain("SD Løn");
  });

  it("had nothing to complain of: no error, no refusal by the policy, no request to anybody else", () => {
    expect(site.complaints).toEqual([]);
  });
});
