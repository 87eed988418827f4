import type { SigningRole } from "../default-policy.ts";
import { governanceDefaults } from "../governance-defaults.ts";
import type { IntegrationFields } from "../integration-fields.ts";
import type { GateCase } from "./testing-case.ts";
import { changed, changedGovernance, changedSystem, move } from "./testing-changes.ts";
import { criterion, ejendom, finding, nexus, orphan, standing } from "./testing-entries.ts";
import { signed } from "./testing-labels.ts";
import type { Situation } from "./testing-situation.ts";

type Change = Situation["changes"][number];
type Fields = Partial<IntegrationFields>;
const by = (change: Change | readonly Change[], ...roles: readonly SigningRole[]): Situation => ({
  changes: [change].flat(),
  labels: signed(...roles),
});
const why = { statusReason: "Leverandøren kan ikke levere før efter ferien." };
const stays = (phase: IntegrationFields["phase"], before: Fields, after: Fields) =>
  changed(standing(phase, before), standing(phase, after));

const settled: Fields = { exit: { status: "settled" } };
const addendum = (signedOn: string): Fields => ({
  contracts: [{ vendor: "KMD A/S", form: "addendum", signedOn }],
});
const covers: Fields = {
  contracts: [{ vendor: "KMD A/S", form: "existing-covers", signedOn: "2020-01-01" }],
};
const skips = changed(
  standing("clarification"),
  standing("implementation", { ...settled, ...covers, ...why }),
);
const back = changed(standing("agreement"), standing("clarification", why));
const legacy: Fields = { legacy: { completeBy: "2027-06-30" } };
const registered = changed(
  "absent",
  standing("operation", { ...legacy, exit: { status: "draft" } }),
);
const waiver = (until: string): Fields => ({
  waivers: [{ rule: "review-overdue", reason: "Flyttes", until, approvedBy: "it" }],
});
const unneeded: Fields = { dpa: [{ vendor: "KMD A/S", decision: "not-required" }] };
const notPersonal: Fields = { privacy: { personalData: false } };
const fromEjendom: Fields = {
  systems: [
    { id: "ejendom", role: "source" },
    { id: "sbsys", role: "target" },
  ],
};
const renamed = (phase: IntegrationFields["phase"], more: Fields = {}) =>
  changed("absent", standing(phase, { id: "nyt-navn", replaces: ["afgoerelser"], ...more }));
const gone = (phase: IntegrationFields["phase"], more: Fields = {}) =>
  changed(standing(phase, more), "absent");
const unmet = { criteria: [criterion("agreement", "retention", false)] };
const waives = (reason: string, until: string): Fields => ({
  waivers: [{ rule: "agreement/retention", reason, until, approvedBy: "it" }],
});
const withoutOfficer = {
  gates: { ...governanceDefaults.gates, agreement: ["it"], operation: ["operations"] } as const,
};
const alwaysOfficer = {
  gates: { ...withoutOfficer.gates, agreement: ["it", "dpo"] } as const,
};
const agreement = (more: Fields, result = unmet) =>
  changed(standing("clarification", more), standing("agreement", more), result);

