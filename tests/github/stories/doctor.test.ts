import { describe, expect, it } from "@jest/globals";
import type { FakeWorkflow } from "../fake/world.ts";
import { governanceText } from "./kit/catalogue.ts";
import { inTheOffice } from "./kit/in-the-office.ts";

const office = inTheOffice();

const publishing = (branches: string): string =>
  `on:\n  push:\n    branches: [${branches}]\n  schedule:\n    - cron: "43 3 * * *"\n`;

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

  const ago = (days: number): string =>
    new Date(Date.now() - days * 86_400_000).toISOString().replace(/\.\d+Z/, "Z");
  const nightly = (more: Partial<FakeWorkflow>): void => {
    const file = "remind.yml";
    office().put(`.github/workflows/${file}`, 'on:\n  schedule:\n    - cron: "11 4 * * *"\n');
    office().github.world.workflows.push({
      file,
      state: "active",
      since: ago(400),
      nights: [],
      ...more,
    });
  };

  it.each<readonly [what: string, breaks: () => void, says: string]>([
    [
      "workflows that GitHub has switched off after 60 quiet days",
      () => nightly({ state: "disabled_inactivity" }),
      "Workflowet remind er slået fra af GitHub, fordi der ikke er sket noget i repositoriet i 60 dage",
    ],
    [
      "a workflow that somebody has switched off",
      () => nightly({ state: "disabled_manually" }),
      "Workflowet remind er slået fra, så intet i det kører",
    ],
    [
      "a workflow that the clock has stopped starting, as when who wrote the time has left",
      () => nightly({ nights: [{ at: ago(40), conclusion: "success" }] }),
      "Har den, der sidst rettede tidspunktet, forladt organisationen?",
    ],
    [
      "a workflow that the clock has never started",
      () => nightly({ since: ago(30) }),
      "GitHub har aldrig startet remind af sig selv",
    ],
    [
      "Actions that are switched off",
      () => Object.assign(office().github.world.settings, { actions: "off" }),
      "GitHub Actions er slået fra",
    ],
    [
      "GitHub's own actions not allowed",
      () => Object.assign(office().github.world.settings, { actions: "selected" }),
      "GitHubs egne actions må ikke bruges her",
    ],
    [
      "a default branch that publishes nothing",
      () => office().put(".github/workflows/publish.yml", publishing("master, release")),
      "Hovedgrenen hedder main, men publish.yml udgiver kun, når der flettes til master, release",
    ],
    [
      "what a token without the permissions is not shown, and which permission is missing",
      () => office().allow({ administration: "read", issues: "read" }),
      "Giv tokenet Contents: Read, eller se selv efter",
    ],
  ])("names %s", async (_, breaks, says) => {
    await protectedTown();
    breaks();
    const { code, text } = await office().catalogue("doctor");
    expect(text).toContain(says);
    expect(text).not.toContain("Repositoriet har ingen CODEOWNERS");
    expect(text).not.toContain("Webstedet udgives ikke af kataloget");
    expect(code).toBe(1);
  });

  it("is content with nights that ran, and tells of one that failed", async () => {
    await protectedTown();
    office().put(".github/workflows/publish.yml", publishing("main"));
    nightly({ since: ago(5) });
    expect((await office().catalogue("doctor")).code).toBe(0);
    office().github.world.workflows.length = 0;
    nightly({
      nights: [
        { at: ago(1), conclusion: "failure" },
        { at: ago(2), conclusion: "success" },
      ],
    });
    const { code, text } = await office().catalogue("doctor");
    expect(text).toContain("remind fejlede sidst, den kørte af sig selv");
    expect(text).toContain("https://github.com/eksempelby/integrationer/actions/runs/");
    expect(code).toBe(0);
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
