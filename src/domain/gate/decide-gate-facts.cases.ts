import { governanceDefaults } from "../governance-defaults.ts";
import type { GateCase } from "./testing-case.ts";
import { changed, changedGovernance, changedSystem, move } from "./testing-changes.ts";
import {
  criterion,
  finding,
  integrationEntry,
  nexus,
  standing,
  systemEntry,
} from "./testing-entries.ts";
import { named, signed } from "./testing-labels.ts";
import type { Situation } from "./testing-situation.ts";

const toClarification = move("parties", "clarification");
const heard: Situation = {
  changes: [toClarification],
  labels: signed("source-owner", "target-owner"),
};
const withFacts = (facts: Situation["facts"]): Situation => ({
  ...heard,
  ...(facts === undefined ? {} : { facts }),
});
const withChange = (more: Parameters<typeof changed>[2]): Situation => ({
  ...heard,
  changes: [{ ...toClarification, ...more }],
});
const all = signed(
  "source-owner",
  "target-owner",
  "it",
  "dpo",
  "contract",
  "security",
  "operations",
  "exceptions",
);
const between = (
  before: Parameters<typeof changed>[0],
  after: Parameters<typeof changed>[1],
): Situation => ({
  changes: [changed(before, after)],
  labels: all,
});
const onlyIfPersonal: Situation = {
  changes: [move("clarification", "agreement", { privacy: { personalData: false } })],
  governance: {
    gates: { ...governanceDefaults.gates, agreement: [{ role: "dpo", when: "personal-data" }] },
  },
};
const notPersonal = { privacy: { personalData: false } };
const resumes = changed(
  standing("clarification", { ...notPersonal, status: "on-hold" }),
  standing("agreement", { ...notPersonal, statusReason: "Leverandøren er klar." }),
);
const why = { statusReason: "Aftalt med direktionen." };
const skips = changed(standing("need"), standing("clarification", why));
const reverses = changed(standing("agreement"), standing("parties", why));
const gap = (
  what:
    | "files"
    | "commits"
    | "labels"
    | "label-events"
    | "reviews"
    | "signatures"
    | "content"
    | "policy"
    | "pull-request",
  why: "truncated" | "refused" | "failed" | "not-understood",
) => withFacts({ gaps: [{ what, why }] });
const partial = {
  state: "read",
  entry: integrationEntry(standing("clarification"), false),
} as const;
const partialSystem = { state: "read", entry: systemEntry(nexus, false) } as const;
const touched = changed(standing("operation"), standing("operation"));

