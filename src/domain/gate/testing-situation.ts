import { makeCatalogue } from "../catalogue.ts";
import type { SigningRole } from "../default-policy.ts";
import { signingRoles } from "../default-policy.ts";
import { governanceDefaults } from "../governance-defaults.ts";
import type { GovernanceFields } from "../governance-fields.ts";
import type { Text } from "../language.ts";
import type { SystemFields } from "../system-fields.ts";
import type { GateInput, SubjectChange } from "./gate-input.ts";
import { policyOfBase } from "./policy-of-base.ts";
import type {
  Actor,
  CommitPerson,
  LabelEvent,
  PullRequestFacts,
  ReviewFacts,
} from "./pull-request-facts.ts";
import { sameLabel } from "./same-name.ts";
import type { SignatureRecord } from "./signature-record.ts";
import { ejendom, nexus, orphan, sbsys, systemEntry } from "./testing-entries.ts";

/** Digests as tests name them: what the head says now, and what it said before. */
export const evidenceNow = "now".padEnd(43, "-");
export const evidenceEarlier = "earlier".padEnd(43, "-");

export const roles: GovernanceFields["roles"] = {
  it: ["it-arkitekt", "it-arkitekt-2"],
  dpo: ["dpo"],
  contract: ["kontrakt"],
  security: ["sikkerhed"],
  operations: ["drift"],
  exceptions: ["itchef"],
  requester: { Visitationen: ["visitation-leder"], Ydelse: ["ydelse-leder"] },
};

/** A label as somebody set it. Recorded on what the head says now, unless told otherwise. */
export interface SetLabel {
  readonly label: string;
  readonly by: string | undefined;
  readonly kind?: Actor["kind"];
  /** The digest the trusted run wrote down; `null` when no run did. */
  readonly recorded?: string | null;
  readonly recordedLogin?: string;
  readonly recordedRole?: SigningRole;
  /** Taken off again, by anybody. */
  readonly thenTakenOff?: boolean;
  /** False: the label stands, but the timeline does not know of it. */
  readonly inTimeline?: boolean;
}

export interface Situation {
  readonly changes: readonly SubjectChange[];
  readonly author?: Actor;
  readonly writers?: readonly string[];
  readonly commitPeople?: readonly Partial<CommitPerson>[];
  readonly labels?: readonly SetLabel[];
  readonly reviews?: readonly Partial<ReviewFacts>[];
  readonly facts?: Partial<PullRequestFacts>;
  readonly governance?: Partial<GovernanceFields>;
  readonly systems?: readonly SystemFields[];
  readonly policyProblems?: readonly Text[];
  readonly evidence?: Partial<GateInput["evidence"]>;
}

export const user = (login: string): Actor => ({ login, kind: "user" });

function history(set: readonly SetLabel[]): readonly LabelEvent[] {
  return set.flatMap((one, place): readonly LabelEvent[] => {
    if (one.inTimeline === false) return [];
    const at = `2026-11-20T10:${String(place).padStart(2, "0")}:00Z`;
    const actor: Actor = { login: one.by, kind: one.kind ?? "user" };
    const event = { id: `LE_${place}`, label: one.label, actor, at };
    return [
      { ...event, action: "labeled" },
      ...(one.thenTakenOff === true
        ? [{ ...event, id: `UE_${place}`, action: "unlabeled", actor: user("nogen") } as const]
        : []),
    ];
  });
}

function recordsOf(
  set: readonly SetLabel[],
  labels: Readonly<Record<SigningRole, string>>,
): readonly SignatureRecord[] {
  return set.flatMap((one, place) => {
    const role =
      one.recordedRole ?? signingRoles.find((known) => sameLabel(labels[known], one.label));
    if (role === undefined || one.recorded === null || one.by === undefined) return [];
    const login = one.recordedLogin ?? one.by;
    return [
      { role, login, eventId: `LE_${place}`, digest: one.recorded ?? evidenceNow, sha: "aaa" },
    ];
  });
}

/** Builds the input of the decision from what people did. */
export function inputOf(situation: Situation): GateInput {
  const { labels: set = [], systems = [nexus, sbsys, ejendom, orphan] } = situation;
  const governance = { ...governanceDefaults, roles, ...situation.governance };
  const catalogue = makeCatalogue(
    governance,
    [],
    systems.map((fields) => systemEntry(fields)),
  );
  const policy = policyOfBase(catalogue, situation.policyProblems ?? []);
  const people = situation.commitPeople ?? [{ login: "projektkontor" }];
  const standing = set.filter((one) => one.thenTakenOff !== true).map(({ label }) => label);
  return {
    today: "2026-11-23",
    policy,
    changes: situation.changes,
    evidence: {
      digest: evidenceNow,
      at: new Map([
        ["aaa", evidenceNow],
        ["old", evidenceEarlier],
      ]),
      changedSince: new Map(),
      ...situation.evidence,
    },
    facts: {
      number: 7,
      author: situation.author ?? user("projektkontor"),
      ...(situation.writers === undefined ? {} : { writers: situation.writers }),
      baseRef: "main",
      defaultBranch: "main",
      baseSha: "bbb",
      mergeBaseSha: "bbb",
      headSha: "aaa",
      draft: false,
      state: "open",
      mergeState: "mergeable",
      commits: [
        {
          oid: "aaa",
          people: people.map((person) => ({
            login: undefined,
            name: "",
            email: "x@eksempelby.example",
            ...person,
          })),
        },
      ],
      labels: [...new Set(standing)],
      labelEvents: history(set),
      reviews: (situation.reviews ?? []).map((review, place) => ({
        id: `R_${place}`,
        reviewer: user("nogen"),
        state: "approved",
        commit: "aaa",
        ...review,
      })),
      records: recordsOf(set, policy.labels),
      gaps: [],
      ...situation.facts,
    },
  };
}
