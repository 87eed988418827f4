import { describe, expect, it } from "@jest/globals";
import { gateReports } from "../testing/gate-reports.ts";
import { gateJson } from "./gate-json.ts";
import { gatePretty } from "./gate-pretty.ts";

const report = (name: string) => {
  const found = gateReports[name];
  if (found === undefined) throw new Error(`no report ${name}`);
  return found;
};
const pretty = (name: string, locale: "da" | "en" = "da") =>
  gatePretty(report(name), { locale, colour: false, width: 100 });

describe("the gate at a terminal", () => {
  it("says the verdict, what to do next, and each thing that moves", () => {
    expect(pretty("content-missing")).toBe(`Porten er lukket

Næste skridt:
  1. Forfatteren (projektkontor) retter »Afgørelser journaliseres«: 2 krav er ikke opfyldt, og 1
     fejl skal rettes. Se listen nedenfor.
  2. Derefter: Databeskyttelsesrådgiveren skriver under ved at sætte etiketten approved/dpo. Det kan
     dpo gøre.

Afgørelser journaliseres integrations/afgoerelser.md
Fra Afklaring til Aftale.
Krav: 1 af 3 er opfyldt.
  - mangler: Slettefristen er beskrevet: ”Slettefrist” er ikke udfyldt
  - mangler: Afsnittet Exitplan er skrevet
Fejl i filen:
  - 31:3 En myndighed kan ikke bruge legitim interesse. Vælg 6-1-e. [article-6-1-f]
Underskrifter:
  - givet: IT & Digitalisering, approved/it: it-arkitekt
  - mangler: Databeskyttelsesrådgiveren, approved/dpo. Kan gives af dpo.
Det er ændret:
  - Fase: Afklaring → Aftale
  - Databehandleraftaler · KMD A/S · Status: kladde → underskrevet
Kan noget genbruges? Breve fra KMD Nexus til SBSYS
Integrationer, der er afhængige af den: Statistik over afgørelser
`);
  });

  it("says it in English too, and says when all is well", () => {
    expect(pretty("open", "en")).toContain(
      "The gate is open\n\nAll criteria are met and everybody has signed.",
    );
    expect(pretty("not-needed", "en")).toContain("No gate to pass");
  });

  it("lets nothing that others write move the cursor or the colours", () => {
    const text = gatePretty(report("hostile"), { locale: "da", colour: false });
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });
});

describe("the gate as data", () => {
  it("is JSON with codes, states and texts in one language", () => {
    const data = JSON.parse(gateJson(report("wrong-person"), "en"));
    expect(data.verdict).toBe("closed");
    expect(data.steps[0].signatures.map((one: { code: string }) => one.code)).toEqual([
      "author",
      "not-holder",
    ]);
    expect(data.steps[0].signatures[1].reason).toMatch(/^tilfaeldig set the label/);
    expect(data.next).toHaveLength(2);
  });
});
