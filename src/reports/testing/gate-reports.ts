import { decideGate } from "../../domain/gate/decide-gate.ts";
import type { GateReport } from "../../domain/gate/gate-report.ts";
import { changed, changedSystem } from "../../domain/gate/testing-changes.ts";
import { nexus, standing } from "../../domain/gate/testing-entries.ts";
import { signed } from "../../domain/gate/testing-labels.ts";
import {
  evidenceEarlier,
  inputOf,
  type Situation,
  user,
} from "../../domain/gate/testing-situation.ts";
import type { Authentication, DataElement } from "../../domain/integration-fields.ts";
import type { Text } from "../../domain/language.ts";
import { criteria, text } from "./gate-criteria.ts";
import { around, elsewhere } from "./gate-surroundings.ts";

const found = (rule: string, line: number, message: Text) =>
  ({
    rule,
    severity: "error",
    message,
    path: "integrations/afgoerelser.md",
    line,
    column: 3,
  }) as const;

function report(situation: Situation, more: Partial<GateReport> = {}): GateReport {
  const input = inputOf(situation);
  return {
    decision: decideGate(input),
    author: input.facts.author.login,
    makers: [
      ...(input.facts.author.login === undefined ? [] : [input.facts.author.login]),
      ...input.facts.commits.flatMap(({ people }) => people.flatMap(({ login }) => login ?? [])),
    ],
    headSha: "0123456789abcdef0123456789abcdef01234567",
    fileErrors: [],
    surroundings: new Map([["integrations/afgoerelser.md", around]]),
    help: {
      portal: "https://serviceportal.eksempelby.example/",
      email: "digitalisering@eksempelby.example",
    },
    ...more,
  };
}

const toAgreement = changed(standing("clarification"), standing("agreement"), {
  changes: [
    text("Fase: Afklaring → Aftale", "Phase: Clarification → Agreement"),
    text(
      "Databehandleraftaler · KMD A/S · Status: kladde → underskrevet",
      "Data processing agreements · KMD A/S · Status: draft → signed",
    ),
  ],
});
const two = {
  ...toAgreement,
  criteria,
  findings: [
    found(
      "article-6-1-f",
      31,
      text(
        "En myndighed kan ikke bruge legitim interesse. Vælg 6-1-e.",
        "A public authority cannot rely on legitimate interest. Choose 6-1-e.",
      ),
    ),
  ],
};
const letter: DataElement = { name: "afgoerelsesbrev", category: "sensitive" };
const running = (more?: DataElement, authentication: Authentication = "oauth2") =>
  standing("operation", {
    dataFlow: { elements: more === undefined ? [letter] : [letter, more] },
    technical: { authentication },
  });

const hostile = "</details> @alle [klik](javascript:alert(1)) <!-- x --> | `kode` #1 <img src=x>";

/** Reports as they happen, for the golden comments. */
export const gateReports: Readonly<Record<string, GateReport>> = {
  "not-needed": report({ changes: [] }),
  "errors-in-files": report(
    { changes: [] },
    {
      fileErrors: [
        found(
          "dpa-missing",
          12,
          text(
            "KMD A/S har ingen databehandleraftale.",
            "KMD A/S has no data processing agreement.",
          ),
        ),
      ],
    },
  ),
  "content-missing": report({ changes: [two], labels: signed("it") }),
  "signatures-missing": report({ changes: [toAgreement], labels: signed("it") }),
  "others-to-call": report(
    { changes: [toAgreement], labels: signed("it") },
    { surroundings: new Map([["integrations/afgoerelser.md", elsewhere]]) },
  ),
  open: report({ changes: [toAgreement], labels: signed("it", "dpo") }),
  "put-off": report({
    changes: [
      changed(
        "absent",
        standing("operation", { legacy: { completeBy: "2027-06-30" }, exit: { status: "draft" } }),
        { criteria },
      ),
    ],
    labels: signed("it"),
  }),
  "signature-void": report({
    changes: [toAgreement],
    labels: [...signed("it"), { label: "approved/dpo", by: "dpo", recorded: evidenceEarlier }],
    evidence: {
      changedSince: new Map([
        [
          "aaa",
          [
            text(
              "Privatliv · Slettefrist: 30 dage → 5 år",
              "Privacy · Retention: 30 days → 5 years",
            ),
          ],
        ],
      ]),
    },
  }),
  "wrong-person": report({
    changes: [toAgreement],
    author: user("it-arkitekt"),
    labels: [...signed("it"), { label: "approved/dpo", by: "tilfaeldig" }],
  }),
  "nobody-left": report({
    changes: [toAgreement],
    author: user("it-arkitekt"),
    commitPeople: [{ login: "it-arkitekt" }, { login: "it-arkitekt-2" }],
    labels: signed("dpo"),
  }),
  "exit-and-signature": report({
    changes: [
      changed(
        standing("agreement"),
        standing("agreement", {
          exit: { status: "settled" },
          contracts: [{ vendor: "KMD A/S", form: "addendum", signedOn: "2026-11-20" }],
        }),
      ),
    ],
    facts: { draft: true },
  }),
  "several-things": report({
    changes: [
      changed(
        standing("parties"),
        standing("clarification", {
          systems: [
            { id: "kmd-nexus", role: "source" },
            { id: "ejendom", role: "source" },
            { id: "ukendt", role: "target" },
          ],
        }),
      ),
      changedSystem(nexus, { ...nexus, owner: { github: ["ny-ejer"] } }),
      changed(standing("need", { id: "gammelt-navn" }), "absent"),
      changed(
        "absent",
        standing("parties", {
          id: "nyt-navn",
          title: "Omdøbt integration",
          replaces: ["gammelt-navn"],
        }),
      ),
    ],
    labels: signed("source-owner"),
  }),
  "heard-again": report({
    changes: [
      changed(running(), running({ name: "diagnose", category: "sensitive" }, "api-key"), {
        changes: [
          text("Dataelementer: tilføjet diagnose", "Data elements: added diagnose"),
          text("Login: OAuth 2 → API-nøgle", "Authentication: OAuth 2 → API key"),
        ],
      }),
      changedSystem({ ...nexus, hosting: "internal" }, { ...nexus, hosting: "cloud" }),
    ],
    labels: signed("source-owner"),
  }),
  unreadable: report({
    changes: [],
    facts: {
      gaps: [
        { what: "files", why: "truncated", detail: "3000" },
        { what: "reviews", why: "refused", detail: "HTTP 403" },
      ],
    },
  }),
  hostile: report(
    {
      changes: [
        changed(
          standing("clarification", { title: hostile }),
          standing("agreement", { title: hostile }),
          { changes: [text(hostile, hostile)], criteria, path: "integrations/a b#(x)`.md" },
        ),
      ],
      author: user("it-arkitekt"),
      labels: [{ label: "approved/dpo", by: hostile }],
    },
    {
      surroundings: new Map([
        [
          "integrations/a b#(x)`.md",
          {
            ...around,
            callers: { takenOn: "2026-11-20", systems: [hostile], municipalities: [hostile] },
            conflicts: [{ number: 3, title: hostile, about: [hostile] }],
          },
        ],
      ]),
    },
  ),
};