/** The state of the pull request, the files and what could be read of them. */
// biome-ignore format: one case a line
export const factCases: readonly GateCase[] = [
  ["all is well", heard, "open"],
  ["the pull request is a draft, everybody has signed", withFacts({ draft: true }), "closed", "draft"],
  ["a draft that moves nothing", { changes: [], facts: { draft: true } }, "not-needed"],
  ["the pull request is closed", withFacts({ state: "closed" }), "closed", "not-open"],
  ["the pull request's state is one we do not know", withFacts({ state: "unknown" }), "closed", "not-open"],
  ["the pull request has been merged, and is judged for the log", withFacts({ state: "merged" }), "open"],
  ["the pull request conflicts with the main branch", withFacts({ mergeState: "conflicting" }), "closed", "conflict"],
  ["GitHub has not yet worked out whether it conflicts", withFacts({ mergeState: "unknown" }), "open"],
  ["it leads to another branch than the main one", withFacts({ baseRef: "min-gren" }), "closed", "other-branch"],
  ["it leads to another branch and moves nothing", { changes: [], facts: { baseRef: "min-gren" } }, "closed", "other-branch"],
  ["git may merge the two sides into what stands on neither, everybody has signed", withFacts({ entangled: true }), "closed", "entangled"],
  ["git may merge the two sides into what stands on neither, and nothing moves", { changes: [], facts: { entangled: true } }, "closed", "entangled"],
  ["there are no commits, though the head has moved", withFacts({ commits: [], mergeBaseSha: "xxx" }), "closed", "gap"],
  ["the list of files is cut off", gap("files", "truncated"), "closed", "gap"],
  ["the list of files is cut off, and nothing seems to move", { changes: [], facts: { gaps: [{ what: "files", why: "truncated" }] } }, "closed", "gap"],
  ["the list of commits is cut off", gap("commits", "truncated"), "closed", "gap"],
  ["the labels' history is cut off", gap("label-events", "truncated"), "closed", "gap"],
  ["GitHub refuses the reviews", gap("reviews", "refused"), "closed", "gap"],
  ["GitHub does not answer", gap("pull-request", "failed"), "closed", "gap"],
  ["GitHub answers what nobody understands", gap("signatures", "not-understood"), "closed", "gap"],
  ["the rules on the main branch cannot be read", { ...heard, policyProblems: [{ da: "Linje 3.", en: "Line 3." }] }, "closed", "policy"],
  ["two roles have one label", { ...heard, governance: named({ "approved/dpo": "Approved/IT" }) }, "closed", "policy"],
  ["a role's label is blank", { ...heard, governance: named({ "approved/dpo": " " }) }, "closed", "policy"],
  ["a gate asks for nobody", { ...heard, governance: { gates: { ...governanceDefaults.gates, clarification: [] } } }, "closed", "policy"],
  ["the gate's only signature is conditional, and the condition does not apply", onlyIfPersonal, "closed", "too-few-people"],
  ["the same, in an integration that is resumed at once", { ...onlyIfPersonal, changes: [resumes] }, "closed", "too-few-people"],
  ["the same, and somebody with a role approves in a review", { ...onlyIfPersonal, reviews: [{ reviewer: { login: "kontrakt", kind: "user" } }] }, "open"],
  ["another gate than this one asks for nobody", { ...heard, governance: { gates: { ...governanceDefaults.gates, exit: [] } } }, "closed", "policy"],
  ["the main branch has changed the same file", withChange({ baseMoved: true }), "closed", "base-moved"],
  ["the main branch has changed the same file, and nothing moves here", { changes: [changed(standing("operation"), standing("operation"), { baseMoved: true })] }, "closed", "base-moved"],
  ["the main branch has changed the same system", { changes: [changedSystem(nexus, nexus, { baseMoved: true })] }, "closed", "base-moved"],
  ["the main branch has changed the rules too", { changes: [changedGovernance({ baseMoved: true })], labels: all }, "closed", "base-moved"],
  ["the phase is unknown, or the file is not to be read, at head", between(standing("parties"), "unreadable"), "closed", "unreadable-head"],
  ["the file is not to be read at base", between("unreadable", standing("clarification")), "closed", "unreadable-base"],
  ["the file is not to be read at base and gone at head", between("unreadable", "absent"), "closed", "unreadable-base"],
  ["a new file is not to be read", between("absent", "unreadable"), "closed", "unreadable-head"],
  ["a system is not to be read at head", { changes: [changedSystem(nexus, "unreadable")], labels: all }, "closed", "unreadable-head"],
  ["a system is not to be read at base, IT signs for it as new", { changes: [changedSystem("unreadable", nexus)], labels: signed("it") }, "open"],
  ["part of the file is not written as it should be", withChange({ after: partial }), "closed", "not-intact"],
  ["part of the file is wrong, and nothing seems to move", { changes: [{ ...touched, after: { state: "read", entry: integrationEntry(standing("operation"), false) } }] }, "closed", "not-intact"],
  ["part of a system is wrong", { changes: [{ ...changedSystem(nexus, nexus), after: partialSystem }] }, "closed", "not-intact"],
  ["part of the file was wrong at base and is mended", { changes: [{ ...touched, before: { state: "read", entry: integrationEntry(standing("operation"), false) } }] }, "not-needed"],
  ["a rule finds an error", withChange({ findings: [finding("article-6-1-f")] }), "closed"],
  ["a rule that nothing lifts finds an error, with every label there is", { ...withChange({ findings: [finding("dpa-after-live")] }), labels: all }, "closed"],
  ["a rule finds a warning", withChange({ findings: [finding("review-overdue", "warning")] }), "open"],
  ["the rule about skipped phases complains, and the exception is signed", { changes: [{ ...skips, findings: [finding("phase-skipped")] }], labels: [...all, ...signed("requester")] }, "open"],
  ["the rule about steps back complains, and the exception is signed", { changes: [{ ...reverses, findings: [finding("phase-reversed")] }], labels: all }, "open"],
  ["the rule about the exit complains where the gate itself sees nothing", withChange({ findings: [finding("exit-not-merged-first")] }), "closed"],
  ["the rule about deleted files complains where the gate itself sees nothing", { changes: [changed(standing("need"), "absent", { findings: [finding("deleted-while-live")] })] }, "closed"],
  ["a rule finds an error in the rules file", { changes: [changedGovernance({ findings: [finding("schema")] })], labels: all }, "closed"],
  ["a rule finds an error in a system", { changes: [changedSystem("absent", nexus, { findings: [finding("schema")] })], labels: all }, "closed"],
  ["the checklist itself is full", withChange({ criteria: [criterion("clarification", "direction", true)] }), "open"],
  ["one line of the checklist is empty", withChange({ criteria: [criterion("clarification", "direction", true), criterion("parties", "benefit", false)] }), "closed"],
  ["two integrations move, and one lacks a criterion", { ...heard, changes: [toClarification, { ...changed(standing("parties", { id: "to" }), standing("clarification", { id: "to" })), criteria: [criterion("parties", "benefit", false)] }] }, "closed"],
];
