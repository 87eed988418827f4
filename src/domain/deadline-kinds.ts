import type { Text } from "./language.ts";

/** Every kind of dated obligation, in the order in which lists name them. */
export const deadlineKinds = [
  "dpa-expiry",
  "dpa-audit",
  "dpia-review",
  "risk-review",
  "review",
  "certificate",
  "contract-end",
  "contract-notice",
  "exit-end",
  "legacy-completion",
  "waiver",
  "system-end",
  "go-live",
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** `overdue` lies before today, `soon` within the kind's window, `later` beyond it. */
export type DeadlineState = "overdue" | "soon" | "later";

export const deadlineTitles: Readonly<Record<DeadlineKind, Text>> = {
  "dpa-expiry": {
    da: "Databehandleraftalen udløber",
    en: "Data processing agreement expires",
  },
  "dpa-audit": { da: "Tilsyn med databehandleren", en: "Audit of the data processor" },
  "dpia-review": {
    da: "Konsekvensanalysen skal gennemgås igen",
    en: "Review of the impact assessment (DPIA)",
  },
  "risk-review": { da: "Risikoen skal vurderes igen", en: "Review of the risk assessment" },
  review: { da: "Gennemgang af integrationen", en: "Review of the integration" },
  certificate: { da: "Certifikatet udløber", en: "Certificate expires" },
  "contract-end": { da: "Kontrakten udløber", en: "Contract ends" },
  "contract-notice": {
    da: "Sidste dag for opsigelse af kontrakten",
    en: "Last day to give notice on the contract",
  },
  "exit-end": { da: "Integrationen ventes at ophøre", en: "Integration is expected to end" },
  "legacy-completion": {
    da: "Registreringen skal være færdig",
    en: "Registration must be complete",
  },
  waiver: { da: "Dispensationen udløber", en: "Waiver expires" },
  "system-end": { da: "Systemet udfases", en: "System reaches its end of life" },
  "go-live": { da: "Planlagt idriftsættelse", en: "Planned go-live" },
};

export const deadlineStateNames: Readonly<Record<DeadlineState, Text>> = {
  overdue: { da: "Overskredet", en: "Overdue" },
  soon: { da: "Snart", en: "Soon" },
  later: { da: "Senere", en: "Later" },
};
