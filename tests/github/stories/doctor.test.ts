import { describe, expect, it } from "@jest/globals";
import { governanceText } from "./kit/catalogue.ts";
import { inTheOffice } from "./kit/in-the-office.ts";

const office = inTheOffice();

describe("catalogue doctor", () => {
  const protectedTown = async (): Promise<void> => {
    await office().catalogue("setup --apply");
    Object.assign(office().github.world.pages ?? {}, { public: false });
  };

  it("names everything that is open in a repository nobody has set up", async () => {
    office().github.world.settings.codeOwners = undefined;
    const { code, text } = await office().catalogue("doctor");
    expect(code).toBe(1);
    for (const said of [
      "Statussen governance/phase-gate er ikke et krav på hovedgrenen",
      "Settings → Rules → Rulesets → Require status checks to pass",
      "https://github.com/eksempelby/integrationer/settings/rules",
      "Der kan skrives direkte på hovedgrenen",
      "Hovedgrenen kan skrives om (force push)",
      "Grenen decision-log med beslutningsloggen kan slettes",
      "Repositoriet har ingen CODEOWNERS",
      "Etiketten approved/dpo findes ikke",
      "Webstedet udgives ikke af kataloget",
    ])
      expect(text).toContain(said);
  });

  it.each<readonly [what: string, breaks: () => void, says: string]>([
    [
      "a ruleset in evaluate mode",
      () => Object.assign(office().github.world.rulesets[0]!, { enforcement: "evaluate" }),
      "gælder ikke: det står til evaluate",
    ],
    [
      "somebody on the bypass list",
      () =>
        Object.assign(office().github.world.rulesets[0]!, {
          bypass_actors: [{ actor_id: 5, actor_type: "RepositoryRole", bypass_mode: "always" }],
        }),
      "kan omgås af 1 på listen",
    ],
    [
      "a status from any source, on a branch that need not be up to date",
      () => {
        const rules = office().github.world.rulesets[0]?.rules as {
          type: string;
          parameters: unknown;
        }[];
        const status = rules.find(({ type }) => type === "required_status_checks")!;
        status.parameters = {
          required_status_checks: [{ context: "governance/phase-gate" }],
          strict_required_status_checks_policy: false,
        };
      },
      "må komme fra hvem som helst",
    ],
    [
      "workflows that may write",
      () => {
        office().github.world.settings.workflows = "write";
      },
      "Settings → Actions → General → Workflow permissions",
    ],
    [
      "workflows that may approve",
      () => {
        office().github.world.settings.workflowsApprove = true;
      },
      "Workflows må godkende forslag",
    ],
    [
      "a team in CODEOWNERS that does not exist",
      () => {
        office().github.world.settings.codeOwners = [
          { line: 4, column: 1, kind: "Unknown owner", message: "x", path: ".github/CODEOWNERS" },
        ];
      },
      ".github/CODEOWNERS:4",
    ],
    [
      "a label that was deleted",
      () => {
        office().github.world.labels.splice(3, 1);
      },
      "Etiketten approved/it findes ikke",
    ],
    [
      "a role that nobody holds",
      () => {
        const text = governanceText.replace(/dpo: \[[^\]]*\]/, "dpo: []");
        expect(text).not.toBe(governanceText);
        office().put(".github/governance.yml", text);
      },
      "Ingen har rollen databeskyttelsesrådgiveren (roles.dpo)",
    ],
    [
      "a ruleset for all branches that keeps the log from being written",
      () =>
        office().github.world.rulesets.push({
          id: 99,
          name: "Alle grene",
          source_type: "Repository",
          source: "eksempelby/integrationer",
          target: "branch",
          enforcement: "active",
          conditions: { ref_name: { include: ["refs/heads/decision-log"], exclude: [] } },
          rules: [
            {
              type: "required_status_checks",
              parameters: {
                required_status_checks: [{ context: "lint" }],
                strict_required_status_checks_policy: false,
              },
            },
          ],
        }),
      "så automatikken ikke kan skrive beslutningerne ned",
    ],
    [
      "a repository that has been renamed",
      () => {
        const site = "site: { repository: eksempelby/det-gamle-navn }";
        office().put(".github/governance.yml", `${governanceText}\n${site}\n`);
      },
      "Repositoriet hedder eksempelby/integrationer, men governance siger eksempelby/det-gamle-navn",
    ],
    [
      "an internal site that is open to everybody",
      () => Object.assign(office().github.world.pages ?? {}, { public: true }),
      "viser den interne udgave",
    ],
  ])("names %s, and exits with 1", async (_, breaks, says) => {
    await protectedTown();
    breaks();
    const { code, text } = await office().catalogue("doctor");
    expect(text).toContain(says);
    expect(code).toBe(1);
  });

  it("says that nobody opens pull requests while workflows may not, until an app does it for them", async () => {
    await office().catalogue("setup --apply");
    expect((await office().catalogue("doctor")).text).toContain("Workflows må ikke åbne forslag");
    for (const name of ["intake", "recertify"])
      office().put(
        `.github/workflows/${name}.yml`,
        `with:\n  token: \${{ steps.app.outputs.token }}\n`,
      );
    const { text } = await office().catalogue("doctor");
    expect(text).not.toContain("Workflows må ikke åbne forslag");
  });

  it("says so in English too, and is content with a public site of the public edition", async () => {
    await office().catalogue("setup --apply");
    office().put(".github/workflows/publish.yml", "with:\n  edition: public\n");
    const { code, text } = await office().catalogue("doctor --locale en");
    expect(text).toContain("Every protection is on");
    expect(code).toBe(0);
  });
});
