import type { IntegrationFields } from "../integration-fields.ts";
import type { GateCase } from "./testing-case.ts";
import { changed, changedSystem, move } from "./testing-changes.ts";
import { nexus, standing } from "./testing-entries.ts";
import { holding, named, signed } from "./testing-labels.ts";
import type { SetLabel, Situation } from "./testing-situation.ts";
import { evidenceEarlier, evidenceNow, user } from "./testing-situation.ts";

// Clarification to agreement asks two signatures here: IT & Digitalisering, and the data protection officer.
const it: SetLabel = { label: "approved/it", by: "it-arkitekt" };
const dpo: SetLabel = { label: "approved/dpo", by: "dpo" };
const agreed: Situation = { changes: [move("clarification", "agreement")], labels: [it, dpo] };
const dpoLabel = (...set: readonly Partial<SetLabel>[]): Situation => ({
  ...agreed,
  labels: [it, ...set.map((one) => ({ ...dpo, ...one }))],
});
const author = (login: string): Situation => ({ ...agreed, author: user(login) });
const commits = (...people: NonNullable<Situation["commitPeople"]>): Situation => ({
  ...agreed,
  commitPeople: people,
});
const oneCommit = (login: string) => ({ oid: login, people: [{ login, name: "", email: "" }] });
const reviews = (...given: NonNullable<Situation["reviews"]>) => ({ reviews: given });
const record = { role: "dpo", login: "dpo", eventId: "LE_1", sha: "aaa" } as const;
const itRecord = { ...record, role: "it", login: "it-arkitekt", eventId: "LE_0" } as const;
const twoRecords = {
  records: [
    { ...itRecord, digest: evidenceNow },
    { ...record, digest: evidenceNow },
    { ...record, digest: evidenceEarlier },
  ],
};
const twoLogins = {
  records: [
    { ...itRecord, digest: evidenceNow },
    { ...record, digest: evidenceNow },
    { ...record, login: "it-arkitekt", digest: evidenceNow },
  ],
};
const standsAnyway = { labels: ["approved/it", "approved/dpo"] };

// Parties to clarification asks the owners of both systems.
const toClarification = move("parties", "clarification");
const heard: Situation = {
  changes: [toClarification],
  labels: signed("source-owner", "target-owner"),
};
const sourceSignedBy = (by: string): Situation => ({
  ...heard,
  labels: [{ label: "approved/source-owner", by }, ...signed("target-owner")],
});
type Uses = NonNullable<IntegrationFields["systems"]>;
const between = (...sources: readonly string[]): Uses => [
  ...sources.map((id) => ({ id, role: "source" as const })),
  { id: "sbsys", role: "target" },
];
const fromSystems = (...sources: readonly string[]): Situation => ({
  ...heard,
  changes: [move("parties", "clarification", { systems: between(...sources) })],
});
const twoSources = fromSystems("kmd-nexus", "ejendom");
const anotherOne = { id: "anden", systems: between("ejendom") };
const twoIntegrations: Situation = {
  ...heard,
  changes: [
    toClarification,
    changed(standing("parties", anotherOne), standing("clarification", anotherOne)),
  ],
};
const makesOwner = changedSystem(nexus, { ...nexus, owner: { github: ["ny-ejer"] } });
const second = user("ejendom-ejer");

// One login for everything, as a small municipality may have it.
const factotum: Situation = {
  ...agreed,
  labels: [
    { ...it, by: "altmuligmand" },
    { ...dpo, by: "altmuligmand" },
  ],
  governance: holding({ it: ["altmuligmand"], dpo: ["altmuligmand"] }),
};
const app = { login: "app", kind: "bot" } as const;

