import { formatDate } from "../domain/dates.ts";
import type { Callers } from "../domain/kitos/callers.ts";
import { type KitosSnapshot, snapshotPath } from "../domain/kitos/snapshot.ts";
import type { Locale, Text } from "../domain/language.ts";
import { oneLine } from "./escape.ts";

/** What a pull came to, as far as it is told. */
export interface ToldPull {
  readonly snapshot: KitosSnapshot;
  readonly changed: boolean;
}

/** What came from KITOS, for a person at a terminal. */
export function pulledText(
  { snapshot, changed }: ToldPull,
  dryRun: boolean,
  locale: Locale,
): string {
  const say = (da: string, en: string): string => (locale === "da" ? da : en);
  const { systems, usages, relations, agreements, contracts, organisation, remarks } = snapshot;
  const amounts: readonly (readonly [number, Text, Text])[] = [
    [systems.length, { da: "system", en: "system" }, { da: "systemer", en: "systems" }],
    [usages.length, { da: "anvendelse", en: "usage" }, { da: "anvendelser", en: "usages" }],
    [relations.length, { da: "relation", en: "relation" }, { da: "relationer", en: "relations" }],
    [
      agreements.length,
      { da: "databehandling", en: "data processing registration" },
      { da: "databehandlinger", en: "data processing registrations" },
    ],
    [contracts.length, { da: "kontrakt", en: "contract" }, { da: "kontrakter", en: "contracts" }],
  ];
  const counts = amounts
    .map(([count, one, many]) => `${count} ${(count === 1 ? one : many)[locale]}`)
    .join(", ");
  const odd = remarks.map((remark) => `! ${oneLine(remark)}`);
  const end = !changed
    ? say("Intet er ændret siden sidst.", "Nothing has changed since last time.")
    : dryRun
      ? say(`${snapshotPath} ville blive ændret.`, `${snapshotPath} would change.`)
      : say(
          `${snapshotPath} er ændret. Se forskellene med: catalogue kitos diff`,
          `${snapshotPath} has changed. See the differences with: catalogue kitos diff`,
        );
  const oddly =
    odd.length === 0
      ? []
      : [say("Dette forstod vi ikke helt:", "This was not quite understood:"), ...odd];
  return `${[`${oneLine(organisation.name)}: ${counts}`, ...oddly, end].join("\n")}\n`;
}

/** Who else uses the systems, for a person at a terminal. */
export function callersText(
  title: string,
  { municipalities, systems, unlinked }: Callers,
  { takenOn }: KitosSnapshot,
  kitos: string | undefined,
  locale: Locale,
): string {
  const say = (da: string, en: string): string => (locale === "da" ? da : en);
  const users = systems.map(({ name, users: count }) =>
    say(
      `  ${oneLine(name)}: ${count} ${count === 1 ? "anden kommune" : "andre kommuner"}`,
      `  ${oneLine(name)}: ${count} other ${count === 1 ? "municipality" : "municipalities"}`,
    ),
  );
  const missing = unlinked.map((name) =>
    say(
      `  ${oneLine(name)}: ukendt. Skriv systemets nummer under kitos.system, og hent et nyt udtræk.`,
      `  ${oneLine(name)}: unknown. Write the system's number under kitos.system, and fetch a new snapshot.`,
    ),
  );
  const both =
    municipalities.length > 0
      ? [
          say(
            "Disse kommuner bruger dem alle. Ring, og spørg:",
            "These municipalities use all of them. Call and ask:",
          ),
          ...municipalities.map((name) => `  - ${oneLine(name)}`),
        ]
      : systems.length < 2
        ? [
            say(
              "Listen kræver, at mindst to systemer er kendt i KITOS.",
              "The list takes at least two systems known in KITOS.",
            ),
          ]
        : [say("Ingen anden kommune bruger dem alle.", "No other municipality uses all of them.")];
  const where = kitos === undefined ? "KITOS" : `KITOS (${oneLine(kitos)})`;
  return `${[
    oneLine(title),
    "",
    say(
      `Ifølge KITOS den ${formatDate(takenOn, "da")}:`,
      `According to KITOS on ${formatDate(takenOn, "en")}:`,
    ),
    ...users,
    ...missing,
    "",
    ...both,
    "",
    say(
      "Om de har koblet systemerne sammen, står kun i KITOS selv:",
      "Whether they have connected the systems is recorded only in KITOS:",
    ),
    say(
      `  1. Log ind i ${where}, og åbn snitfladekataloget.`,
      `  1. Log in to ${where} and open the catalogue of interfaces.`,
    ),
    say(
      `  2. Søg på systemet, der udstiller snitfladen, og se kolonnen "Snitfladen anvendes af".`,
      `  2. Search for the system that exposes the interface and see the column "Snitfladen anvendes af".`,
    ),
    say(
      "  3. Skriv resultatet i reuse.outcome og datoen i reuse.kitosCheckedOn.",
      "  3. Write the result in reuse.outcome and the date in reuse.kitosCheckedOn.",
    ),
  ].join("\n")}\n`;
}
