import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { snapshotPath } from "../../src/domain/kitos/snapshot.ts";
import { documents, withoutBlocks } from "./documents.ts";

const folders = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter(
      (one) => one.isDirectory() && !/^(?:node_modules|\.git|\.cache|_site|dist)$/.test(one.name),
    )
    .map(({ name }) => name);

const top = folders(".");
const source = folders("src").filter((name) => !top.includes(name));

/** Paths that a text names in code: whole ones, and those below `src`, as the documents on the code write them. Those with a blank to fill are left out. */
const pathsIn = (text: string): readonly string[] =>
  [...withoutBlocks(text).matchAll(/`([\w.@-]+(?:\/[\w.@-]+)+)\/?`/g)]
    .map(([, path = ""]) => path)
    .filter((path) => /\.[a-z]+$/.test(path) || /^(?:src|docs|tests|schemas)\//.test(path));

const absent = (text: string): readonly string[] =>
  pathsIn(text).filter((path) => {
    const [first = ""] = path.split("/");
    // What is fetched from KITOS is a municipality's own.
    if (top.includes(first)) return !existsSync(path) && path !== snapshotPath;
    return source.includes(first) && !existsSync(`src/${path}`);
  });

describe("the files and folders that documents name", () => {
  it.each(documents)("in %s are there", (path) => {
    expect(absent(readFileSync(path, "utf8"))).toEqual([]);
  });

  it("are told when they are not", () => {
    const text =
      "`src/cli/main.ts`, `src/cli/mian.ts`, `io/git/git.ts`, `io/git/gti.ts`, `docs/x/`";
    expect(absent(text)).toEqual(["src/cli/mian.ts", "io/git/gti.ts", "docs/x"]);
  });
});
