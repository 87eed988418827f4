import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import type { ReminderKind } from "../../domain/governance-fields.ts";
import { locales } from "../../domain/language.ts";
import type { Matter } from "../../domain/reminders/matter.ts";
import type { RemindedBecause } from "../../domain/reminders/reminder-deed.ts";
import { type ReminderMark, readMark, readSaid } from "../../domain/reminders/reminder-mark.ts";
import type { ReminderContext } from "./reminder-context.ts";
import { reminderTexts } from "./reminder-texts.ts";
import { whatToDo } from "./what-to-do.ts";

const today = "2026-11-23";
const context = (locale: "da" | "en"): ReminderContext => ({
  locale,
  today,
  repositoryUrl: "https://github.com/eksempelby/integrationer",
  branch: "main",
  helpEmail: "digitalisering@eksempelby.example",
});
const matter = (kind: ReminderKind, more: Partial<Matter> = {}): Matter => ({
  key: `${kind}.integration.nexus-sbsys-afgoerelser`,
  kind,
  on: "2026-12-23",
  stage: 30,
  subject: "integration",
  id: "nexus-sbsys-afgoerelser",
  path: "integrations/nexus-sbsys-afgoerelser.md",
  title: "Afgørelser fra KMD Nexus journaliseres i SBSYS",
  field: ["operation", "nextReviewOn"],
  recipients: [
    {
      role: "owner",
      unit: "Omsorg",
      email: "systemejer.omsorg@eksempelby.example",
      logins: ["omsorg-ejer", "omsorg-stedfortraeder"],
    },
    { role: "contract", logins: ["kontrakt"] },
  ],
  ...more,
});
const mark = (of: Matter): ReminderMark => ({
  key: of.key,
  on: of.on,
  stage: of.stage,
  told: today,
  state: "open",
});

// Run with GOLDEN=write to write the files anew after a meant change; then read them.
function golden(name: string, text: string): string {
  const file = new URL(`../golden/reminder.${name}.md`, import.meta.url);
  if (process.env.GOLDEN === "write") {
    mkdirSync(new URL("../golden/", import.meta.url), { recursive: true });
    writeFileSync(file, text);
  }
  return readFileSync(file, "utf8");
}

const words = (locale: "da" | "en"): string => {
  const { farewell, word } = reminderTexts(context(locale));
  const of = (on: string, why: RemindedBecause) => {
    const due = matter("dpa-audit", { on, vendor: "KMD A/S" });
    return word({ matter: due, mark: mark(due), why });
  };
  const about = mark(matter("dpa-audit"));
  const entry = { kind: "dpa-audit", until: "2027-01-31", reason: "Fælles tilsyn" } as const;
  return [
    of("2026-12-23", "next-stage"),
    of("2026-11-24", "next-stage"),
    of(today, "next-stage"),
    of("2026-11-09", "next-stage"),
    of("2026-10-26", "last-round"),
    of("2026-12-23", "due-again"),
    of("2026-12-23", "closed-by-hand"),
    farewell({ because: { why: "solved" }, mark: about }),
    farewell({ because: { why: "passed" }, mark: about }),
    farewell({ because: { why: "gone" }, mark: about }),
    farewell({ because: { why: "quiet", entry }, mark: about }),
  ].join("\n\n---\n\n");
};

describe.each(locales)("what reminders say (%s)", (locale) => {
  const { digest, issue } = reminderTexts(context(locale));

  it("in the issue, with a next step for every kind of deadline", () => {
    const kinds = Object.keys(whatToDo) as ReminderKind[];
    const text = kinds
      .map((kind) => issue({ matter: matter(kind), mark: mark(matter(kind)) }))
      .map(({ ours, title }) => `# ${title}\n\n${ours}\n`)
      .join("\n");
    expect(text).toBe(golden(`issues.${locale}`, text));
  });

  it("in comments", () => {
    const text = `${words(locale)}\n`;
    expect(text).toBe(golden(`words.${locale}`, text));
  });

  it("in the month's overview", () => {
    const matters = [
      matter("review", { on: "2026-10-01" }),
      matter("dpa-audit", { vendor: "KMD A/S" }),
    ];
    const [first] = matters[0]?.recipients ?? [];
    if (first === undefined) throw new Error("Nobody is told");
    const month = {
      key: "digest.omsorg.2026-11",
      month: "2026-11",
      recipient: first,
      alike: false,
      matters,
    };
    const known = { ...mark(matter("review")), key: month.key };
    const { ours, title } = digest({ digest: month, mark: known }, (key) =>
      key.startsWith("review") ? 12 : undefined,
    );
    const text = `# ${title}\n\n${ours}\n`;
    expect(text).toBe(golden(`digest.${locale}`, text));
  });
});

describe("text from files", () => {
  const hostile = "@alle <b>x</b> `y` | [z](javascript:1) <!-- --> \u202e #7 https://ond.example";
  const due = matter("dpa-audit", {
    title: hostile,
    vendor: hostile,
    recipients: [
      {
        role: "owner",
        unit: hostile,
        email: "a@b.example",
        logins: ["@alle", "a b", "godt-login"],
      },
    ],
  });
  const { issue, word } = reminderTexts(context("da"));

  it("neither notifies, links, formats nor ends our marks", () => {
    const { ours } = issue({ matter: due, mark: mark(due) });
    const said = word({ matter: due, mark: mark(due), why: "next-stage" });
    for (const text of [ours, said]) {
      expect(text).not.toMatch(/@alle|<b>|\u202e|(?<!\u200b)#7|\]\(javascript/);
      expect(text.match(/@[a-z]/g)).toEqual(["@g"]);
    }
    expect(ours.match(/<!--/g)).toHaveLength(2);
    expect(readMark(ours)).toEqual(mark(due));
    expect(readSaid(said)).toEqual({ act: "remind", stage: 30, on: due.on, day: today });
  });

  it("never makes the month's overview longer than GitHub takes", () => {
    const matters = Array.from({ length: 500 }, (_, index) =>
      matter("dpa-audit", {
        on: index % 2 === 0 ? "2026-01-01" : "2027-01-01",
        title: "&<>[]".repeat(60),
        vendor: hostile,
      }),
    );
    const recipient = { role: "owner", logins: [] } as const;
    const month = { key: "digest.x.2026-11", month: "2026-11", recipient, alike: false, matters };
    const { ours } = reminderTexts(context("da")).digest(
      { digest: month, mark: mark(due) },
      () => 1,
    );
    expect(ours.length).toBeLessThan(65_536);
    expect(ours).toMatch(/… og \d+ mere/);
  });

  it("never makes a title longer than GitHub takes", () => {
    const long = matter("review", { title: "x".repeat(500) });
    expect(issue({ matter: long, mark: mark(long) }).title.length).toBeLessThanOrEqual(256);
  });
});
