import type { SigningRole } from "../default-policy.ts";
import { governanceDefaults } from "../governance-defaults.ts";
import type {
  Article6,
  ContractTerms,
  DpaDecision,
  ExitPlan,
  IntegrationFields,
  RiskLevel,
} from "../integration-fields.ts";
import type { GateCase } from "./testing-case.ts";
import { changed, changedSystem } from "./testing-changes.ts";
import { nexus, standing } from "./testing-entries.ts";
import { signed } from "./testing-labels.ts";
import type { Situation } from "./testing-situation.ts";

type Fields = Partial<IntegrationFields>;

const stays = (
  phase: IntegrationFields["phase"],
  [before, after]: readonly [Fields, Fields],
  ...roles: readonly SigningRole[]
): Situation => ({
  changes: [changed(standing(phase, before), standing(phase, after))],
  labels: signed(...roles),
});
const flow = (...elements: NonNullable<IntegrationFields["dataFlow"]>["elements"] & object) => ({
  dataFlow: { elements },
});
const letter = { name: "afgoerelsesbrev", category: "sensitive" } as const;
const diagnosis = { name: "diagnose", category: "sensitive" } as const;
const counter = { name: "taeller", category: "none" } as const;
const moreData = [flow(letter), flow(letter, diagnosis)] as const;

const privacy = (more: IntegrationFields["privacy"]): Fields => ({
  privacy: { personalData: true, ...more },
});
const abroad = (...countries: readonly string[]): Fields =>
  privacy({ thirdCountry: { transfer: "yes", countries, basis: "scc" } });
const unreachable = privacy({ thirdCountry: { transfer: "none" } });

const notPersonal: Fields = { privacy: { personalData: false } };
const through: Fields = {
  systems: [
    { id: "kmd-nexus", role: "source" },
    { id: "ejendom", role: "intermediary" },
    { id: "sbsys", role: "target" },
  ],
};

const kmd: DpaDecision = {
  vendor: "KMD A/S",
  decision: "new",
  status: "signed",
  signedOn: "2026-02-10",
  validUntil: "2028-02-10",
};
const broker: DpaDecision = { ...kmd, vendor: "Formidler ApS", decision: "existing-covers" };
const dpa = (...entries: readonly DpaDecision[]): Fields => ({ dpa: entries });
const anotherVendor = [dpa(kmd), dpa(kmd, broker)] as const;
const signedAnew = [dpa(kmd), dpa({ ...kmd, signedOn: "2026-10-01" })] as const;
const prolonged = [dpa(kmd), dpa({ ...kmd, validUntil: "2040-02-10" })] as const;

const addendum: ContractTerms = {
  vendor: "KMD A/S",
  form: "addendum",
  signedOn: "2026-02-10",
  endsOn: "2027-01-31",
};
const contracts = (...list: readonly ContractTerms[]): Fields => ({ contracts: list });
const runsOn = [contracts(addendum), contracts({ ...addendum, endsOn: "2035-01-31" })] as const;
const { endsOn: _, ...endless } = addendum;
const covers: ContractTerms = {
  vendor: "Formidler ApS",
  form: "existing-covers",
  signedOn: "2020-01-01",
};

const plan: ExitPlan = {
  status: "settled",
  dataDeletion: "Slettes efter 30 dage.",
  leadTimeMonths: 6,
};
const exit = (more: Partial<ExitPlan>): Fields => ({ exit: { ...plan, ...more } });
const lessDeletion = [exit({}), exit({ dataDeletion: "Aftales senere." })] as const;
const together = (after: Fields): readonly [Fields, Fields] => [
  exit({}),
  { ...after, ...contracts({ ...addendum, signedOn: "2026-03-01" }) },
];

const secured: NonNullable<Fields["technical"]> = {
  authentication: "oauth2",
  encryption: "tls-1.2",
  route: "serviceplatformen",
  testData: "synthetic",
};
const technical = (
  more: Fields["technical"],
  then: Fields["technical"] = {},
): readonly [Fields, Fields] => [
  { technical: { ...secured, ...then } },
  { technical: { ...secured, ...then, ...more } },
];
const byKey = technical({ authentication: "api-key" });

