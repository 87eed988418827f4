import { describe, expect, it } from "@jest/globals";
import { inTheOffice } from "./kit/in-the-office.ts";

const office = inTheOffice();

const writes = (): number =>
  office().github.requests.filter(({ method }) => method !== "GET").length;

describe("catalogue setup", () => {
  it("only says what is missing until it is told to do it", async () => {
    const { code, text } = await office().catalogue("setup");
    expect(code).toBe(0);
    expect(text).toContain("Opret etiketten approved/dpo");
    expect(text).toContain('Opret regelsættet "Integrationskatalog: hovedgrenen"');
    expect(text).toContain("Lad GitHub Pages udgive webstedet fra GitHub Actions");
    expect(text).toContain("Intet er ændret endnu");
    expect(writes()).toBe(0);
  });

  it("makes labels, rulesets and Pages so that doctor finds nothing, and then has nothing to do", async () => {
    expect((await office().catalogue("setup --apply")).code).toBe(0);
    const { labels, pages, rulesets } = office().github.world;
    expect(labels).toHaveLength(22);
    for (const { description } of labels) {
      expect(description).not.toBe("");
      expect(description.length).toBeLessThanOrEqual(100);
    }
    expect(rulesets.map(({ enforcement }) => enforcement)).toEqual(["active", "active"]);
    expect(pages?.build_type).toBe("workflow");
    Object.assign(office().github.world.pages ?? {}, { public: false });
    const seen = await office().catalogue("doctor");
    expect(seen.text).toContain("Alle beskyttelser er slået til");
    expect(seen.text).toContain("En egen GitHub App lukker den vej");
    expect(seen.code).toBe(0);
    expect((await office().catalogue("setup")).text).toContain("Der er intet at gøre");
  });

  it("keeps what the municipality has added itself", async () => {
    office().github.world.labels.push({
      id: 1,
      name: "Approved/DPO",
      color: "ffffff",
      description: "Vores",
    });
    await office().catalogue("setup --apply");
    const [ours] = office().github.world.rulesets;
    ours!.enforcement = "evaluate";
    ours!.rules = [
      {
        type: "required_status_checks",
        parameters: {
          required_status_checks: [{ context: "ci" }],
          strict_required_status_checks_policy: false,
        },
      },
      { type: "required_linear_history" },
    ];
    expect((await office().catalogue("setup --apply")).text).toContain("Skærp regelsættet");
    const rules = ours!.rules as { type: string; parameters?: Record<string, unknown> }[];
    expect(rules.map(({ type }) => type).toSorted()).toEqual([
      "deletion",
      "non_fast_forward",
      "pull_request",
      "required_linear_history",
      "required_status_checks",
    ]);
    expect(rules[0]?.parameters).toMatchObject({
      required_status_checks: [
        { context: "governance/phase-gate", integration_id: 15_368 },
        { context: "ci" },
      ],
      strict_required_status_checks_policy: true,
    });
    expect(
      office().github.world.labels.filter(({ name }) => /^approved\/dpo$/i.test(name)),
    ).toMatchObject([{ description: "Vores" }]);
  });

  it("says in one line what is wrong with the call or the token", async () => {
    const without = await office().catalogue("setup", { GITHUB_TOKEN: "" });
    expect(without).toMatchObject({ code: 2 });
    expect(without.text).toContain("læg det i GITHUB_TOKEN");
    const wrong = await office().catalogue("setup", { GITHUB_TOKEN: "ghp_forkert" });
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.text).toContain("GitHub afviste tokenet");
    office().allow({ contents: "read" });
    const weak = await office().catalogue("setup --apply");
    expect(weak).toMatchObject({ code: 2 });
    expect(weak.text).toContain("mangler det en rettighed");
  });
});
