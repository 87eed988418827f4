import { describe, expect, it } from "@jest/globals";
import { attributeValues, decode } from "./attributes.ts";
import { demoSite, htmlOf } from "./demo-site.ts";

const large = new Map(htmlOf(await demoSite("/", "internal", { largeAbove: 0 })));
const whole = new Map(htmlOf(await demoSite("/")));

const headings = (html: string): ReadonlyMap<string, string> =>
  new Map(
    [...html.matchAll(/<h2 id="([^"]*)"[^>]*>([^<]*)/g)].map(([, id = "", name = ""]) => [
      id,
      decode(name),
    ]),
  );

const withBareMailboxes = (html: string): string =>
  html.replace(/<a href="mailto:[^>]*>(?=[^<]*<wbr>[^<]*<\/a>(?:<d|<t|<\/dl|<\/table))/g, "<a>");

const moreOf = (html: string): string =>
  html.split('<h2 id="more">')[1]?.split("</section>")[0] ?? "";

/** What stands under a heading of the third rank, as rows of a table. */
const rowsUnder = (html: string, heading: string): readonly string[] =>
  (html.split(`<h3>${heading}</h3>`)[1]?.split("</table>")[0] ?? "").match(/<tr><th><a [^>]*>/g) ??
  [];

const english = [...large.keys()].filter((path) => /^en\/(?:systems|vendors)\//.test(path));

describe.each(english)("the English page %s in a large catalogue", (path) => {
  const short = large.get(path) ?? "";
  const before = whole.get(path) ?? "";

  it("names every part that it leaves to the Danish page", () => {
    const own = headings(short);
    const left = [...headings(before)].filter(([id]) => !own.has(id)).map(([, name]) => name);
    const named = [...moreOf(short).matchAll(/<a [^>]*>([^<]*)/g)].flatMap(([, names]) =>
      decode(names ?? "").split(", "),
    );
    // An empty part is left out, since it says no more than that.
    const empty = ["Other integrations of the system", "Andre integrationer med systemet"];
    expect(left.filter((name) => !named.includes(name) && !empty.includes(name))).toEqual([]);
  });

  it("says itself what stops with the system, and when contracts end", () => {
    expect(rowsUnder(short, "Stops at once")).toEqual(rowsUnder(before, "Stops at once"));
    const contracts = (html: string) =>
      html.split('<h2 id="contracts">')[1]?.split("</section>")[0];
    expect(contracts(short)).toBe(contracts(before));
  });

  it("leads to places that are there", () => {
    const links = attributeValues(moreOf(short), "href");
    if (path.includes("/vendors/")) expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const [file = "", place = ""] = link.replace(/^(?:\.\.\/)+/, "").split("#");
      expect([file, attributeValues(large.get(file) ?? "", "id").includes(place)]).toEqual([
        file,
        true,
      ]);
    }
  });
});

it("leaves the same pages in Danish whole", () => {
  for (const [path, html] of whole)
    if (/^(?:systemer|leverandoerer)\//.test(path))
      // Mailboxes are links by a script there (site-mailboxes).
      expect([path, large.get(path) === withBareMailboxes(html)]).toEqual([path, true]);
});
