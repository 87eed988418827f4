import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { gitRepository } from "../../src/io/testing/git-repository.ts";
import { soundFiles } from "../actions/sound-files.ts";
import { cliBundle, runCli } from "./run-cli.ts";

const day = ["--today", "2026-11-23"];
const integration = soundFiles["integrations/kilde-maal.md"] ?? "";
const governance = `${soundFiles[".github/governance.yml"]}  requester:
    # Lederen skriver under.
    Omsorg: [omsorg-leder]
help: { email: digitalisering@eksempelby.example }
`;
const inPhase = (id: string, data: string, phase: string, more = ""): string =>
  integration
    .replace("id: kilde-maal", `id: ${id}`)
    .replace("title: Afgørelser", `title: ${id}`)
    .replace("data: [afgoerelse]", `data: [${data}]`)
    .replace("phase: need\n", `phase: ${phase}\n`)
    .replace("---\n\n## Behov", `${more}---\n\n## Behov`);
const legacy = "legacy: { completeBy: 2027-06-30 }\n";

function repository() {
  const test = gitRepository();
  test.commit({
    ...soundFiles,
    ".github/governance.yml": governance,
    "integrations/koerer.md": inPhase("koerer", "a", "operation", legacy),
    "integrations/aftalt.md": inPhase(
      "aftalt",
      "b",
      "operation",
      `exit: { status: settled, expectedEndOn: 2030-01-31, triggers: [contract-end] } # aftalt på mødet\n${legacy}`,
    ),
    "integrations/lukket.md": inPhase("lukket", "c", "operation", legacy).replace(
      "status: active",
      "status: retired\nstatusReason: Lukket i 2025.",
    ),
  });
  const read = (path: string) => readFileSync(join(test.root, path), "utf8");
  const run = (...words: string[]) => runCli([...words, ...day], { cwd: test.root });
  return { ...test, read, run };
}

beforeAll(() => {
  cliBundle();
});

describe("catalogue owner replace", () => {
  it("puts a unit, its mailbox and a login in the place of the old ones everywhere, and keeps comments", async () => {
    const { read, run } = repository();
    const { status, stdout } = await run(
      ...[
        "owner",
        "replace",
        "Omsorg",
        "Ældre & Sundhed",
        "omsorg@eksempelby.example",
        "aeldre@eksempelby.example",
      ],
      ...["omsorg-ejer", "aeldre-ejer", "omsorg-leder", "aeldre-leder", "--write"],
    );
    expect(status).toBe(0);
    expect(stdout).toContain("7 filer er ændret.");
    expect(read("integrations/kilde-maal.md")).toBe(
      integration.replace(
        "{ unit: Omsorg, email: omsorg@",
        "{ unit: Ældre & Sundhed, email: aeldre@",
      ),
    );
    expect(read("systems/kilde.md")).toContain(
      "owner: { unit: Ældre & Sundhed, email: systemejer@eksempelby.example, github: [aeldre-ejer] }",
    );
    expect(read(".github/governance.yml")).toBe(
      governance.replace("Omsorg: [omsorg-leder]", "Ældre & Sundhed: [aeldre-leder]"),
    );
    expect((await run("validate")).stdout).not.toContain("Omsorg");
  });

  it("is signed for at the gate by the present owner or IT, as it changes who may sign", async () => {
    const { run } = repository();
    await run("owner", "replace", "omsorg-ejer", "aeldre-ejer", "--write");
    const { status, stdout } = await run("gate", "--base", "HEAD");
    expect(status).toBe(1);
    expect(stdout.replace(/\s+/g, " ")).toContain("eksempelby-digitalisering eller omsorg-ejer");
  });

  it("says what it did not find and refuses what cannot be paired", async () => {
    const { git, run } = repository();
    expect((await run("owner", "replace", "Omsorgen", "X-enheden")).stdout).toContain(
      "Der er ikke noget at ændre.\n»Omsorgen« står ingen steder",
    );
    expect((await run("owner", "replace", "Omsorg", "a@b.example")).stderr).toContain(
      "er ikke den samme slags",
    );
    expect((await run("owner", "replace", "Omsorg", "A", "B")).stderr).toContain("to og to");
    expect((await run("owner", "replace", "Omsorg", "Omsorg")).stderr).toContain(
      "»Omsorg« står både som det gamle og som det nye",
    );
    expect((await run("owner", "swap", "a", "b")).stderr).toContain("catalogue owner kender ikke");
    const person = await run(
      "owner",
      "replace",
      "omsorg@eksempelby.example",
      "hanne.hansen@eksempelby.example",
    );
    expect(person.stdout).toContain("ligner en persons adresse");
    expect(git("status", "--porcelain")).toBe("");
  });
});

