import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readCircumstances } from "./circumstances.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "event-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function circumstances(event: string, payload: unknown) {
  const path = join(folder, "event.json");
  writeFileSync(path, JSON.stringify(payload));
  const environment = {
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: path,
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_REPOSITORY: "eksempelby/katalog",
  };
  return readCircumstances(environment, "token");
}

const base = { ref: "main", sha: "b".repeat(40) };

describe("what a validation is about", () => {
  it("is the checkout for any event but a pull request's", () => {
    expect(circumstances("push", null)).toEqual({ kind: "checkout" });
  });

  it("is what a pull request changes since its base", () => {
    expect(circumstances("pull_request", { pull_request: { number: 7, base } })).toEqual({
      kind: "changes",
      since: base.sha,
    });
  });

  it("is a pull request's objects where the run may not check them out", () => {
    expect(circumstances("pull_request_target", { pull_request: { number: 7, base } })).toEqual({
      kind: "pull-request",
      source: {
        url: "https://github.example/eksempelby/katalog",
        number: 7,
        baseBranch: "main",
        token: "token",
      },
    });
  });

  it.each([
    null,
    [],
    "text",
    {},
    { pull_request: null },
    { pull_request: { number: 7 } },
    { pull_request: { number: "7", base } },
    { pull_request: { number: 7, base: null } },
    { pull_request: { number: 7, base: { ...base, ref: "" } } },
    { pull_request: { number: 7, base: { ...base, sha: 1 } } },
  ])("is refused in one line where the event does not say it: %j", (payload) => {
    expect(() => circumstances("pull_request", payload)).toThrow(
      "The event pull_request does not say which pull request it is about.",
    );
  });
});