/** What moves, and whose signatures it asks. */
// biome-ignore format: one case a line
export const moveCases: readonly GateCase[] = [
  ["nothing in the catalogue changes", { changes: [] }, "not-needed"],
  ["a summary is rewritten in a live integration", by(stays("operation", {}, { summary: "Ny tekst" })), "not-needed"],
  ["a new integration starts at need", by(changed("absent", standing("need"))), "not-needed"],
  ["need to parties, the head of the unit signs", by(move("need", "parties"), "requester"), "open"],
  ["parties to clarification, both owners sign", by(move("parties", "clarification"), "source-owner", "target-owner"), "open"],
  ["clarification to agreement without personal data, IT signs", by(move("clarification", "agreement", notPersonal), "it"), "open"],
  ["clarification to agreement, personal data unsaid, only IT signs", by(move("clarification", "agreement", { privacy: {} }), "it"), "closed", "missing"],
  ["clarification to agreement, said not personal over a CPR number", by(move("clarification", "agreement", { ...notPersonal, dataFlow: { elements: [{ name: "cpr-nummer", category: "none", cpr: true }] } }), "it"), "closed", "missing"],
  ["agreement to implementation, exit settled before, all four sign", by(changed(standing("agreement", settled), standing("implementation")), "source-owner", "target-owner", "it", "contract"), "open"],
  ["agreement to implementation, the contract manager has not signed", by(changed(standing("agreement", settled), standing("implementation")), "source-owner", "target-owner", "it"), "closed", "missing"],
  ["implementation to operation, all five sign", by(move("implementation", "operation"), "source-owner", "target-owner", "dpo", "security", "operations"), "open"],
  ["operation to exit, all three sign", by(move("operation", "exit"), "source-owner", "target-owner", "contract"), "open"],
  ["exit to retired, all three sign", by(changed(standing("exit"), standing("exit", { status: "retired", statusReason: "Slukket" })), "source-owner", "target-owner", "operations"), "open"],
  ["exit to retired, nobody signs", by(changed(standing("exit"), standing("exit", { status: "retired" }))), "closed", "missing"],
  ["a phase is skipped, all gates' roles sign, no exception", by(skips, "it", "dpo", "source-owner", "target-owner", "contract"), "closed", "missing"],
  ["a phase is skipped, with the exception, but a gate's role has not signed", by(skips, "exceptions", "it", "source-owner", "target-owner", "contract"), "closed", "missing"],
  ["a phase is skipped, with the exception, its reason and every signature", by(skips, "exceptions", "it", "dpo", "source-owner", "target-owner", "contract"), "open"],
  ["a phase is skipped, with the exception and no reason", by(changed(standing("need"), standing("clarification")), "exceptions", "requester", "source-owner", "target-owner"), "closed", "exception-without-reason"],
  ["a phase is skipped, and the reason is left over from before", by(changed(standing("need", why), standing("clarification", why)), "exceptions", "requester", "source-owner", "target-owner"), "closed", "exception-without-reason"],
  ["a phase is skipped, and the reason is blank", by(changed(standing("need"), standing("clarification", { statusReason: "  " })), "exceptions", "requester", "source-owner", "target-owner"), "closed", "exception-without-reason"],
  ["a phase is skipped, and IT sets the exception label", { ...by(skips, "it", "dpo", "source-owner", "target-owner", "contract"), labels: [...signed("it", "dpo", "source-owner", "target-owner", "contract"), { label: "exception/phase", by: "it-arkitekt" }] }, "closed", "not-holder"],
  ["a step back without the exception", by(back), "closed", "missing"],
  ["a step back with the exception and its reason", by(back, "exceptions"), "open"],
  ["a step back with the exception and no reason", by(changed(standing("agreement"), standing("clarification")), "exceptions"), "closed", "exception-without-reason"],
  ["a retired integration is taken into use again", by(changed(standing("exit", { status: "retired" }), standing("operation", why)), "source-owner"), "closed", "missing"],
  ["a retired integration is taken into use again with the exception", by(changed(standing("exit", { status: "retired" }), standing("operation", why)), "exceptions"), "open"],
  ["a retired integration's phase is rewritten", by(changed(standing("exit", { status: "retired" }), standing("need", { status: "retired" }))), "closed", "missing"],
  ["in operation one moment, retired the next", by(changed(standing("operation"), standing("exit", { status: "retired", ...why })), "source-owner", "target-owner", "contract", "operations"), "closed", "missing"],
  ["a new integration starts in clarification", by(changed("absent", standing("clarification")), "source-owner", "target-owner"), "closed", "new-past-need"],
  ["a new integration starts in operation without legacy", by(changed("absent", standing("operation")), "it"), "closed", "new-past-need"],
  ["a new integration starts retired", by(changed("absent", standing("need", { status: "retired" })), "it"), "closed", "new-past-need"],
  ["a running integration is registered with legacy, IT signs", by(registered, "it"), "open"],
  ["a running integration is registered with legacy, nobody signs", by(registered), "closed", "missing"],
  ["a new integration at need has legacy", by(changed("absent", standing("need", legacy)), "it"), "closed", "legacy-misplaced"],
  ["legacy is put on an integration that is not built yet", by(changed(standing("agreement"), standing("agreement", legacy)), "it"), "closed", "legacy-misplaced"],
  ["the legacy deadline is put off, nobody signs", by(stays("operation", legacy, { legacy: { completeBy: "2028-01-01" } })), "closed", "missing"],
  ["the legacy deadline is put off, IT signs", by(stays("operation", legacy, { legacy: { completeBy: "2028-01-01" } }), "it"), "open"],
  ["the legacy deadline is brought forward", by(stays("operation", legacy, { legacy: { completeBy: "2027-01-01" } })), "not-needed"],
  ["the exit is settled, nobody signs", by(stays("agreement", {}, settled)), "closed", "missing"],
  ["the exit is settled, both owners sign", by(stays("agreement", {}, settled), "source-owner", "target-owner"), "open"],
  ["the exit is activated without ever having been settled", by(stays("operation", { exit: { status: "draft" } }, { exit: { status: "activated" } })), "closed", "missing"],
  ["exit settled and contract signed in one pull request", by(stays("agreement", {}, { ...settled, ...addendum("2026-02-10") }), "source-owner", "target-owner", "contract"), "closed", "exit-and-signature-together"],
  ["exit settled and contract signed in one, with every label there is", by(changed(standing("agreement"), standing("implementation", why)), "source-owner", "target-owner", "it", "contract", "exceptions", "dpo"), "closed", "exit-and-signature-together"],
  ["exit settled in one pull request, contract signed in the next", by(stays("agreement", settled, { ...settled, ...addendum("2026-02-10") }), "contract"), "open"],
  ["the contract is signed and the exit not settled", by(stays("agreement", {}, addendum("2026-02-10")), "contract"), "closed", "exit-not-first"],
  ["the contract is signed and the settled exit taken back", by(stays("agreement", settled, addendum("2026-02-10")), "contract"), "closed", "exit-not-first"],
  ["the date of a contract's signature is changed, nobody signs", by(stays("implementation", {}, addendum("2026-01-01"))), "closed", "missing"],
  ["an agreement that already covers is entered", by(stays("agreement", {}, covers)), "not-needed"],
  ["an agreement that covered becomes a new contract", by(stays("agreement", covers, addendum("2020-01-01")), "contract"), "closed", "exit-not-first"],
  ["a new file at need brings a signed contract", by(changed("absent", standing("need", { ...settled, ...addendum("2026-02-10") })), "source-owner", "target-owner", "contract"), "closed", "exit-not-first"],
  ["a DPA is found unnecessary, nobody signs", by(stays("parties", {}, unneeded)), "closed", "missing"],
  ["a DPA is found unnecessary, the officer signs", by(stays("parties", {}, unneeded), "dpo"), "open"],
  ["a waiver is given, nobody signs", by(stays("operation", {}, waiver("2027-01-01"))), "closed", "missing"],
  ["a waiver is given, and the head of IT signs", by(stays("operation", {}, waiver("2027-01-01")), "exceptions"), "open"],
  ["a waiver is made longer, nobody signs", by(stays("operation", waiver("2027-01-01"), waiver("2028-01-01"))), "closed", "missing"],
  ["a waiver is made shorter", by(stays("operation", waiver("2027-01-01"), waiver("2026-12-01"))), "not-needed"],
  ["put on hold with a reason", by(stays("agreement", {}, { status: "on-hold", ...why })), "not-needed"],
  ["put on hold without a reason", by(stays("agreement", {}, { status: "on-hold" })), "closed", "status-without-reason"],
  ["rejected with a reason before implementation", by(stays("agreement", {}, { status: "rejected", ...why })), "not-needed"],
  ["rejected once implementation has begun", by(stays("implementation", {}, { status: "rejected", ...why })), "closed", "rejected-too-late"],
  ["built, taken back a phase and rejected at once", by(changed(standing("implementation"), standing("agreement", { ...settled, ...covers, status: "rejected", ...why })), "exceptions"), "closed", "rejected-too-late"],
  ["moved into implementation and rejected at once", by(changed(standing("agreement", settled), standing("implementation", { status: "rejected", ...why })), "source-owner", "target-owner", "it", "contract"), "closed", "rejected-too-late"],
  ["taken up again with a new reason", by(stays("agreement", { status: "on-hold", ...why }, { statusReason: "Leverandøren er klar." })), "not-needed"],
  ["taken up again with the old reason", by(stays("agreement", { status: "on-hold", ...why }, why)), "closed", "status-without-reason"],
  ["moved on while on hold", by(changed(standing("parties", { status: "on-hold" }), standing("clarification", { status: "on-hold" })), "source-owner", "target-owner"), "closed", "not-active"],
  ["moved on while rejected", by(changed(standing("parties", { status: "rejected" }), standing("clarification", { status: "rejected" })), "source-owner", "target-owner"), "closed", "not-active"],
  ["the file is renamed, the old id in replaces", by([gone("operation"), renamed("operation")]), "not-needed"],
  ["renamed and moved on at once, nobody signs", by([gone("parties"), renamed("clarification")]), "closed", "missing"],
  ["renamed and moved on at once, both owners sign", by([gone("parties"), renamed("clarification")], "source-owner", "target-owner"), "open"],
  ["renamed without a word in replaces, from operation", by([gone("operation"), renamed("operation", { replaces: [] })]), "closed", "new-past-need"],
  ["two new files both claim to be the renamed one", by([gone("parties"), renamed("parties"), changed("absent", standing("parties", { id: "et-navn-til", replaces: ["afgoerelser"] }))]), "closed", "rename-unclear"],
  ["one new file claims to be two that are gone", by([gone("parties"), gone("need", { id: "en-anden" }), renamed("parties", { replaces: ["afgoerelser", "en-anden"] })]), "closed", "rename-unclear"],
  ["an integration that was there already says it replaces the deleted one", by([gone("parties"), changed(standing("need", { id: "anden" }), standing("need", { id: "anden", replaces: ["afgoerelser"] }))]), "not-needed"],
  ["the renamed file was changed on the main branch under its old name", by([{ ...gone("parties"), baseMoved: true }, renamed("parties")]), "closed", "base-moved"],
  ["deleted at agreement", by(gone("agreement")), "not-needed"],
  ["deleted while live", by(gone("operation"), "source-owner", "target-owner", "it", "exceptions"), "closed", "removed-in-use"],
  ["deleted while live, and a new integration that has nothing to do with it begins", by([gone("operation"), changed("absent", standing("need", { id: "en-anden" }))]), "closed", "removed-in-use"],
  ["deleted while in implementation and on hold", by(gone("implementation", { status: "on-hold" }), "exceptions"), "closed", "removed-in-use"],
  ["deleted after it was retired", by(gone("exit", { status: "retired" })), "closed", "removed-in-use"],
  ["another system put in after its gate, nobody signs", by(stays("operation", {}, fromEjendom)), "closed", "missing"],
  ["another system put in after its gate, only the old owner signs", by(stays("operation", {}, fromEjendom), "source-owner"), "closed", "not-heard"],
  ["another system put in, the new owner signs and the old one approves, and so does the officer", { changes: [stays("operation", {}, fromEjendom)], labels: [{ label: "approved/source-owner", by: "ejendom-ejer" }, ...signed("dpo")], reviews: [{ reviewer: { login: "nexus-ejer", kind: "user" } }] }, "open"],
  ["another system put in before any owner signed", by(stays("parties", {}, fromEjendom)), "not-needed"],
  ["personal data begin to move after the agreement, nobody signs", by(stays("operation", notPersonal, {})), "closed", "missing"],
  ["personal data begin to move after the agreement, the officer signs", by(stays("operation", notPersonal, {}), "dpo"), "open"],
  ["ordinary data become sensitive in operation, nobody signs", by(stays("operation", { dataFlow: { elements: [{ name: "navn", category: "ordinary" }] } }, { dataFlow: { elements: [{ name: "helbred", category: "sensitive" }] } })), "closed", "missing"],
  ["data begin to leave for a third country, nobody signs", by(stays("operation", { privacy: { personalData: true, thirdCountry: { transfer: "none" } } }, { privacy: { personalData: true, thirdCountry: { transfer: "yes" } } })), "closed", "missing"],
  ["a CPR number comes in after the agreement, nobody signs", by(stays("operation", { dataFlow: { elements: [{ name: "navn", category: "ordinary" }] } }, { dataFlow: { elements: [{ name: "navn", category: "ordinary", cpr: true }] } })), "closed", "missing"],
  ["personal data begin to move, where the officer is asked at the gate whatever moves", { ...by(stays("operation", notPersonal, {})), governance: alwaysOfficer }, "closed", "missing"],
  ["the same, where no gate of the municipality's asks the officer", { ...by(stays("operation", notPersonal, {})), governance: withoutOfficer }, "not-needed"],
  ["data are said not to be personal after the agreement, nobody signs", by(stays("agreement", {}, notPersonal)), "closed", "missing"],
  ["data are said not to be personal after the agreement, the officer signs", by(stays("agreement", {}, notPersonal), "dpo"), "open"],
  ["data are said not to be personal on the way into operation, the officer has not signed", by(changed(standing("implementation"), standing("operation", notPersonal)), "source-owner", "target-owner", "security", "operations"), "closed", "missing"],
  ["data are said not to be personal before the agreement", by(stays("clarification", {}, notPersonal)), "not-needed"],
  ["personal data begin to move before the agreement", by(stays("parties", notPersonal, {})), "not-needed"],
  ["the unit behind the need is another after its gate, nobody signs", by(stays("agreement", {}, { owners: { requester: { unit: "Ydelse" } } }), "requester"), "closed", "not-holder"],
  ["a system is registered, nobody signs", by(changedSystem("absent", { id: "ny", name: "Ny" })), "closed", "missing"],
  ["a system is registered, IT signs", by(changedSystem("absent", { id: "ny", name: "Ny" }), "it"), "open"],
  ["a system is registered, and its new owner signs", { changes: [changedSystem("absent", { id: "ny", name: "Ny", owner: { github: ["ny-ejer"] } })], labels: [{ label: "approved/source-owner", by: "ny-ejer" }] }, "closed", "missing"],
  ["a system gets another owner, nobody signs", by(changedSystem(nexus, { ...nexus, owner: { github: ["ny-ejer"] } })), "closed", "missing"],
  ["a system gets another owner, the owner until now signs", by(changedSystem(nexus, { ...nexus, owner: { github: ["ny-ejer"] } }), "source-owner"), "open"],
  ["a system gets another owner, IT signs", by(changedSystem(nexus, { ...nexus, owner: { github: ["ny-ejer"] } }), "it"), "open"],
  ["a system gets another owner, and he signs", { changes: [changedSystem(nexus, { ...nexus, owner: { github: ["ny-ejer"] } })], labels: [{ label: "approved/target-owner", by: "ny-ejer" }] }, "closed", "not-holder"],
  ["a system gets a new manager, nobody signs", by(changedSystem(nexus, { ...nexus, manager: { github: ["ny"] } })), "closed", "missing"],
  ["a system's owner gets a deputy, nobody signs", by(changedSystem(ejendom, { ...ejendom, owner: { unit: "Ejendomme", github: ["ejendom-ejer", "ny"] } })), "closed", "missing"],
  ["a system's summary is rewritten", by(changedSystem(nexus, { ...nexus, summary: "Ny tekst" })), "not-needed"],
  ["a system's summary is rewritten, and a rule finds an error (the validator says so)", by(changedSystem(nexus, { ...nexus, summary: "Ny tekst" }, { findings: [finding("schema")] })), "not-needed"],
  ["a system is removed, nobody signs", by(changedSystem(nexus, "absent")), "closed", "missing"],
  ["a system is removed, its owner signs", by(changedSystem(nexus, "absent"), "source-owner"), "open"],
  ["a system that has an owner without a login gets one, nobody signs", by(changedSystem(orphan, { ...orphan, owner: { github: ["ny"] } })), "closed", "missing"],
  ["a system's owner is written in another order", by(changedSystem({ ...nexus, owner: { unit: "Omsorg", github: ["nexus-ejer"] } }, { ...nexus, owner: { github: ["nexus-ejer"], unit: "Omsorg" } })), "not-needed"],
  ["a system's deputy is another, as many as before", by(changedSystem({ ...nexus, owner: { github: ["nexus-ejer", "ny"] } }, { ...nexus, owner: { github: ["nexus-ejer", "nyere"] } })), "closed", "missing"],
  ["a system's owner is taken out", by(changedSystem(nexus, { id: "kmd-nexus", name: "KMD Nexus" })), "closed", "missing"],
  ["the rules for who may sign are changed, nobody signs", by(changedGovernance()), "closed", "missing"],
  ["the rules for who may sign are changed, IT signs", by(changedGovernance(), "it"), "open"],
  ["the rules make somebody IT in the same pull request, and he signs", { changes: [changedGovernance()], labels: [{ label: "approved/it", by: "ny-it" }] }, "closed", "not-holder"],
  ["a criterion is unmet", by(agreement({}), "it", "dpo"), "closed"],
  ["a criterion is unmet, and nothing moves (the validator says so)", by(changed(standing("agreement"), standing("agreement", { summary: "Ny" }), unmet)), "not-needed"],
  ["a criterion is unmet and waived until today", by(agreement(waives("Aftalt", "2026-11-23")), "it", "dpo"), "open"],
  ["a criterion is unmet and waived without a reason", by(agreement(waives(" ", "2027-01-01")), "it", "dpo"), "closed"],
  ["a criterion is unmet and waived on the base branch", by(agreement(waives("Aftalt", "2027-01-01")), "it", "dpo"), "open"],
  ["a criterion is unmet and the waiver has run out", by(agreement(waives("Aftalt", "2026-11-22")), "it", "dpo"), "closed"],
  ["a criterion is unmet and waived in the same pull request, nobody signs for that", by(changed(standing("clarification"), standing("agreement", waives("Aftalt", "2027-01-01")), unmet), "it", "dpo"), "closed", "missing"],
  ["reuse is unanswered and somebody has waived it", by(changed(standing("agreement", settled), standing("implementation", { waivers: [{ rule: "implementation/reuse-answered", reason: "Haster", until: "2027-01-01", approvedBy: "it" }] }), { criteria: [criterion("implementation", "reuse-answered", false)] }), "source-owner", "target-owner", "it", "contract", "exceptions"), "closed"],
  ["a criterion is unmet in a legacy integration before its deadline", by(changed("absent", standing("operation", { ...legacy, exit: { status: "draft" } }), unmet), "it"), "open"],
  ["a criterion of operation itself is unmet in a legacy integration", by(changed("absent", standing("operation", { ...legacy, exit: { status: "draft" } }), { criteria: [criterion("operation", "monitoring", false)] }), "it"), "open"],
  ["a criterion is unmet in a legacy integration after its deadline", by(changed("absent", standing("operation", { legacy: { completeBy: "2026-11-22" }, exit: { status: "draft" } }), unmet), "it"), "closed"],
  ["legacy is put on an integration in operation", by(stays("operation", {}, legacy), "it"), "closed", "legacy-misplaced"],
  ["a legacy integration goes to exit with the exit's own criterion unmet", by(changed(standing("operation", legacy), standing("exit", legacy), { criteria: [criterion("exit", "activated", false)] }), "source-owner", "target-owner", "contract"), "closed"],
];
