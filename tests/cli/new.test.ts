import { spawn } from "node:child_process";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { soundFiles } from "../actions/sound-files.ts";
import { catalogueOf, cliBundle, runCli } from "./run-cli.ts";

function catalogue(): string {
  const root = catalogueOf(soundFiles);
  for (const kind of ["integrations", "systems"])
    cpSync(`${kind}/_template.md`, join(root, kind, "_template.md"));
  return root;
}

const integration = [
  "new",
  "integration",
  "--title",
  "Fravær fra Kilde til Mål",
  "--summary",
  "Elevers fravær sendes til Mål hver nat, så klasselærerne ser det.",
  "--unit",
  "Skole & Læring",
  "--email",
  "skole@eksempelby.example",
  "--task",
  "Lærerne følger op på fravær.",
  "--data",
  "cpr-nummer, navn, fravær: lovligt",
  "--frequency",
  "daily",
  "--need",
  "I dag taster sekretærerne fraværet to gange.",
];
const system = [
  "new",
  "system",
  "--name",
  "Nyt System 2",
  "--summary",
  "Holder styr på det hele.",
  "--owner-unit",
  "Skole",
  "--owner-email",
  "ejer@eksempelby.example",
  "--owner-github",
  "skole-ejer, skole-ejer-2",
  "--manager-unit",
  "Skole",
  "--manager-email",
  "forvalter@eksempelby.example",
  "--vendor",
  "Leverandøren A/S",
  "--hosting",
  "cloud",
];
const day = ["--today", "2026-11-23"];

/** The words of a new integration with another answer to one of its options. */
const saying = (option: string, answer: string): readonly string[] =>
  integration.map((word, at) => (integration[at - 1] === option ? answer : word));

beforeAll(() => {
  cliBundle();
});

describe("catalogue new", () => {
  it("writes an integration from the template that validates, prints its path, and says what to do next", async () => {
    const root = catalogue();
    const made = await runCli([...integration, ...day], { cwd: root });
    expect(made).toMatchObject({
      status: 0,
      stdout: "integrations/fravaer-fra-kilde-til-maal.md\n",
    });
    expect(made.stderr).toContain("1. Læs integrations/fravaer-fra-kilde-til-maal.md igennem");
    const text = readFileSync(join(root, "integrations/fravaer-fra-kilde-til-maal.md"), "utf8");
    expect(text).toContain("id: fravaer-fra-kilde-til-maal\n");
    expect(text).toContain('data: [cpr-nummer, navn, "fravær: lovligt"]');
    expect(text).toContain("# ---------- Fase 2: Parter");
    expect(text).toContain("## Behov\n\n");
    expect(text).toContain("I dag taster sekretærerne fraværet to gange.");
    const checked = await runCli(["validate", ...day], { cwd: root });
    expect(checked).toEqual({ status: 0, stdout: "Ingen fund i 5 filer.\n", stderr: "" });
  });

  it("writes a system from the template that validates, optional answers left out", async () => {
    const root = catalogue();
    const made = await runCli([...system, "--quiet", ...day], { cwd: root });
    expect(made).toEqual({ status: 0, stdout: "systems/nyt-system-2.md\n", stderr: "" });
    const text = readFileSync(join(root, "systems/nyt-system-2.md"), "utf8");
    expect(text).toContain("github: [skole-ejer, skole-ejer-2]");
    expect((await runCli(["validate", ...day], { cwd: root })).status).toBe(0);
  });

  it("never overwrites", async () => {
    const root = catalogue();
    await runCli([...integration, ...day], { cwd: root });
    const path = join(root, "integrations/fravaer-fra-kilde-til-maal.md");
    const before = readFileSync(path, "utf8");
    const again = await runCli([...integration, ...day], { cwd: root });
    expect(again).toMatchObject({ status: 2, stdout: "" });
    expect(again.stderr).toContain('"fravaer-fra-kilde-til-maal" findes allerede');
    expect(readFileSync(path, "utf8")).toBe(before);
  });

  it("names the options that are missing where there is nobody to ask", async () => {
    const { status, stderr } = await runCli(["new", "system", "--name", "X"], { cwd: catalogue() });
    expect(status).toBe(2);
    expect(stderr).toBe(
      "catalogue: Der er ingen at spørge her. Skriv også: --summary, --owner-unit, --owner-email, --manager-unit, --manager-email, --vendor, --hosting.\n",
    );
  });

  it("writes nothing when an answer cannot stand", async () => {
    const root = catalogue();
    const cases = [
      [saying("--email", "ikke en postkasse"), "--email: Skriv en postkasse"],
      [[...integration, "--id", "aux"], 'En fil kan ikke hedde "aux" på Windows.'],
      [[...integration, "--id", "Nej"], '--id: "Nej" kan ikke være et id.'],
      [saying("--frequency", "dayly"), "Mente du --frequency daily?"],
      [[...integration, "--vendor", "KMD"], "catalogue new integration har ikke --vendor"],
      [["new", "integraton"], "Mente du catalogue new integration?"],
      [
        saying("--task", "Opslag på 010180-1231 i registret."),
        "er ikke skrevet, for den ville have en fejl",
      ],
    ] as const;
    for (const [words, complaint] of cases) {
      const { status, stderr } = await runCli([...words, ...day], { cwd: root });
      expect(stderr).toContain(complaint);
      expect(status).toBe(2);
    }
    expect(existsSync(join(root, "integrations/fravaer-fra-kilde-til-maal.md"))).toBe(false);
  });

  it("takes the product's template where the catalogue has none", async () => {
    const root = catalogueOf(soundFiles);
    expect((await runCli([...system, ...day], { cwd: root })).status).toBe(0);
  });

  it("asks at a terminal for what was not given", async () => {
    const root = catalogue();
    const given = system.filter((word) => !["--hosting", "cloud"].includes(word));
    const line = [process.execPath, cliBundle(), ...given, ...day]
      .map((word) => `'${word}'`)
      .join(" ");
    // `script` gives the command a terminal of its own; what is typed comes from its input, once it is asked for.
    const child = spawn("script", ["--quiet", "--return", "--command", line, "/dev/null"], {
      cwd: root,
    });
    const answers: [RegExp, string][] = [
      [/\[nyt-system-2\]: /, ""],
      [/postkasse \(kan undlades\): /, ""],
      [/systemforvalteren\. Adskil med komma \(kan undlades\): /, ""],
      [/external, cloud\): /, "cloudy"],
      [/Mente du cloud\?[\s\S]*external, cloud\): /, "cloud"],
    ];
    let said = "";
    let heard = 0;
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      said += chunk;
      const next = answers.find(([question]) => question.test(said.slice(heard)));
      if (next === undefined) return;
      answers.splice(answers.indexOf(next), 1);
      heard = said.length;
      child.stdin.write(`${next[1]}\n`);
    });
    const status = await new Promise((settle) => child.on("close", settle));
    expect({ status, unasked: answers }).toEqual({ status: 0, unasked: [] });
    expect(readFileSync(join(root, "systems/nyt-system-2.md"), "utf8")).toContain("hosting: cloud");
  });
});