/** Who signs, and whether it counts. */
// biome-ignore format: one case a line
export const peopleCases: readonly GateCase[] = [
  ["everybody who must has signed", agreed, "open"],
  ["nobody has signed", { ...agreed, labels: [] }, "closed", "missing"],
  ["the data protection officer has not signed", { ...agreed, labels: [it] }, "closed", "missing"],
  ["the author signs himself", author("dpo"), "closed", "author"],
  ["the author signs himself, his login in capitals", author("DPO"), "closed", "author"],
  ["somebody who made a commit signs", commits({ login: "dpo" }), "closed", "committer"],
  ["somebody who wrote in the issue that the pull request was made from signs", { ...agreed, writers: ["Dpo"] }, "closed", "committer"],
  ["a bot is the author, one person signs everything, and another wrote the issue", { ...factotum, author: app, writers: ["kontrakt"] }, "closed", "too-few-people"],
  ["a co-author of a commit signs", commits({ login: "projektkontor" }, { login: "Dpo" }), "closed", "committer"],
  ["somebody who made one of many commits signs", { ...agreed, facts: { commits: [oneCommit("projektkontor"), oneCommit("dpo")] } }, "closed", "committer"],
  ["a commit is by somebody GitHub does not know", commits({ name: "X" }), "closed", "committer-unknown"],
  ["a commit was made in the browser", commits({ login: "projektkontor" }, { email: " NoReply@GitHub.com" }), "open"],
  ["an app made one of the commits", commits({ email: "49+renovate[bot]@users.noreply.github.com" }), "open"],
  ["a commit's address pretends to be an app's", commits({ email: "x[bot]@users.noreply.github.com.example" }), "closed", "committer-unknown"],
  ["GitHub does not say who the author is", { ...agreed, author: { login: undefined, kind: "other" } }, "closed", "author-unknown"],
  ["an outsider sets the label", dpoLabel({ by: "tilfaeldig" }), "closed", "not-holder"],
  ["a user with triage rights and no role sets the label", dpoLabel({ by: "triage-bruger" }), "closed", "not-holder"],
  ["IT sets the data protection officer's label too", dpoLabel({ by: "it-arkitekt" }), "closed", "not-holder"],
  ["a bot sets the label", dpoLabel({ kind: "bot" }), "closed", "bot"],
  ["the signer has lost access since", dpoLabel({ kind: "outsider" }), "closed", "no-access"],
  ["an organisation's account sets the label", dpoLabel({ kind: "other" }), "closed", "account-gone"],
  ["the account that set the label is gone", dpoLabel({ by: undefined }), "closed", "account-gone"],
  ["the label is taken off", dpoLabel({ thenTakenOff: true }), "closed", "missing"],
  ["the label is taken off, and the officer sets it again", dpoLabel({ thenTakenOff: true }, {}), "open"],
  ["the label is taken off, and an outsider sets it again", dpoLabel({ thenTakenOff: true }, { by: "tilfaeldig" }), "closed", "not-holder"],
  ["an outsider sets it, it is taken off, and the officer sets it", dpoLabel({ by: "tilfaeldig", thenTakenOff: true }, {}), "open"],
  ["the label stands though the timeline says it was taken off", { ...dpoLabel({ thenTakenOff: true }), facts: standsAnyway }, "closed", "event-missing"],
  ["the label stands and the timeline does not know of it", dpoLabel({ inTimeline: false }), "closed", "event-missing"],
  ["another label that the officer set is renamed to the officer's", dpoLabel({ recorded: null }), "closed", "not-recorded"],
  ["IT's label, set by one who holds both roles, is renamed to the officer's", { ...dpoLabel({ by: "it-arkitekt", recordedRole: "it" }), governance: holding({ dpo: ["it-arkitekt"] }) }, "closed", "not-recorded"],
  ["the officer's label is renamed away", { ...agreed, facts: { labels: ["approved/it", "andet"] } }, "closed", "missing"],
  ["the label is written in other letter case", dpoLabel({ label: "Approved/DPO" }), "open"],
  ["a label that only looks like it, in Cyrillic letters, is set", dpoLabel({ label: "\u0430pproved/dpo" }), "closed", "missing"],
  ["the officer's login is listed in capitals", { ...agreed, governance: holding({ dpo: ["DPO"] }) }, "open"],
  ["a login that only looks like the officer's sets the label", dpoLabel({ by: "dp\u043e" }), "closed", "not-holder"],
  ["the municipality's own label is set", { ...dpoLabel({ label: "Godkendt/Rådgiver" }), governance: named({ "approved/dpo": "godkendt/rådgiver" }) }, "open"],
  ["the municipality has its own label, and the usual one is set", { ...agreed, governance: named({ "approved/dpo": "godkendt/rådgiver" }) }, "closed", "missing"],
  ["a fact is changed after the signature", dpoLabel({ recorded: evidenceEarlier }), "closed", "evidence-changed"],
  ["only lines are re-flowed after the signature", { ...agreed, facts: { headSha: "reflowed" } }, "open"],
  ["the content is forced back to what was signed, the label still standing", { ...agreed, facts: { headSha: "forced-back" } }, "open"],
  ["no run wrote down what the label was set on", dpoLabel({ recorded: null }), "closed", "not-recorded"],
  ["what was written down names another person", dpoLabel({ recordedLogin: "it-arkitekt" }), "closed", "record-differs"],
  ["two records of one label name different contents", { ...agreed, facts: twoRecords }, "closed", "record-differs"],
  ["two records of one label name different people", { ...agreed, facts: twoLogins }, "closed", "record-differs"],
  ["the officer has asked for changes in a review", { ...agreed, ...reviews({ reviewer: user("dpo"), state: "changes-requested" }) }, "closed", "changes-requested"],
  ["the officer has asked for changes, and somebody else dismissed that", { ...agreed, ...reviews({ reviewer: user("dpo"), state: "overruled" }) }, "closed", "changes-requested"],
  ["the same, and the officer has approved since", { ...agreed, ...reviews({ reviewer: user("dpo"), state: "overruled" }, { reviewer: user("dpo") }) }, "open"],
  ["the officer has asked for changes and dismissed that", { ...agreed, ...reviews({ reviewer: user("dpo"), state: "dismissed" }) }, "open"],
  ["the officer asked for changes and then approved", { ...agreed, ...reviews({ reviewer: user("dpo"), state: "changes-requested" }, { reviewer: user("dpo") }) }, "open"],
  ["the officer approves in a review but sets no label", { ...agreed, labels: [it], ...reviews({ reviewer: user("dpo") }) }, "closed", "missing"],
  ["nobody holds the role", { ...agreed, governance: holding({ dpo: [] }) }, "closed", "no-holder"],
  ["nobody holds the role, and nobody has signed", { ...agreed, labels: [it], governance: holding({ dpo: [] }) }, "closed", "no-holder"],
  ["the role is held by a name that can be no login", { ...dpoLabel({ by: "dpo[x]" }), governance: holding({ dpo: ["dpo[x]"] }) }, "closed", "no-holder"],
  ["both owners sign", heard, "open"],
  ["the owner of another system signs", sourceSignedBy("ejendom-ejer"), "closed", "not-holder"],
  ["the owner of the target signs for the source", sourceSignedBy("sbsys-ejer"), "closed", "not-holder"],
  ["the manager of the system signs for its owner", sourceSignedBy("nexus-forvalter"), "closed", "not-holder"],
  ["the owner's deputy signs", sourceSignedBy("nexus-stedfortraeder"), "open"],
  ["a source system that nobody is named for", fromSystems("foraeldreloes"), "closed", "no-holder"],
  ["a source system that the base branch does not know", fromSystems("ukendt"), "closed", "no-holder"],
  ["no source system at all", fromSystems(), "closed", "no-holder"],
  ["the pull request makes somebody owner, and he signs", { ...sourceSignedBy("ny-ejer"), changes: [toClarification, makesOwner] }, "closed", "not-holder"],
  ["the unit of the need is another than the signer's", { changes: [move("need", "parties", { owners: { requester: { unit: "Ydelse" } } })], labels: signed("requester") }, "closed", "not-holder"],
  ["the unit's å is put together in another way, with a space after", { changes: [move("need", "parties", { owners: { requester: { unit: "Ra\u030ad " } } })], labels: signed("requester"), governance: holding({ requester: { " Råd": ["visitation-leder"] } }) }, "open"],
  ["the same, put together the other way round", { changes: [move("need", "parties", { owners: { requester: { unit: "Råd" } } })], labels: signed("requester"), governance: holding({ requester: { "Ra\u030ad": ["visitation-leder"] } }) }, "open"],
  ["the unit of the need has no head on the base branch", { changes: [move("need", "parties", { owners: { requester: { unit: "Ukendt" } } })], labels: signed("requester") }, "closed", "no-holder"],
  ["the unit of the need is called as every object's innards", { changes: [move("need", "parties", { owners: { requester: { unit: "constructor" } } })], labels: signed("requester") }, "closed", "no-holder"],
  ["two source systems, and only one owner is heard", twoSources, "closed", "not-heard"],
  ["one owner sets the label, the other approves in a review", { ...twoSources, ...reviews({ reviewer: second }) }, "open"],
  ["the second owner approved an earlier content", { ...twoSources, ...reviews({ reviewer: second, commit: "old" }) }, "closed", "review-outdated"],
  ["the second owner approved a commit that is gone", { ...twoSources, ...reviews({ reviewer: second, commit: undefined }) }, "closed", "review-outdated"],
  ["the second owner approved a commit that could not be read", { ...twoSources, ...reviews({ reviewer: second, commit: "unread" }) }, "closed", "review-outdated"],
  ["the second owner's approval was dismissed", { ...twoSources, ...reviews({ reviewer: second }, { reviewer: second, state: "dismissed" }) }, "closed", "not-heard"],
  ["the second owner approved and later only commented", { ...twoSources, ...reviews({ reviewer: second }, { reviewer: second, state: "commented" }) }, "open"],
  ["of the second owner's two, one approved an earlier content and one this", { ...twoSources, labels: [{ label: "approved/source-owner", by: "ejendom-ejer" }, ...signed("target-owner")], ...reviews({ reviewer: user("nexus-ejer"), commit: "old" }, { reviewer: user("nexus-stedfortraeder") }) }, "open"],
  ["the second owner is co-author and approves", { ...twoSources, commitPeople: [{ login: "ejendom-ejer" }], ...reviews({ reviewer: second }) }, "closed", "committer"],
  ["the second owner's approval is a bot's", { ...twoSources, ...reviews({ reviewer: { login: "ejendom-ejer", kind: "bot" } }) }, "closed", "bot"],
  ["both owners approve in reviews, and nobody sets the label", { ...twoSources, labels: signed("target-owner"), ...reviews({ reviewer: user("nexus-ejer") }, { reviewer: second }) }, "closed", "missing"],
  ["two integrations with different owners, one not heard", twoIntegrations, "closed", "not-heard"],
  ["two integrations with different owners, both heard", { ...twoIntegrations, ...reviews({ reviewer: second }) }, "open"],
  ["one login holds every role, and somebody else is the author", factotum, "open"],
  ["a bot is the author, and one person signs everything", { ...factotum, author: app }, "closed", "too-few-people"],
  ["a bot is the author, and one person signs in two ways of writing his login", { ...factotum, author: app, labels: [{ ...it, by: "Altmuligmand" }, { ...dpo, by: "altmuligmand" }] }, "closed", "too-few-people"],
  ["a bot is the author, one signs, and an account that is gone approves", { ...factotum, author: app, ...reviews({ reviewer: { login: undefined, kind: "user" } }) }, "closed", "too-few-people"],
  ["a bot is the author, one signs, and another approved a commit that is gone", { ...factotum, author: app, ...reviews({ reviewer: user("kontrakt"), commit: undefined }) }, "closed", "too-few-people"],
  ["a bot is the author, one signs, and another with a role approves", { ...factotum, author: app, ...reviews({ reviewer: user("kontrakt") }) }, "open"],
  ["a bot is the author, one signs, and an outsider approves", { ...factotum, author: app, ...reviews({ reviewer: user("tilfaeldig") }) }, "closed", "too-few-people"],
  ["a bot is the author, one signs, and another approved an earlier content", { ...factotum, author: app, ...reviews({ reviewer: user("kontrakt"), commit: "old" }) }, "closed", "too-few-people"],
  ["a bot is the author, and two people sign", { ...agreed, author: app }, "open"],
];
