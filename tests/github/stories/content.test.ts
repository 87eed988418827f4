import { describe, expect, it } from "@jest/globals";
import { openPullRequest } from "../fake/deeds.ts";
import { edited, inPhase, integrationPath, nexusText } from "./kit/catalogue.ts";
import { inATown } from "./kit/in-a-town.ts";
import { intoClarification } from "./kit/moves.ts";

const { story, town } = inATown();

describe("What a file says is shown where it stands", () => {
  it("a missing fact as an unmet criterion, with help, line and annotation", async () => {
    const { opens, sees } = story();
    const text = inPhase("clarification", ["  direction: one-way\n", ""]);
    const { number } = await opens("projektkontor", { [integrationPath]: text });
    const seen = sees(number);
    expect(seen.status).toBe(
      "failure: Lukket: der mangler 1 krav og 2 underskrifter. Se kommentaren.",
    );
    expect(seen.comment).toContain("1. Forfatteren (projektkontor) retter");
    expect(seen.comment).toContain("❌ **Dataflowets retning er valgt**");
    expect(seen.comment).toMatch(/2\. Derefter: Systemejeren for kildesystemet/);
    const line = text.split("\n").indexOf("dataFlow:") + 1;
    expect(seen.comment).toContain(`?plain=1#L${line}`);
    expect(seen.annotations).toEqual([
      `${integrationPath}:${line} failure clarification/direction`,
    ]);
    expect(seen.labels).toContain("findings/errors");
  });

  it("a broken file keeps the gate shut, though nothing else could be said of it", async () => {
    const { opens, sees } = story();
    const text = edited(inPhase("clarification"), ["status: active", "status: [active"]);
    const { number } = await opens("projektkontor", { [integrationPath]: text });
    expect(sees(number).status).toBe("failure: Lukket: se i kommentaren, hvad der skal til.");
    expect(sees(number).comment).toContain("Filen kan ikke læses, som den står i forslaget.");
    expect(sees(number).annotations.join()).toMatch(/failure yaml/);
  });

  it("an error where nothing moves shuts the pull request too, until it is mended", async () => {
    const { opens, pushes, sees } = story();
    const wrong = inPhase("parties", ["frequency: real-time", "frequency: sometimes"]);
    const { number } = await opens("projektkontor", { [integrationPath]: wrong });
    expect(sees(number).status).toMatch(/^failure/);
    expect(sees(number).labels).toContain("findings/errors");
    const right = inPhase("parties", ["40 manuelle", "45 manuelle"]);
    await pushes("projektkontor", number, { [integrationPath]: right });
    expect(sees(number).status).toBe("success: Ingen port at passere.");
    expect(sees(number).comment).toContain("## ✅ Ingen port at passere");
    expect(sees(number).labels).not.toContain("findings/errors");
  });

  it("more than fifty findings come in batches, all of them", async () => {
    const { opens, sees } = story();
    const { github } = town();
    const wrong = Array.from({ length: 120 }, (_, place) => `forkert${place}: ja`).join("\n");
    const text = inPhase("parties", ["status: active", `status: active\n${wrong}`]);
    const before = github.requests.length;
    const { number } = await opens("projektkontor", { [integrationPath]: text });
    expect(sees(number).annotations.length).toBeGreaterThanOrEqual(100);
    const checks = github.requests
      .slice(before)
      .filter(({ operation }) => operation.startsWith("checks/"));
    expect(checks.map(({ operation }) => operation)).toEqual([
      "checks/create",
      "checks/update",
      "checks/update",
    ]);
  });

  it("an ordinary correction needs nobody's signature", async () => {
    const { opens, sees } = story();
    const text = edited(nexusText, ["Et fagsystem.", "Omsorgens fagsystem."]);
    const { number } = await opens("projektkontor", { "systems/kmd-nexus.md": text });
    expect(sees(number).status).toBe("success: Ingen port at passere.");
    expect(sees(number).comment).toContain(
      "Forslaget fører ingen integration gennem en port, så ingen skal skrive under her.",
    );
  });
});