const legacy: Fields = { legacy: { completeBy: "2027-06-30" }, exit: { status: "draft" } };
const withoutOfficer: Situation["governance"] = {
  gates: { ...governanceDefaults.gates, agreement: ["it"], operation: ["operations"] },
};
const withoutOwners: Situation["governance"] = {
  gates: {
    ...{ parties: [], clarification: [], agreement: ["it"], implementation: ["it"] },
    ...{ operation: ["operations"], exit: [], retired: [] },
  },
};
const andBack = [
  { dataFlow: { direction: "one-way" } },
  { dataFlow: { direction: "two-way" } },
] as const;
const lawful = (...article6: readonly Article6[]): Fields => privacy({ legalBasis: { article6 } });
const kept = (retention: string): Fields => privacy({ retention });
const risk = (level: RiskLevel): Fields => privacy({ riskAssessment: { level } });
const vendor = (name: string) => ({ ...nexus, vendor: { name, email: "x@kmd.example" } });

/** What grows after it was signed for: the people who answered for less are heard again. */
// biome-ignore format: one case a line
export const grownCases: readonly GateCase[] = [
  ["other personal data begin to move in operation, nobody signs", stays("operation", moreData), "closed", "missing"],
  ["other personal data begin to move in operation, only the officer signs", stays("operation", moreData, "dpo"), "closed", "missing"],
  ["other personal data begin to move in operation, only the source's owner signs", stays("operation", moreData, "source-owner"), "closed", "missing"],
  ["other personal data begin to move in operation, the officer and the source's owner sign", stays("operation", moreData, "dpo", "source-owner"), "open"],
  ["other personal data begin to move before it is in use, where the owners are still to be asked", stays("implementation", moreData, "dpo"), "open"],
  ["other personal data are to move before the officer has been asked", stays("clarification", moreData), "not-needed"],
  ["data that are nobody's begin to move in operation", stays("operation", [flow(letter), flow(letter, counter)]), "not-needed"],
  ["data stop moving in operation", stays("operation", [moreData[1], moreData[0]]), "not-needed"],
  ["sensitive data are called nobody's in operation", stays("operation", [moreData[1], flow(letter, { ...diagnosis, category: "none" })]), "closed", "missing"],
  ["other personal data begin to move in a legacy integration before its date", stays("operation", [{ ...legacy, ...moreData[0] }, { ...legacy, ...moreData[1] }]), "closed", "missing"],
  ["other personal data begin to move, and no gate asks for the officer", { ...stays("operation", moreData, "source-owner"), governance: withoutOfficer }, "open"],
  ["other personal data begin to move, and no gate asks for anybody whose matter it is", { ...stays("operation", moreData), governance: withoutOwners }, "not-needed"],
  ["the data are about others too", stays("operation", [privacy({ dataSubjects: ["citizens"] }), privacy({ dataSubjects: ["citizens", "children"] })]), "closed", "missing"],
  ["data reach a further third country, nobody signs", stays("operation", [abroad("US"), abroad("US", "IN")]), "closed", "missing"],
  ["data reach a further third country, the officer signs", stays("operation", [abroad("US"), abroad("US", "IN")], "dpo"), "open"],
  ["data stop reaching a third country", stays("operation", [abroad("US", "IN"), abroad("US")]), "not-needed"],
  ["the transfer rests on another basis", stays("operation", [abroad("US"), privacy({ thirdCountry: { transfer: "yes", countries: ["US"], basis: "dpf" } })]), "closed", "missing"],
  ["data do not leave, and countries are left over in the file", stays("operation", [unreachable, privacy({ thirdCountry: { transfer: "none", countries: ["US"] } })]), "not-needed"],
  ["a further vendor handles the data, whose agreement is said to be signed, nobody signs", stays("operation", anotherVendor), "closed", "missing"],
  ["a further vendor handles the data, the officer signs", stays("operation", anotherVendor, "dpo"), "open"],
  ["a further vendor handles the data of nobody", stays("operation", [{ privacy: { personalData: false }, dpa: [kmd] }, { privacy: { personalData: false }, dpa: [kmd, broker] }]), "not-needed"],
  ["the data go through a further system, nobody signs", stays("operation", [{}, through]), "closed", "missing"],
  ["the data go through a further system, the officer signs", stays("operation", [{}, through], "dpo"), "open"],
  ["the data go through a further system before the officer has been asked", stays("clarification", [{}, through]), "not-needed"],
  ["data of nobody go through a further system", stays("operation", [notPersonal, { ...notPersonal, ...through }]), "not-needed"],
  ["data begin to go back as well, nobody signs", stays("operation", andBack), "closed", "missing"],
  ["data begin to go back as well, the officer and one owner sign", stays("operation", andBack, "dpo", "source-owner"), "closed", "missing"],
  ["data begin to go back as well, the officer and both owners sign", stays("operation", andBack, "dpo", "source-owner", "target-owner"), "open"],
  ["data of nobody begin to go back as well, nobody signs", stays("operation", [{ ...notPersonal, ...andBack[0] }, { ...notPersonal, ...andBack[1] }]), "closed", "missing"],
  ["data of nobody begin to go back as well, both owners sign", stays("operation", [{ ...notPersonal, ...andBack[0] }, { ...notPersonal, ...andBack[1] }], "source-owner", "target-owner"), "open"],
  ["data stop going back", stays("operation", [andBack[1], andBack[0]]), "not-needed"],
  ["the processing rests on a further article, nobody signs", stays("operation", [lawful("6-1-e"), lawful("6-1-e", "6-1-a")]), "closed", "missing"],
  ["the processing rests on a further article, the officer signs", stays("operation", [lawful("6-1-e"), lawful("6-1-e", "6-1-a")], "dpo"), "open"],
  ["the processing rests on a further article before the officer has been asked", stays("clarification", [lawful("6-1-e"), lawful("6-1-e", "6-1-a")]), "not-needed"],
  ["the processing rests on fewer articles", stays("operation", [lawful("6-1-e", "6-1-a"), lawful("6-1-e")]), "not-needed"],
  ["the CPR number rests on another basis, nobody signs", stays("operation", [privacy({ cprBasis: "databeskyttelsesloven-11-1" }), privacy({ cprBasis: "special-legislation" })]), "closed", "missing"],
  ["data are kept for longer, nobody signs", stays("operation", [kept("Slettes efter 30 dage."), kept("Slettes efter 30 år.")]), "closed", "missing"],
  ["data are kept for longer, the officer signs", stays("operation", [kept("Slettes efter 30 dage."), kept("Slettes efter 30 år.")], "dpo"), "open"],
  ["data are kept for longer than a number with a sign said", stays("operation", [kept("Slettes efter <30 dage"), kept("Slettes efter >30 dage")]), "closed", "missing"],
  ["data are kept for longer by a point taken out of a number", stays("operation", [kept("Slettes efter 1.5 år"), kept("Slettes efter 15 år")]), "closed", "missing"],
  ["what is said on keeping data is only tidied up", stays("operation", [kept("slettes  efter 30 dage"), kept("Slettes efter 30 dage.")]), "not-needed"],
  ["what is said on keeping the data of nobody is changed", stays("operation", [{ privacy: { personalData: false, retention: "30 dage" } }, { privacy: { personalData: false, retention: "5 år" } }]), "not-needed"],
  ["an assessment of the consequences is found unnecessary after all, nobody signs", stays("operation", [privacy({ dpia: { decision: "required" } }), privacy({ dpia: { decision: "not-required" } })]), "closed", "missing"],
  ["a CPR number is marked as what its name says", stays("operation", [flow({ name: "cpr-nummer", category: "confidential" }), flow({ name: "cpr-nummer", category: "confidential", cpr: true })]), "not-needed"],
  ["an assessment of the consequences is no longer spoken of in a legacy integration before its date, nobody signs", stays("operation", [{ ...legacy, ...privacy({ dpia: { decision: "required" } }) }, { ...legacy, ...privacy({}) }]), "closed", "missing"],
  ["tests begin to use people's data once the officer has signed, nobody signs", stays("implementation", technical({ testData: "production" })), "closed", "missing"],
  ["tests begin to use people's data once the officer has signed, the officer signs", stays("implementation", technical({ testData: "production" }), "dpo"), "open"],
  ["tests begin to use data of nobody", stays("operation", [{ ...notPersonal, ...technical({})[0] }, { ...notPersonal, ...technical({ testData: "production" })[1] }]), "not-needed"],
  ["tests stop using people's data", stays("operation", technical({ testData: "none" }, { testData: "production" })), "not-needed"],
  ["callers prove in another way who they are in operation, nobody signs", stays("operation", byKey), "closed", "missing"],
  ["callers prove in another way who they are in operation, security signs", stays("operation", byKey, "security"), "open"],
  ["callers prove in another way who they are in operation, the officer signs", stays("operation", byKey, "dpo"), "closed", "missing"],
  ["callers prove in another way who they are before security has been asked", stays("implementation", byKey), "not-needed"],
  ["data are encrypted less in operation, nobody signs", stays("operation", technical({ encryption: "tls-1.2" }, { encryption: "tls-1.3" })), "closed", "missing"],
  ["data are encrypted in another way in operation, nobody signs", stays("operation", technical({ encryption: "ssh" })), "closed", "missing"],
  ["data are encrypted in a way that says nothing of the one before, nobody signs", stays("operation", technical({ encryption: "tls-1.3" }, { encryption: "ssh" })), "closed", "missing"],
  ["data are encrypted better in operation", stays("operation", technical({ encryption: "tls-1.3" })), "not-needed"],
  ["how data are encrypted is filled in in a legacy integration before its date, nobody signs", stays("operation", [legacy, { ...legacy, technical: { encryption: "tls-1.2" } }]), "closed", "missing"],
  ["how data are protected is taken out of a legacy integration before its date", stays("operation", [{ ...legacy, technical: secured }, legacy]), "not-needed"],
  ["data go another way in operation, nobody signs", stays("operation", technical({ route: "direct" })), "closed", "missing"],
  ["data go by another protocol in operation, nobody signs", stays("operation", technical({ protocol: "database" }, { protocol: "rest" })), "closed", "missing"],
  ["data go in files instead of one by one in operation, nobody signs", stays("operation", technical({ pattern: "file-transfer" }, { pattern: "synchronous-lookup" })), "closed", "missing"],
  ["another system is called in operation, nobody signs", stays("operation", technical({ exposedBy: "kmd-nexus" }, { exposedBy: "sbsys" })), "closed", "missing"],
  ["another system is called in operation, security signs", stays("operation", technical({ exposedBy: "kmd-nexus" }, { exposedBy: "sbsys" }), "security"), "open"],
  ["another system is called before security has been asked", stays("implementation", technical({ exposedBy: "kmd-nexus" }, { exposedBy: "sbsys" })), "not-needed"],
  ["the risk is assessed as higher in operation, nobody signs", stays("operation", [risk("low"), risk("high")]), "closed", "missing"],
  ["the risk is assessed as higher in operation, security signs", stays("operation", [risk("low"), risk("high")], "security"), "open"],
  ["the risk is assessed as lower in operation", stays("operation", [risk("high"), risk("low")]), "not-needed"],
  ["only a certificate is renewed in operation", stays("operation", technical({ certificateExpiresOn: "2030-01-01" })), "not-needed"],
  ["data are protected otherwise, and no gate asks for security", { ...stays("operation", byKey), governance: withoutOfficer }, "not-needed"],
  ["an agreement is decided otherwise once the officer has signed", stays("agreement", [dpa(kmd), dpa({ ...kmd, decision: "existing-covers" })]), "closed", "missing"],
  ["an agreement is signed on the way to operation, where the officer is asked", stays("implementation", [dpa({ vendor: "KMD A/S", decision: "new", status: "sent" }), dpa(kmd)]), "not-needed"],
  ["an agreement is signed anew in operation, nobody signs", stays("operation", signedAnew), "closed", "missing"],
  ["an agreement is signed anew in operation, the officer signs", stays("operation", signedAnew, "dpo"), "open"],
  ["an agreement is said to last longer, nobody signs", stays("operation", prolonged), "closed", "missing"],
  ["an agreement is said to end earlier", stays("operation", [prolonged[1], prolonged[0]]), "not-needed"],
  ["an agreement is said to be over", stays("operation", [dpa(kmd), dpa({ ...kmd, status: "terminated" })]), "not-needed"],
  ["only the next audit of a vendor is moved", stays("operation", [dpa(kmd), dpa({ ...kmd, nextAuditOn: "2027-05-01" })]), "not-needed"],
  ["a contract is said to run longer, nobody signs", stays("operation", runsOn), "closed", "missing"],
  ["a contract is said to run longer, the contract manager signs", stays("operation", runsOn, "contract"), "open"],
  ["a contract is said to have no end", stays("operation", [contracts(addendum), contracts(endless)]), "closed", "missing"],
  ["a contract is said to end earlier", stays("operation", [runsOn[1], runsOn[0]]), "not-needed"],
  ["an existing contract is said to cover another vendor in operation", stays("operation", [contracts(addendum), contracts(addendum, covers)]), "closed", "missing"],
  ["only the price of a contract is corrected", stays("operation", [contracts(addendum), contracts({ ...addendum, yearlyCostDkk: 25_000 })]), "not-needed"],
  ["what the owners settled about the exit is changed, nobody signs", stays("agreement", lessDeletion), "closed", "missing"],
  ["what the owners settled about the exit is changed, both owners sign", stays("agreement", lessDeletion, "source-owner", "target-owner"), "open"],
  ["what is settled about the exit is changed in operation, nobody signs", stays("operation", lessDeletion), "closed", "missing"],
  ["what is settled about the exit is only tidied up", stays("operation", [exit({}), exit({ dataDeletion: "slettes efter 30 dage" })]), "not-needed"],
  ["what was internal is to be shown to everybody before IT has been asked", stays("clarification", [{}, { visibility: "public" }]), "not-needed"],
  ["what was internal is to be shown to everybody in operation, nobody signs", stays("operation", [{ visibility: "internal" }, { visibility: "public" }]), "closed", "missing"],
  ["what was internal is to be shown to everybody, IT signs", stays("operation", [{}, { visibility: "public" }], "it"), "open"],
  ["what everybody saw is internal now", stays("operation", [{ visibility: "public" }, {}]), "not-needed"],
  ["the exit is expected to come later", stays("operation", [exit({ expectedEndOn: "2030-01-01" }), exit({ expectedEndOn: "2031-01-01" })]), "not-needed"],
  ["a step of the exit is ticked off", stays("exit", [exit({ status: "activated" }), exit({ status: "activated", decommission: { stoppedOn: "2026-11-01" } })]), "not-needed"],
  ["the settled exit is changed by the pull request that enters the signature", stays("agreement", together(lessDeletion[1]), "source-owner", "target-owner", "contract"), "closed", "exit-and-signature-together"],
  ["a system has another vendor, nobody signs", { changes: [changedSystem(vendor("KMD A/S"), vendor("Anden A/S"))] }, "closed", "missing"],
  ["a system has another vendor, its owner signs", { changes: [changedSystem(vendor("KMD A/S"), vendor("Anden A/S"))], labels: signed("source-owner") }, "open"],
  ["a system's vendor is taken out, nobody signs", { changes: [changedSystem(vendor("KMD A/S"), nexus)] }, "closed", "missing"],
  ["a system is to run in the cloud, nobody signs", { changes: [changedSystem({ ...nexus, hosting: "internal" }, { ...nexus, hosting: "cloud" })] }, "closed", "missing"],
  ["a system is to run in the cloud, its owner signs", { changes: [changedSystem({ ...nexus, hosting: "internal" }, { ...nexus, hosting: "cloud" })], labels: signed("source-owner") }, "open"],
  ["where a system runs is said for the first time, nobody signs", { changes: [changedSystem(nexus, { ...nexus, hosting: "cloud" })] }, "closed", "missing"],
  ["where a system runs is said no longer, nobody signs", { changes: [changedSystem({ ...nexus, hosting: "internal" }, nexus)] }, "closed", "missing"],
  ["a system is called something else", { changes: [changedSystem(nexus, { ...nexus, name: "Nexus", aliases: ["KMD Nexus"] })] }, "not-needed"],
  ["a system's vendor is written in other letters", { changes: [changedSystem(vendor("KMD A/S"), vendor("Kmd  a/s"))] }, "not-needed"],
];
