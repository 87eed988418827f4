import { describe, expect, it } from "@jest/globals";
import { makeCatalogue } from "../domain/catalogue.ts";
import { makeContext, validGovernance, validSystem, validSystems } from "./testing/make-context.ts";
import { problemsOf } from "./testing/problems-of.ts";
import { otherIntegration, validIntegration } from "./testing/valid-integration.ts";

type Fields = Record<string, unknown>;
const unknown = (overrides: Fields, systems = validSystems()) =>
  problemsOf("unknown-reference", validIntegration(overrides), { systems });
const places = (overrides: Fields) => unknown(overrides).map(({ field }) => field?.join("."));

describe("unknown-reference", () => {
  it("guesses the system from a misspelt id, its name or another name for it", () => {
    const systems = [
      ...validSystems(),
      validSystem("opus-loen", "KMD Opus Løn", "KMD A/S", { aliases: ["Lønsystemet"] }),
    ];
    const guess = (id: string) =>
      unknown(
        {
          systems: [
            { id, role: "source" },
            { id: "sbsys", role: "target" },
          ],
        },
        systems,
      )[0]?.message.da;
    expect(guess("kmd-nexsus")).toContain('Mente du "kmd-nexus"?');
    expect(guess("kmd-opus-loen")).toContain('Mente du "opus-loen"?');
    expect(guess("loensystemet")).toContain('Mente du "opus-loen"?');
    expect(guess("zzz-ukendt")).not.toContain("Mente du");
  });
  it("takes a system whose file cannot be read for known", () => {
    const integration = validIntegration();
    const catalogue = makeCatalogue(validGovernance(), [integration], validSystems().slice(1), [
      { path: "systems/kmd-nexus.md", id: "kmd-nexus", kind: "system" },
    ]);
    const context = { ...makeContext(), catalogue };
    expect(problemsOf("unknown-reference", integration, {}, context)).toEqual([]);
  });
  it("finds an exposing system that is not part of the integration", () => {
    expect(places({ technical: { exposedBy: "digital-post" } })).toEqual(["technical.exposedBy"]);
    expect(places({ technical: { exposedBy: "findes-ikke" } })).toEqual(["technical.exposedBy"]);
  });
  it("finds unknown integrations, and one that depends on itself", () => {
    expect(places({ dependsOn: ["sbsys-digital-post"] })).toEqual([]);
    expect(places({ dependsOn: ["sbsys-digitalpost", "nexus-sbsys-afgoerelser"] })).toEqual([
      "dependsOn.0",
      "dependsOn.1",
    ]);
  });
  it("does not ask for the files of earlier ids", () => {
    expect(places({ replaces: ["nexus-sbsys-2019"] })).toEqual([]);
  });
  it("knows vendors by the systems, whatever the letter case and spaces", () => {
    const contract = (vendor: string) => ({ contracts: [{ vendor, form: "existing-covers" }] });
    expect(places(contract("kmd  a/s"))).toEqual([]);
    expect(places(contract("Eksempelby Kommune"))).toEqual([]);
    const [found] = unknown(contract("KMD AS"));
    expect(found?.field).toEqual(["contracts", 0, "vendor"]);
    expect(found?.message.da).toContain('Mente du "KMD A/S"?');
    expect(found?.message.da).toContain("KMD A/S og Ditmer A/S");
  });
});

describe("id-unique", () => {
  const found = (head: Fields, others: readonly ReturnType<typeof validIntegration>[]) =>
    problemsOf("id-unique", validIntegration(head), { others }).map(({ field }) =>
      field?.join("."),
    );
  it("finds two files with one id, in both", () => {
    const twin = {
      ...otherIntegration({ id: "nexus-sbsys-afgoerelser" }),
      path: "integrations/b.md",
    };
    expect(found({}, [twin])).toEqual(["id"]);
  });
  it("lets what has run be replaced by what comes after it", () => {
    const successor = otherIntegration({ replaces: ["nexus-sbsys-afgoerelser"] });
    expect(found({}, [successor])).toEqual([]);
    expect(found({ phase: "clarification", status: "rejected" }, [successor])).toEqual([]);
  });
  it("finds a fresh integration under an id that another has replaced", () => {
    expect(
      found({ phase: "need" }, [otherIntegration({ replaces: ["nexus-sbsys-afgoerelser"] })]),
    ).toEqual(["id"]);
  });
  it("finds two that claim to have replaced the same", () => {
    expect(found({ replaces: ["gammel"] }, [otherIntegration({ replaces: ["gammel"] })])).toEqual([
      "replaces.0",
    ]);
  });
});

describe("dead-link", () => {
  const dead = (text: string) =>
    problemsOf("dead-link", validIntegration({}, text)).map(({ message }) => message.da);
  it.each([
    "[a](https://eksempelby.example/x)",
    "[a](mailto:it@eksempelby.example)",
    "[a](//eksempelby.example)",
    "[a](../docs/loesning.md)",
    "[a](/docs/loesning.md)",
    "[a](../docs/loesning.md#afsnit?)",
    "[a](../docs/l%6Fesning.md)",
    "[a](#)",
    "# Teknisk løsning: 2.0\n[a](#teknisk-løsning-20)",
    "# A\n# A\n[a](#a-1)",
    "# Æ\n[a](#%C3%A6)",
  ])("%j is alive", (text) => {
    expect(dead(text)).toEqual([]);
  });
  it.each([
    ["[a](../docs/findes-ikke.md)", "som ikke findes"],
    ["![a](billede.png)", "Billedet"],
    ["[a](../../etc/passwd)", "fører ud af kataloget"],
    ["[a](%E0%A4%A)", "kan ikke læses"],
    ["[a](..\\docs\\loesning.md)", "kan ikke læses"],
    ["# A\n[a](#b)", "overskriften"],
  ])("%j is dead", (text, words) => {
    expect(dead(text)).toEqual([expect.stringContaining(words)]);
  });
});
