import { describe, expect, it } from "@jest/globals";
import type { FakeWorkflow } from "../fake/world.ts";
import { inTheOffice } from "./kit/in-the-office.ts";

const office = inTheOffice();

const publishing = (branches: string): string =>
  `on:\n  push:\n    branches: [${branches}]\n  schedule:\n    - cron: "43 3 * * *"\n`;

describe("catalogue doctor, in a repository that was set up once", () => {
  const settled = async (): Promise<void> => {
    await office().catalogue("setup --apply");
    Object.assign(office().github.world.pages ?? {}, { public: false });
  };

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
    await settled();
    breaks();
    const { code, text } = await office().catalogue("doctor");
    expect(text).toContain(says);
    expect(text).not.toContain("Repositoriet har ingen CODEOWNERS");
    expect(text).not.toContain("Webstedet udgives ikke af kataloget");
    expect(code).toBe(1);
  });

  it("is content with nights that ran, and tells of one that failed", async () => {
    await settled();
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

  it.each([
    "doctor",
    "setup --apply",
  ])("%s says that the plan cannot make the gate binding, and does not blame the token", async (words) => {
    const body = {
      message: "Upgrade to GitHub Pro or make this repository public to enable this feature.",
    };
    for (const on of ["repos/get-repo-rulesets", "repos/get-branch-rules"])
      office().github.misbehave({ on, times: 9, does: { answer: 403, body } });
    const { code, text } = await office().catalogue(words);
    expect(code).toBe(2);
    expect(text).toContain("Vælg GitHub Team eller Enterprise Cloud");
    expect(text).not.toContain("GITHUB_TOKEN");
    office().github.calm();
  });
});
