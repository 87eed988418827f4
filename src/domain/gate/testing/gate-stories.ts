import fc from "fast-check";
import type { SigningRole } from "../../default-policy.ts";
import type { Action, Content, Setting } from "../testing-action.ts";
import type { Standing } from "../testing-setting.ts";

/** People without any role, some of whom look as if they had one. */
export const strangers = [
  "mallory",
  "trudy",
  "projektkontor",
  "nexus-forvalter",
  "dp\u043e",
  "\u212aontrakt",
];
const holders = [
  "it-arkitekt",
  "dpo",
  "kontrakt",
  "sikkerhed",
  "itchef",
  "nexus-ejer",
  "nexus-stedfortraeder",
  "nexus-ny",
  "sbsys-ejer",
  "ejendom-ejer",
];
const approvals = ["it", "dpo", "contract", "security", "source-owner", "target-owner"].map(
  (role) => `approved/${role}`,
);
const labels = [...approvals, "exception/phase", "andet", "Approved/DPO", "\u0430pproved/dpo"];

const one = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const maybe = (fields: Content["fields"]) => one<Content["fields"]>({}, {}, {}, fields);

const onTheWay = fc.tuple(
  one<Content["fields"]>(
    {},
    { phase: "agreement" },
    { phase: "agreement" },
    { phase: "implementation" },
    { phase: "need" },
  ),
  maybe({ statusReason: "Haster" }),
  maybe({ privacy: { personalData: false } }),
  maybe({ dpa: [{ vendor: "KMD A/S", decision: "not-required" }] }),
  maybe({ exit: { status: "settled" } }),
  one<Content["fields"]>(
    {},
    {},
    {},
    {},
    {},
    { contracts: [{ vendor: "KMD A/S", form: "new", signedOn: "2026-11-01" }] },
  ),
  maybe({
    systems: [
      { id: "ejendom", role: "source" },
      { id: "sbsys", role: "target" },
    ],
  }),
);

const letter = { name: "brev", category: "sensitive" } as const;
const diagnosis = { name: "diagnose", category: "sensitive" } as const;
const addendum = { vendor: "KMD A/S", form: "addendum", signedOn: "2026-02-10" } as const;

const inUse = fc.tuple(
  one<Content["fields"]>(
    {},
    {},
    { dataFlow: { direction: "one-way", elements: [] } },
    { dataFlow: { direction: "one-way", elements: [letter], volumePerDay: 400 } },
    { dataFlow: { direction: "one-way", elements: [letter, diagnosis] } },
    { dataFlow: { direction: "two-way", elements: [letter] } },
    { dataFlow: { direction: "two-way", elements: [diagnosis] } },
  ),
  maybe({ privacy: { personalData: true, retention: "Slettes ikke." } }),
  maybe({ visibility: "public" }),
  maybe({ technical: { authentication: "api-key" } }),
  maybe({ dpa: [{ vendor: "Formidler ApS", decision: "existing-covers" }] }),
  one<Content["fields"]>(
    {},
    {},
    { contracts: [addendum] },
    { contracts: [{ ...addendum, endsOn: "2026-12-31" }] },
    { contracts: [{ ...addendum, endsOn: "2035-01-31" }] },
  ),
  maybe({ summary: "Skrevet om." }),
);

/** A content of the pull request, for an integration that stands here on the main branch. */
export const contentFrom = (stands: Standing): fc.Arbitrary<Content> =>
  fc
    .tuple(
      stands === "clarification" ? onTheWay : inUse,
      one(false, false, false, true),
      one(false, false, false, false, true),
    )
    .map(([parts, makesOwner, editsRules]) => ({
      fields: Object.assign({}, ...parts),
      makesOwner,
      editsRules,
    }));

const setting = one<Partial<Setting>>(
  ...[{ draft: true }, { draft: false }, { draft: false }],
  ...[{ state: "closed" as const }, { state: "open" as const }, { state: "open" as const }],
  ...[{ baseRef: "udvikling" }, { baseRef: "main" }, { baseRef: "main" }],
  ...[{ mergeState: "conflicting" as const }, { mergeState: "mergeable" as const }],
  ...[{ entangled: true }, { entangled: false }, { entangled: false }],
  ...[{ main: 1 as const }, { main: 0 as const }],
);

const weighted = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

/** Something that one of these people does, or that happens to the pull request. */
export function actionOf(people: readonly string[], stands: Standing): fc.Arbitrary<Action> {
  const content = contentFrom(stands);
  const by = one(...people);
  const label = one(...labels);
  const act = <Name extends Action["do"]>(name: Name) => one(name);
  return fc.oneof(
    weighted(2, fc.record({ do: act("push"), by, content })),
    weighted(1, fc.record({ do: act("push"), by, content, helper: by })),
    weighted(2, fc.record({ do: act("force"), to: fc.nat(5) })),
    weighted(2, fc.record({ do: act("bring-up-to-date"), by })),
    weighted(4, fc.record({ do: act("set"), to: setting })),
    weighted(6, fc.record({ do: act("label"), by, label })),
    weighted(
      1,
      fc.record({ do: act("label"), by: one(...people, ...holders), label, bot: one(true) }),
    ),
    weighted(2, fc.record({ do: act("unlabel"), by, label })),
    weighted(1, fc.record({ do: act("rename"), from: label, to: label })),
    weighted(
      2,
      fc.record({
        do: act("review"),
        by,
        state: one(
          ...(["approved", "approved", "commented", "dismissed", "changes-requested"] as const),
        ),
      }),
    ),
    weighted(
      1,
      fc.record({
        do: act("forge"),
        by,
        role: one<SigningRole>("it", "dpo"),
        login: one(...holders),
      }),
    ),
    weighted(8, one<Action>({ do: "run" })),
    weighted(1, one<Action>({ do: "outage" })),
  );
}

// The usual story, which the random one is strewn into: the right people sign in order, each with its run.
const rightWay: readonly Action[] = [
  ["it-arkitekt", "approved/it"],
  ["dpo", "approved/dpo"],
  ["nexus-ejer", "approved/source-owner"],
  ["sbsys-ejer", "approved/target-owner"],
  ["kontrakt", "approved/contract"],
  ["sikkerhed", "approved/security"],
  ["itchef", "exception/phase"],
].flatMap(([by = "", label = ""]): Action[] => [{ do: "label", by, label }, { do: "run" }]);

/** The usual story with noise strewn into it. */
export const strewn = (stands: Standing): fc.Arbitrary<readonly Action[]> =>
  fc
    .tuple(
      fc.array(actionOf([...strangers, ...holders], stands), { maxLength: 8 }),
      fc.array(fc.nat(rightWay.length), { maxLength: 8 }),
    )
    .map(([noise, places]) => {
      const story = [...rightWay];
      for (const [at, action] of noise.entries())
        story.splice(places[at] ?? story.length, 0, action);
      return story;
    });
