import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { demoSite } from "./demo-site.ts";
import { openSite, type SiteSession } from "./site-session.ts";

const site = await demoSite();
const ending = (end: string): readonly (readonly [string, string])[] =>
  [...site].flatMap(([path, content]) =>
    path.endsWith(end) ? [[path, String(content)] as const] : [],
  );

describe("a calendar", () => {
  const calendars = ending(".ics");

  it("is there for everything and for each unit, in both languages", () => {
    const names = calendars.map(([path]) => path);
    expect(names).toContain("frister.ics");
    expect(names).toContain("en/deadlines.ics");
    expect(names.filter((name) => name.startsWith("ejere/")).length).toBeGreaterThan(10);
  });

  it.each(
    calendars,
  )("%s keeps to RFC 5545: lines, order, what each event must have, one UID once", (_path, text) => {
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const plain = text.replaceAll("\r\n ", "");
    expect(plain).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
    const events = plain.split("BEGIN:VEVENT").slice(1);
    for (const event of events) {
      expect(event).toMatch(/\r\nUID:\S+\r\n/);
      expect(event).toMatch(/\r\nDTSTAMP:\d{8}T\d{6}Z\r\n/);
      expect(event).toMatch(/\r\nDTSTART;VALUE=DATE:\d{8}\r\n/);
      expect(event).toMatch(/\r\nSUMMARY:.+\r\n/);
    }
    const uids = [...plain.matchAll(/\r\nUID:(\S+)/g)].map((match) => match[1]);
    expect(new Set(uids).size).toBe(uids.length);
  });
});

describe("a news feed", () => {
  let session: SiteSession;
  beforeAll(async () => {
    session = await openSite();
  });
  afterAll(() => session.close());

  it.each(
    ending(".atom"),
  )("%s is what RFC 4287 asks, read by a real parser", async (_path, text) => {
    const page = await session.open("index.html");
    const feed = await page.evaluate((xml) => {
      const read = new DOMParser().parseFromString(xml, "application/xml");
      const texts = (parent: ParentNode, name: string) =>
        [...parent.querySelectorAll(`:scope > ${name}`)].map((one) => one.textContent ?? "");
      const root = read.documentElement;
      return {
        broken: read.querySelector("parsererror")?.textContent ?? "",
        space: root.namespaceURI,
        head: ["id", "title", "updated"].map((name) => texts(root, name).length),
        entries: [...root.querySelectorAll("entry")].map((entry) => ({
          counts: ["id", "title", "updated"].map((name) => texts(entry, name).length),
          id: texts(entry, "id")[0] ?? "",
          updated: texts(entry, "updated")[0] ?? "",
        })),
      };
    }, text);
    expect([feed.broken, feed.space]).toEqual(["", "http://www.w3.org/2005/Atom"]);
    expect(feed.head).toEqual([1, 1, 1]);
    expect(feed.entries.length).toBeGreaterThan(5);
    for (const { counts, updated } of feed.entries) {
      expect(counts).toEqual([1, 1, 1]);
      expect(updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    }
    const ids = feed.entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    await page.context().close();
  });
});
