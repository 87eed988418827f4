import { describe, expect, it } from "@jest/globals";
import { looksPersonal } from "./looks-personal.ts";

describe("a person's address is known", () => {
  it.each([
    "mette.hansen@eksempelby.example",
    "Mette.Hansen@eksempelby.example",
    "jens-ole.moeller@eksempelby.example",
    "søren.kjær@eksempelby.example",
    "xenia.quist@eksempelby.example",
    "a.nielsen@eksempelby.example",
    "lone@eksempelby.example",
    "mlha@eksempelby.example",
    "abc@eksempelby.example",
    "dq12345@eksempelby.example",
    "peter_jensen@kmd.example",
    "xenia.ib.quist@eksempelby.example",
    "mette.drift@eksempelby.example",
    "drift-mette@eksempelby.example",
  ])("%s", (email) => {
    expect(looksPersonal(email)).toBe(true);
  });
});

describe("a role's mailbox is left alone", () => {
  it.each([
    "systemejer.omsorg@eksempelby.example",
    "systemforvalter.folkeregister@eksempelby.example",
    "it@eksempelby.example",
    "hr@eksempelby.example",
    "dpo@eksempelby.example",
    "it-support@eksempelby.example",
    "digitalisering@eksempelby.example",
    "projektkontor@eksempelby.example",
    "visitation@eksempelby.example",
    "integrationer@kmd.example",
    "post@eksempelby.example",
    "skole.sekretariat@eksempelby.example",
    "loen.personale@eksempelby.example",
    "løn.personale@eksempelby.example",
    "vagt+drift@eksempelby.example",
    "boern-og-unge@eksempelby.example",
    "solsikken.stuen.til.venstre@eksempelby.example",
  ])("%s", (email) => {
    expect(looksPersonal(email)).toBe(false);
  });
});

it("the unit beside it explains an unusual name", () => {
  expect(looksPersonal("solsikken.grusgraven@eksempelby.example")).toBe(true);
  expect(looksPersonal("solsikken.grusgraven@eksempelby.example", "Børnehuset Solsikken")).toBe(
    false,
  );
  // Two letters stand in nearly every unit's name.
  expect(looksPersonal("mi.quist@eksempelby.example", "Miljø og Klima")).toBe(true);
});
