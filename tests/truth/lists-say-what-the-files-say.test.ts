import { dirname } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { renderCatalogue } from "../../src/commands/render-catalogue.ts";
import { deadlinesAgain } from "./second-deadlines.ts";
import {
  agreementsThatCount,
  contractsThatCount,
  isOver,
  isPaidFor,
  readAgain,
  standingOf,
} from "./second-reading.ts";
import { type RegisterLine, registerAgain } from "./second-register.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const files = readAgain(root);

type Row = Readonly<Record<string, string | number | boolean | null>>;

/** The site on a day: its lists as programs read them, and its pages' text. */
async function siteOn(today: string) {
  const { pages } = await renderCatalogue({ root, environment: process.env, today });
  const content = new Map(pages.map((page) => [page.path, String(page.content)]));
  const rows = (name: string): readonly Row[] => JSON.parse(content.get(`data/${name}.json`) ?? "");
  const text = (path: string): string => (content.get(path) ?? "").replaceAll(/<[^>]*>/g, " ");
  return { rows, text };
}

const words: Readonly<Record<string, string>> = {
  Almindelig: "ordinary",
  Fortrolig: "confidential",
  Følsom: "sensitive",
  "Strafbare forhold": "criminal",
  "Ikke besluttet": "undecided",
  Udkast: "draft",
  "Sendt til underskrift": "sent",
  Underskrevet: "signed",
  Udløbet: "expired",
  Opsagt: "terminated",
  "Ikke påkrævet": "not-required",
};
const parts = (value: Row[string] | undefined): readonly string[] =>
  value ? String(value).split("; ") : [];

/** A vendor's agreement in one word: why none is required may hold any sign. */
const agreements = (value: Row[string] | undefined): readonly string[] =>
  [...String(value ?? "").matchAll(/(?:^|; )([^;:]+): (Ikke påkrævet|[^;(]+)/g)]
    .filter(([, , said]) => words[said ?? ""] !== undefined)
    .map(([, vendor, said]) => `${vendor}: ${words[said ?? ""]}`);

const lineOf = (row: Row): RegisterLine => ({
  id: String(row.id),
  categories: parts(row.categories).map((word) => words[word] ?? word),
  recipients: parts(row.recipients),
  countries: parts(row.thirdCountries),
  bases: parts(row.legalBasis).length,
  agreements: agreements(row.dpa),
});

describe.each(["2026-11-23", "2027-08-31", "2028-02-29", "2031-01-01"])("on %s", (today) => {
  const made = siteOn(today);

  it("the list of deadlines holds every date in the files that still obliges somebody, and no other", async () => {
    const { rows } = await made;
    const listed = rows("frister").map(({ on, kind, id }) => `${on} ${kind} ${id}`);
    expect([...listed].sort()).toEqual(deadlinesAgain(files, today));
    const overdue = rows("frister").filter(({ state }) => state === "Overskredet");
    expect(overdue.map(({ on }) => String(on)).every((on) => on < today)).toBe(true);
    expect(overdue).toHaveLength(listed.filter((line) => line < today).length);
  });

  it("the register has the lines, categories, recipients, countries, bases and agreements of the files", async () => {
    const { rows } = await made;
    const lines = rows("fortegnelse")
      .map(lineOf)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(lines).toEqual(registerAgain(files, today));
  });

  it("the vendors' list adds up what the files say of each", async () => {
    const { rows } = await made;
    const alive = files.integrations.filter((one) => !isOver(one));
    for (const { name, signedAgreements, yearlyCostDkk } of rows("leverandoerer")) {
      const ours = alive
        .flatMap(agreementsThatCount)
        .filter((one) => one.vendor === name && standingOf(one, today) === "signed");
      const cost = alive
        .filter(({ exit }) => !/^\d/.test(exit?.decommission?.contractsEndedOn ?? ""))
        .flatMap(contractsThatCount)
        .filter((one) => one.vendor === name && isPaidFor(one, today))
        .reduce((sum, { yearlyCostDkk: one = "0" }) => sum + Number(one), 0);
      expect([name, signedAgreements, yearlyCostDkk]).toEqual([name, ours.length, cost]);
    }
  });

  it("the overview's first figures are those of the lists behind them", async () => {
    const { rows, text } = await made;
    const front = text("index.html").replaceAll(/\s+/g, " ");
    const figure = (name: string): number => Number(new RegExp(`(\\d+) ${name}`).exec(front)?.[1]);
    const last = new Date(Date.parse(today) + 90 * 86_400_000).toISOString().slice(0, 10);
    const all = rows("integrationer");
    expect(figure("i kataloget")).toBe(files.integrations.length);
    expect(figure("med fejl")).toBe(all.filter(({ errors }) => Number(errors) > 0).length);
    expect(figure("frister inden for 90 dage")).toBe(
      rows("frister").filter(({ on }) => String(on) >= today && String(on) <= last).length,
    );
  });
});
