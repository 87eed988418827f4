import { describe, expect, it } from "@jest/globals";
import { gitRepository, type TestRepository } from "../testing/git-repository.ts";
import { mergeBase, openRepository } from "./git.ts";
import { isEntangled } from "./git-entangled.ts";

const text = (phase: string): string =>
  `---\nid: a\nphase: ${phase}\n---\n${"Den samme tekst.\n".repeat(20)}`;
const draft = "integrations/_a.md";
const named = "integrations/a.md";

/** Whether what two branches did may meet in the catalogue unseen, and what git makes of a file when it merges them. */
async function merged(world: TestRepository, one: string, other: string, path: string) {
  const opened = await openRepository(world.root, { PATH: process.env.PATH });
  if ("unavailable" in opened) throw new Error(opened.unavailable.en);
  const [base, head] = [one, other].map((ref) => world.git("rev-parse", ref));
  if (base === undefined || head === undefined) throw new Error("No such branch");
  const common = (await mergeBase(opened.repository, base, head)) ?? "";
  const entangled = await isEntangled(opened.repository, { base, head, mergeBase: common });
  world.git("checkout", "--quiet", "--detach", one);
  world.git("-c", "user.name=T", "-c", "user.email=t@e.example", "merge", "--quiet", other);
  return { entangled, phase: /phase: (.*)/.exec(world.git("show", `HEAD:${path}`))?.[1] };
}

function forked(start: Readonly<Record<string, string>>) {
  const world = gitRepository();
  world.commit(start);
  world.git("branch", "head");
  const on = (branch: string, act: () => void): void => {
    world.git("checkout", "--quiet", branch);
    act();
    world.commit({});
  };
  return { world, on, write: (files: Readonly<Record<string, string>>) => world.commit(files) };
}

describe("isEntangled", () => {
  it("sees that what one side wrote in a draft follows it to the name the other side gave it", async () => {
    for (const [renames, edits] of [
      ["main", "head"],
      ["head", "main"],
    ] as const) {
      const { on, world, write } = forked({ [draft]: text("need"), "x.txt": "x" });
      on(renames, () => world.git("mv", draft, named));
      on(edits, () => write({ [draft]: text("operation") }));
      expect(await merged(world, "main", "head", named)).toEqual({
        entangled: true,
        phase: "operation",
      });
    }
  });

  it("sees a folder that became the catalogue's while the other side put a file in it", async () => {
    const { on, world, write } = forked({ "kladder/a.md": text("need"), "x.txt": "x" });
    on("main", () => {
      write({ "integrations/z.md": "z" });
      world.git("mv", "kladder/a.md", named);
    });
    on("head", () => write({ "kladder/b.md": text("operation") }));
    world.git("config", "merge.directoryRenames", "true");
    expect(await merged(world, "main", "head", "integrations/b.md")).toEqual({
      entangled: true,
      phase: "operation",
    });
  });

  it("sees that what was undone comes back where the two sides have crossed", async () => {
    const world = gitRepository();
    world.commit({ [named]: text("operation"), "x.txt": "x" });
    world.git("checkout", "--quiet", "-b", "early");
    world.commit({ "y.txt": "y" }, "2026-01-05T12:00:00Z");
    world.git("checkout", "--quiet", "main");
    const undone = world.commit({ [named]: text("agreement") }, "2026-01-02T12:00:00Z");
    const by = ["-c", "user.name=T", "-c", "user.email=t@e.example"];
    world.git(...by, "merge", "--quiet", "--no-edit", "early");
    world.git("checkout", "--quiet", "-b", "head", "early");
    world.git(...by, "merge", "--quiet", "--no-edit", "--strategy=ours", undone);
    expect(await merged(world, "main", "head", named)).toEqual({
      entangled: true,
      phase: "operation",
    });
  });

  it("sees a schema that both sides have changed: git puts together what neither of them has tried", async () => {
    const schema = "schemas/gates/operation.schema.json";
    const lines = ["a", "b", "c", "d", "e", "f"];
    const { on, world, write } = forked({ [schema]: lines.join("\n") });
    on("main", () => write({ [schema]: lines.with(0, "phase: operation").join("\n") }));
    on("head", () => write({ [schema]: lines.with(5, "z").join("\n") }));
    expect(await merged(world, "main", "head", schema)).toEqual({
      entangled: true,
      phase: "operation",
    });
  });

  it("has nothing to say where both sides work on files of their own, or the head has all of the base", async () => {
    const start = { [named]: text("need"), "notat.md": text("need"), "docs/x.md": "x" };
    const apart = forked(start);
    apart.on("main", () => apart.write({ "integrations/b.md": text("agreement") }));
    apart.on("head", () => apart.write({ [named]: text("parties") }));
    const own = await merged(apart.world, "main", "head", named);
    expect(own).toEqual({ entangled: false, phase: "parties" });
    const neighbours = forked({ ...start, [draft]: text("need") });
    neighbours.on("main", () => neighbours.write({ "integrations/b.md": "b", "y.txt": "y" }));
    neighbours.on("head", () => neighbours.world.git("mv", draft, "integrations/c.md"));
    expect(await merged(neighbours.world, "main", "head", "integrations/c.md")).toEqual({
      entangled: false,
      phase: "need",
    });
    const outside = forked(start);
    outside.on("main", () => outside.world.git("mv", "notat.md", "referat.md"));
    outside.on("head", () => outside.write({ "notat.md": text("operation") }));
    expect(await merged(outside.world, "main", "head", "referat.md")).toMatchObject({
      entangled: false,
    });
    const ahead = forked(start);
    ahead.on("head", () => ahead.world.git("mv", "notat.md", "integrations/b.md"));
    expect(await merged(ahead.world, "main", "head", "integrations/b.md")).toMatchObject({
      entangled: false,
    });
  });
});
