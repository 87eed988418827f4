import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "@jest/globals";
import { temporaryFolder } from "../../src/io/testing/temporary-folder.ts";
import { runCli } from "./run-cli.ts";

let product: string;
let own: string;

const gitIn =
  (folder: () => string) =>
  (...words: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@eksempelby.example", ...words], {
      cwd: folder(),
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
const inProduct = gitIn(() => product);
const inOwn = gitIn(() => own);

function put(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function commit(git: typeof inOwn, message: string): void {
  git("add", "--all");
  git("commit", "--quiet", "-m", message);
}

const lines = (...changed: readonly string[]): string =>
  `${["a", "b", "c", "d", "e", "f", "g", "h"].map((line, at) => changed[at] || line).join("\n")}\n`;

const publish = ".github/workflows/publish.yml";
const ci = ".github/workflows/ci.yml";

/** A municipality made from a template: one commit without the product's history, and then its own work. */
beforeEach(() => {
  [product, own] = [temporaryFolder(), temporaryFolder()];
  for (const git of [inProduct, inOwn]) git("init", "--quiet", "--initial-branch=main");
  put(product, { "bin/catalogue.cjs": "older\n" });
  commit(inProduct, "Before the template was used");
  put(product, {
    "bin/catalogue.cjs": "old\n",
    "src/gone.ts": "gone\n",
    "schemas/system.schema.json": lines(),
    "integrations/_template.md": "old\n",
    "integrations/eksempel.md": "example\n",
    [ci]: "old\n",
    [publish]: lines(),
    ".github/governance.yml": "locale: da\n",
    "README.md": "old\n",
  });
  commit(inProduct, "The version that the template was");
  execFileSync("git", ["archive", "--format=tar", "-o", join(own, "t.tar"), "HEAD"], {
    cwd: product,
  });
  execFileSync("tar", ["xf", "t.tar"], { cwd: own });
  rmSync(join(own, "t.tar"));
  commit(inOwn, "Initial commit");
  rmSync(join(own, "integrations/eksempel.md"));
  rmSync(join(own, ci));
  put(own, {
    "integrations/vores.md": "ours\n",
    ".github/governance.yml": "locale: da\n# ours\n",
    [publish]: lines("", "edition: public"),
    "README.md": "ours\n",
    "docs/egen.md": "ours\n",
  });
  commit(inOwn, "Our own work");
  put(product, {
    "bin/catalogue.cjs": "new\n",
    "src/new.ts": "new\n",
    "schemas/system.schema.json": lines("new"),
    "integrations/_template.md": "new\n",
    "integrations/eksempel.md": "changed\n",
    "integrations/nyt-eksempel.md": "new\n",
    [ci]: "new\n",
    [publish]: lines("", "", "", "", "", "", "", "new"),
    ".github/governance.yml": "locale: en\n",
    "README.md": "new\n",
  });
  rmSync(join(product, "src/gone.ts"));
  commit(inProduct, "The newer version");
  inOwn("remote", "add", "produkt", product);
  inOwn("fetch", "--quiet", "produkt");
});

const upgrade = (...more: readonly string[]) =>
  runCli(["upgrade", "produkt/main", ...more], { cwd: own });
const read = (path: string): string => readFileSync(join(own, path), "utf8");

describe("catalogue upgrade", () => {
  it("says what would change, and changes nothing, until it is told to", async () => {
    const { status, stdout, stderr } = await upgrade();
    expect(stderr).toBe("");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Fra udgaven [0-9a-f]{10} til [0-9a-f]{10}\n/);
    expect(stdout).toContain("  4 filer bliver som i den nye udgave\n");
    expect(stdout).toContain("  1 fil findes ikke mere og fjernes\n");
    expect(stdout).toContain("Intet er skrevet.");
    expect(inOwn("status", "--porcelain")).toBe("");
  });

  it("takes the newer version in, ready to commit, and leaves what the municipality wrote", async () => {
    const { stdout } = await upgrade("--write", "--locale", "en");
    expect(read("bin/catalogue.cjs")).toBe("new\n");
    expect(read("src/new.ts")).toBe("new\n");
    expect(read("integrations/_template.md")).toBe("new\n");
    expect(existsSync(join(own, "src/gone.ts"))).toBe(false);
    expect(read("integrations/vores.md")).toBe("ours\n");
    expect(read("docs/egen.md")).toBe("ours\n");
    expect(read(".github/governance.yml")).toBe("locale: da\n# ours\n");
    for (const path of [ci, "integrations/eksempel.md", "integrations/nyt-eksempel.md"])
      expect(existsSync(join(own, path))).toBe(false);
    expect(stdout).toContain("What to do next:");
    expect(inOwn("diff", "--name-only")).toBe("");
    expect(inOwn("diff", "--staged", "--name-only").split("\n")).toContain("bin/catalogue.cjs");
  });

  it("joins what both have changed, so that a public edition does not become an internal one", async () => {
    await upgrade("--write");
    expect(read(publish)).toBe(lines("", "edition: public", "", "", "", "", "", "new"));
  });

  it("leaves what cannot be joined as the municipality has it, and names it", async () => {
    const { status, stdout } = await upgrade("--write");
    expect(status).toBe(1);
    expect(read("README.md")).toBe("ours\n");
    expect(stdout).toMatch(/README\.md {4}git diff [0-9a-f]{10} [0-9a-f]{10} -- README\.md/);
  });

  it("goes on from there next time, also where the branch was squashed", async () => {
    await upgrade("--write");
    commit(inOwn, "Upgrade");
    expect((await upgrade()).stdout).toMatch(/^Kataloget er allerede som udgaven/);
    put(product, { "src/new.ts": "newer\n" });
    commit(inProduct, "Newer still");
    inOwn("fetch", "--quiet", "produkt");
    const { status, stdout } = await upgrade("--write");
    expect(status).toBe(0);
    expect(stdout).toContain("  1 fil bliver som i den nye udgave\n");
    expect(read("src/new.ts")).toBe("newer\n");
    expect(read("README.md")).toBe("ours\n");
  });

  it("writes over nothing that is not committed", async () => {
    for (const path of ["bin/catalogue.cjs", "integrations/vores.md"]) {
      put(own, { [path]: "in the middle of something\n" });
      const { status, stderr } = await upgrade("--write");
      expect(status).toBe(2);
      expect(stderr).toContain(`Der er ændringer, som ikke er gemt i git, i ${path}. Gem dem`);
      expect(read(path)).toBe("in the middle of something\n");
      expect(existsSync(join(own, "src/new.ts"))).toBe(false);
      inOwn("checkout", "--quiet", "--", ".");
    }
    put(own, { "src/new.ts": "not in git at all\n" });
    const { status, stderr } = await upgrade("--write");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^catalogue: Git ville ikke skrive oven i arbejde, der ikke er gemt/);
    expect(read("src/new.ts")).toBe("not in git at all\n");
  });

  it("is taken back by the line it names, and nothing else with it", async () => {
    put(own, { "noter.txt": "ours\n" });
    const { stdout } = await upgrade("--write");
    const line = /Vil I hellere lade være: git (.+)/.exec(stdout)?.[1] ?? "";
    inOwn(...line.split(" "));
    expect(inOwn("status", "--porcelain")).toBe("?? noter.txt\n");
    expect(existsSync(join(own, "src/new.ts"))).toBe(false);
    expect(read("src/gone.ts")).toBe("gone\n");
  });

  it("leaves no file of its own behind, in git or beside it", async () => {
    await upgrade("--write");
    const names = execFileSync("ls", [join(own, ".git")], { encoding: "utf8" });
    expect(names).not.toContain("catalogue-index");
  });

  it("refuses a version with a link in it", async () => {
    symlinkSync("/etc/passwd", join(product, "src/link.ts"));
    commit(inProduct, "A link");
    inOwn("fetch", "--quiet", "produkt");
    const { status, stderr } = await upgrade("--write");
    expect(status).toBe(2);
    expect(stderr).toContain("src/link.ts");
    expect(inOwn("status", "--porcelain")).toBe("");
  });

  it("says what to do where it cannot see which version the catalogue was made from", async () => {
    const tree = inOwn("rev-parse", "HEAD^{tree}").trim();
    const alone = inOwn("commit-tree", tree, "-m", "One commit alone").trim();
    inOwn("reset", "--quiet", "--hard", alone);
    const { status, stderr } = await upgrade();
    expect(status).toBe(2);
    expect(stderr).toContain("--base <commit>");
    const base = inProduct("rev-parse", "HEAD~1").trim();
    expect((await upgrade("--base", base)).stdout).toContain("  4 filer bliver");
  });

  it("says what to do about a version that was not fetched", async () => {
    const { status, stderr } = await runCli(["upgrade", "produkt/findes-ikke"], { cwd: own });
    expect(status).toBe(2);
    expect(stderr).toContain("git fetch");
  });
});