describe("What a file says is never obeyed", () => {
  it("not as Markdown, mention or HTML in the comment, nor as a command in the log", async () => {
    const { opens, sees } = story();
    const title = "'</details> @alle [klik](javascript:alert(1)) <!-- x --> ::error::forfalsket'";
    const text = inPhase("clarification", [
      "title: Afgørelser fra KMD Nexus journaliseres i SBSYS",
      `title: ${title}`,
    ]);
    const { number, run } = await opens("projektkontor", { [integrationPath]: text });
    const [raw] = story()
      .pullRequest(number)
      .comments.map(({ body }) => body);
    expect(raw).not.toContain("@alle");
    expect(raw).not.toMatch(/\]\(javascript:/);
    expect(raw?.split("<!--")).toHaveLength(2);
    expect(sees(number).comments).toHaveLength(1);
    expect(run.annotations).toEqual([]);
    expect(run.stdout).not.toMatch(/^\s*::error/m);
  });

  it("not as JavaScript in the front matter", async () => {
    const { opens, sees } = story();
    const text = "---js\n{ id: process.exit(7) }\n---\n\n## Behov\n";
    const { number, run } = await opens("projektkontor", { "integrations/ny.md": text });
    expect(run.exitCode).toBe(0);
    expect(sees(number).status).toMatch(/^failure/);
    expect(sees(number).annotations.join()).toMatch(/integrations\/ny\.md:1 failure front-matter/);
  });

  it("not as a link out of the catalogue: only ordinary files are read", async () => {
    const { opens, sees } = story();
    const { number } = await opens("projektkontor", {
      "integrations/ny.md": { link: "../../../../etc/passwd" },
    });
    expect(sees(number).status).toMatch(/^failure/);
    expect(sees(number).annotations.join()).toMatch(/integrations\/ny\.md:1 failure/);
    expect(sees(number).comment).not.toContain("root:");
  });

  it("not as a bomb of aliases, nested keys or brackets: each is a finding, and the run goes on", async () => {
    const { opens, sees } = story();
    const bomb = ["a: &a [x, x]", "b: &b [*a, *a]", "c: [*b, *b]"].join("\n");
    const nested = `${"? ".repeat(500)}x`;
    const { number, run } = await opens("projektkontor", {
      "integrations/bombe.md": `---\n${bomb}\n---\n`,
      "integrations/noegler.md": `---\n${nested}\n---\n`,
      "integrations/klammer.md": `---\nid: ${"[".repeat(3000)}\n---\n`,
    });
    expect(run.exitCode).toBe(0);
    const { annotations, status } = sees(number);
    for (const name of ["bombe", "noegler", "klammer"])
      expect(annotations.some((one) => one.startsWith(`integrations/${name}.md:`))).toBe(true);
    expect(status).toMatch(/^failure/);
  });

  it("not as a file too large to read: it is a finding, unread", async () => {
    const { opens, sees } = story();
    const { number } = await opens("projektkontor", {
      "integrations/stor.md": `---\nid: stor\n---\n${"x".repeat(300_000)}`,
    });
    expect(sees(number).annotations.join()).toMatch(/integrations\/stor\.md:1 failure/);
    expect(sees(number).status).toMatch(/^failure/);
  });

  it("not as a name that hides or misleads: capitals, spaces, direction marks, a folder below", async () => {
    const { opens, sees } = story();
    const { number, run } = await opens("projektkontor", {
      "integrations/NY.MD": "x",
      "integrations/ny\u202e.md": "x",
      "integrations/under/mappe.md": "x",
    });
    expect(run.exitCode).toBe(0);
    expect(sees(number).status).toMatch(/^failure/);
    expect(sees(number).annotations.length).toBeGreaterThanOrEqual(3);
    expect(story().pullRequest(number).comments[0]?.body).not.toContain("\u202e");
  });

  it("not as a name that another checkout takes for one of ours: a folder with capitals, a letter in two signs", async () => {
    const { opens, sees } = story();
    for (const path of ["Integrations/ny.md", "SYSTEMS/ny.md", "systems/a\u030a.md"]) {
      const { number } = await opens("projektkontor", { [path]: nexusText });
      expect(sees(number).status).toMatch(/^failure/);
      expect(sees(number).annotations).toHaveLength(1);
    }
  });
});

describe("Reading a file may not last", () => {
  it("longer than its deadline: the thread is ended, the gate closed, and the reason said", async () => {
    const { happens, sees } = story();
    // Each of these is within what one file may cost; together they are meant to wear the reader out.
    const tiring = Array.from({ length: 120 }, (_, place) => {
      const text = edited(inPhase("parties"), ["id: nexus-sbsys-afgoerelser", `id: n${place}`]);
      return [`integrations/n${place}.md`, `${text}\n${"![a](".repeat(500)}`] as const;
    });
    const files = { ...intoClarification, ...Object.fromEntries(tiring) };
    const { number } = openPullRequest(town().world, "projektkontor", files);
    const run = await happens("projektkontor", number, "opened", { "judge-within": "1" });
    expect(run.exitCode).toBe(1);
    expect(sees(number).status).toBe("error: Lukket: se i kommentaren, hvad der skal til.");
    expect(sees(number).comment).toContain("Det var ikke muligt at læse filernes indhold helt");
    expect(sees(number).comment).toContain("læsningen tog mere end 1 s");
  });
});

describe("Where the main branch itself is broken", () => {
  it("an unreadable file there closes the gate for whoever moves it", async () => {
    const { opens, sees } = story();
    const { world } = town();
    const path = "integrations/gammel.md";
    world.git.commit("main", {
      author: { name: "it-arkitekt", email: "1+it-arkitekt@users.noreply.github.com" },
      files: { [path]: "---\nid: [gammel\n---\n" },
    });
    const text = inPhase("clarification", ["id: nexus-sbsys-afgoerelser", "id: gammel"]);
    const { number } = await opens("projektkontor", { [path]: text });
    expect(sees(number).comment).toContain("Filen på hovedgrenen kan ikke læses");
    expect(sees(number).status).toMatch(/^failure/);
    expect((await opens("projektkontor", intoClarification)).run.exitCode).toBe(0);
  });
});