describe("catalogue system retire", () => {
  it("says what stops, with and without an exit plan, and has a letter for everybody who answers for it", async () => {
    const { git, run } = repository();
    const { status, stdout } = await run("system", "retire", "kilde", "--on", "2027-12-31");
    expect(status).toBe(0);
    expect(stdout).toContain("+endOfLifeOn: 2027-12-31\n");
    expect(stdout).toContain("Stopper uden en fastlagt exitplan: koerer.");
    expect(stdout).toContain("Stopper med en fastlagt exitplan: aftalt.");
    expect(stdout).toContain("Er ikke bygget endnu og bør overvejes igen: kilde-maal.");
    expect(stdout).toContain(
      "Til: omsorg@eksempelby.example\nEmne: Kilde udfases den 31.12.2027: 3 integrationer stopper\n",
    );
    expect(stdout).toContain("- koerer fra Kilde til Mål (koerer), Drift; der er INGEN exitplan");
    expect(stdout).not.toContain("(lukket)");
    expect(git("status", "--porcelain")).toBe("");
  });

  it("enters the day in the system and in the exits of what runs, earlier plans and comments kept", async () => {
    const { read, root, run } = repository();
    const { status } = await run(
      "system",
      "retire",
      "kilde",
      "--on",
      "2027-12-31",
      "--letters",
      "breve",
      "--write",
    );
    expect(status).toBe(0);
    expect(read("integrations/aftalt.md")).toContain(
      "exit: { status: settled, expectedEndOn: 2027-12-31, triggers: [contract-end, system-replacement] } # aftalt på mødet",
    );
    expect(read("integrations/koerer.md")).toContain(
      "exit:\n  status: draft\n  expectedEndOn: 2027-12-31\n  triggers:\n    - system-replacement\n",
    );
    expect(read("integrations/kilde-maal.md")).toBe(integration);
    expect(readdirSync(join(root, "breve")).sort()).toEqual([
      "omsorg-eksempelby-example.txt",
      "systemejer-eksempelby-example.txt",
      "systemforvalter-eksempelby-example.txt",
    ]);
    const again = await run("system", "retire", "kilde", "--on", "2027-12-31", "--force");
    expect(again.stdout).toContain("0 filer ville blive ændret.");
  });

  it("asks for the day, and speaks English to those who do", async () => {
    const { run } = repository();
    expect((await run("system", "retire", "kilde")).stderr).toContain("Hvornår lukkes kilde?");
    expect((await run("system", "retire", "kilda", "--on", "2027-12-31")).stderr).toContain(
      "Mente du kilde?",
    );
    expect((await run("system", "close", "kilde")).stderr).toContain(
      "catalogue system kender ikke",
    );
    const english = await run("system", "retire", "kilde", "--on", "2027-12-31", "--locale", "en");
    expect(english.stdout).toContain(
      "Subject: Kilde is phased out on 31 December 2027: 3 integrations stop",
    );
    expect(english.stdout).toContain("there is NO exit plan");
    expect(existsSync("breve")).toBe(false);
  });
});
