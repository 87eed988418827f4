import type { NewFile } from "../../io/github/append-files.ts";

/** What stands at the top of the log's branch for whoever finds it. Danish first, as everything the municipality reads. */
export const aboutDecisionLog: NewFile = {
  path: "README.md",
  text: `# Beslutningslog

Her står, hvem der har sagt ja til hvad i integrationskataloget. Automatikken tilføjer en fil for hver afgørelse, når et forslag er flettet. Filerne rettes og slettes aldrig.

Hver fil nævner SHA-256 af filen før den, så en rettet, fjernet eller ombyttet afgørelse kan ses. Kontrollér kæden med:

\`\`\`sh
catalogue log verify --ref origin/decision-log
\`\`\`

Ret ikke noget her i hånden.

## In English

Who agreed to what in the catalogue of integrations: one file a decision, added when a pull request is merged, never edited or removed. Each file names the SHA-256 of the one before it.
`,
};
