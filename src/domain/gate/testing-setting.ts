import type { IntegrationFields } from "../integration-fields.ts";
import type { GateInput } from "./gate-input.ts";
import type { PullRequestFacts } from "./pull-request-facts.ts";
import type { Content, Setting } from "./testing-action.ts";
import { changed, changedGovernance, changedSystem } from "./testing-changes.ts";
import { ejendom, nexus, orphan, sbsys, standing } from "./testing-entries.ts";
import { inputOf } from "./testing-situation.ts";

export const ordinarySetting: Setting = {
  ...{ baseRef: "main", draft: false, mergeState: "mergeable", state: "open" },
  ...{ entangled: false, main: 0 },
};

// The source system's file on each version of the main branch.
const nexusOnMain = [nexus, { ...nexus, owner: { ...nexus.owner, github: ["nexus-ny"] } }] as const;

/** Where an integration stands on the main branch: before a gate, or long past all of them. */
export type Standing = "clarification" | "operation";

const addendum = { vendor: "KMD A/S", form: "addendum", signedOn: "2026-02-10" } as const;

// What it says there, beside what all of its phase say.
const saysOnMain: Readonly<Record<Standing, Partial<IntegrationFields>>> = {
  clarification: {},
  operation: {
    dataFlow: { direction: "one-way", elements: [{ name: "brev", category: "sensitive" }] },
    technical: { authentication: "oauth2" },
    contracts: [{ ...addendum, endsOn: "2027-01-31" }],
  },
};

// What each main branch asks of whom; nothing of the pull request is merged.
const ordinary = nexusOnMain.map((nexus) =>
  inputOf({ changes: [], systems: [nexus, sbsys, ejendom, orphan] }),
);

/** A content, the version of the main branch that its commit is made on, and where the integration stands there. */
interface Against {
  readonly content: Content;
  readonly madeOn: Setting["main"];
  readonly stands: Standing;
}

/** What the gate is given for a content against the main branch as it is now. */
export function inputAgainstMain(
  { content, madeOn, stands }: Against,
  { main, ...setting }: Setting,
  { evidence, facts }: { readonly facts: Partial<PullRequestFacts> } & Pick<GateInput, "evidence">,
): GateInput {
  const input = ordinary[main] ?? inputOf({ changes: [] });
  const said = saysOnMain[stands];
  const nexus = nexusOnMain[madeOn];
  const mallory = { ...nexus, owner: { github: ["mallory"] } };
  return {
    ...input,
    changes: [
      changed(standing(stands, said), standing(stands, { ...said, ...content.fields })),
      ...(content.makesOwner
        ? [changedSystem(nexus, mallory, { baseMoved: madeOn !== main })]
        : []),
      ...(content.editsRules ? [changedGovernance()] : []),
    ],
    facts: { ...input.facts, ...setting, ...facts },
    evidence,
  };
}
