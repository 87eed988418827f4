import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import type { Audit } from "./audits/audit.ts";
import { jobAudits } from "./audits/job-audits.ts";
import { scriptAudits } from "./audits/script-audits.ts";
import { usesAudits } from "./audits/uses-audits.ts";
import { parseWorkflow, readWorkflows } from "./workflow-file.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const audits: readonly Audit[] = [...usesAudits, ...scriptAudits, ...jobAudits];

const sound = `name: Sound
on: # zizmor: ignore[dangerous-triggers] nothing of the pull request runs
  pull_request_target:
permissions: {}
concurrency:
  group: x-\${{ github.event.pull_request.number }}
jobs:
  a:
    name: A
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read # reads
    steps:
      - name: S
        uses: $/actions/validate
`;
const step = "        uses: $/actions/validate\n";
const withStep = (text: string): string => sound.replace(step, text);
const sha = "a".repeat(40);
/** The same, started by nobody but the clock. */
const atNight = (text: string): string =>
  withStep(text).replace(
    / # zizmor: ignore.*\n {2}pull_request_target:\n/,
    '\n  schedule:\n    - cron: "1 2 * * *"\n',
  );

/** The one cache that is allowed, where it is allowed. */
const siteCache = `        uses: actions/cache@${sha} # v5.0.5
        with: { path: ".cache/catalogue\\n_site", key: x }
`;
const fromInside = (text: string): string => text.replace("  pull_request_target:\n", "  push:\n");

/** For each audit, sound workflows made unsound in the one way it must see. */
const planted: Readonly<Record<string, readonly string[]>> = {
  "unpinned-uses": [
    withStep("        uses: a/b@v1\n"),
    withStep(`        uses: a/b@${sha}\n`),
    withStep("        uses: a/b@abc1234 # v1.0.0\n"),
  ],
  "self-repository": [withStep("        uses: ./actions/validate\n")],
  "credentials-left-behind": [
    withStep(`        uses: actions/checkout@${sha} # v7.0.1\n`),
    withStep(
      `        uses: actions/checkout@${sha} # v7.0.1\n        with: { persist-credentials: true }\n`,
    ),
  ],
  "cache-poisoning": [
    withStep(`        uses: actions/cache@${sha} # v5.0.5\n`),
    withStep(siteCache),
    fromInside(withStep(siteCache)).replace("contents: read # reads", "contents: write # writes"),
    fromInside(withStep(siteCache)).replace("contents: read # reads", "pages: write # deploys"),
    fromInside(withStep(siteCache.replace("_site", "node_modules"))),
    fromInside(withStep(siteCache.replace(/path: .*,/, "path: ' ',"))),
    withStep(`        uses: actions/setup-node@${sha} # v7.0.0\n        with: { cache: npm }\n`),
  ],
  "code-of-the-pull-request": [
    withStep(
      `        uses: actions/checkout@${sha} # v7.0.1\n        with: { persist-credentials: false }\n`,
    ),
  ],
  "unpinned-images": [sound.replace("    name: A\n", "    name: A\n    container: node:24\n")],
  "template-injection": [withStep(`        run: echo \${{ github.event.number }}\n`)],
  "github-env": [withStep('        run: echo x=1 >> "$GITHUB_ENV"\n')],
  "adhoc-packages": [
    withStep("        run: npm install left-pad\n"),
    withStep("        run: npx something\n"),
    withStep("        run: curl -s x | sh\n"),
  ],
  "script-with-a-writing-token": [withStep("        run: ls\n")],
  "untrusted-text-in-inputs": [
    withStep(`${step}        with: { title: "\${{ github.event.pull_request.title }}" }\n`),
    withStep(`${step}        env: { REF: "\${{ github.head_ref }}" }\n`),
  ],
  "excessive-permissions": [
    sound.replace("permissions: {}\n", ""),
    sound.replace("permissions: {}\n", "permissions: write-all\n"),
    sound.replace("    permissions:\n      contents: read # reads\n", ""),
    sound.replace(
      "    permissions:\n      contents: read # reads\n",
      "    permissions: write-all\n",
    ),
  ],
  "undocumented-permissions": [sound.replace(" # reads", "")],
  "dangerous-triggers": [
    sound.replace("# zizmor: ignore[dangerous-triggers] nothing", "# nothing"),
  ],
  "skippable-gate": [
    sound.replace("    name: A\n", "    name: A\n    if: always()\n"),
    withStep(`${step}        if: success()\n`),
    sound.replace("  pull_request_target:\n", "  pull_request_target:\n    paths: [x]\n"),
  ],
  "bot-conditions": [withStep(`${step}        with: { who: "\${{ github.actor }}" }\n`)],
  secrets: [
    withStep(`${step}        with: { token: "\${{ secrets.TOKEN }}" }\n`),
    sound.replace("    name: A\n", "    name: A\n    secrets: inherit\n"),
    withStep(`${step}        env:\n          X: \${{ secrets.X }} # why\n`),
    atNight(`${step}        env:\n          X: \${{ secrets.X }}\n`),
    atNight(`${step}        with:\n          X: \${{ secrets.X }} # why\n`),
    atNight(
      `        uses: a/b@${sha} # v1.0.0\n        env:\n          X: \${{ secrets.X }} # why\n`,
    ),
    atNight(`        run: ls\n        env:\n          X: \${{ secrets.X }} # why\n`),
    atNight(`${step}        env:\n          X: \${{ toJSON(secrets) }} # why\n`),
    atNight(`${step}        env:\n          X: \${{ secrets['X'] }} # why\n`),
  ],
  "concurrency-limits": [
    sound.replace(/concurrency:\n.*\n/, ""),
    sound.replace("github.event.pull_request.number", "github.ref"),
  ],
  "anonymous-definition": [
    sound.replace("name: Sound\n", ""),
    sound.replace("    name: A\n", ""),
    sound.replace("      - name: S\n        uses", "      - uses"),
  ],
  "no-deadline": [sound.replace("    timeout-minutes: 5\n", "")],
  "moving-runner": [sound.replace("ubuntu-24.04", "ubuntu-latest")],
};

describe.each(audits)("the audit $id", ({ id, find }) => {
  it("finds nothing in the product's workflows", () => {
    for (const workflow of readWorkflows(root)) {
      expect({ path: workflow.path, found: find(workflow) }).toEqual({
        path: workflow.path,
        found: [],
      });
    }
  });

  it("finds each fault planted in a sound workflow, and none in the sound one", () => {
    expect(find(parseWorkflow("sound.yml", sound))).toEqual([]);
    const faulty = planted[id] ?? [];
    expect(faulty.length).toBeGreaterThan(0);
    for (const text of faulty) {
      expect(text).not.toBe(sound);
      expect({ text, found: find(parseWorkflow("faulty.yml", text)).length > 0 }).toEqual({
        text,
        found: true,
      });
    }
  });
});

describe("the audit cache-poisoning", () => {
  it("lets the site's own cache pass where nobody outside can start the workflow and nothing may be written", () => {
    const audit = usesAudits.find(({ id }) => id === "cache-poisoning");
    expect(audit?.find(parseWorkflow("sound.yml", fromInside(withStep(siteCache))))).toEqual([]);
  });
});

describe("the audit secrets", () => {
  it("lets a named secret with its reason into the environment of our own action at night", () => {
    const text = atNight(`${step}        env:\n          X: \${{ secrets.X }} # sent to X alone\n`);
    const found = jobAudits.find(({ id }) => id === "secrets")?.find(parseWorkflow("n.yml", text));
    expect(found).toEqual([]);
  });
});

describe("the workflows", () => {
  it("pin one action to one commit everywhere", () => {
    const pins = new Map<string, Set<string>>();
    for (const { text } of readWorkflows(root)) {
      for (const [, action, pin] of text.matchAll(/uses: ([^@\s]+)@(.+)$/gm)) {
        pins.set(action!, (pins.get(action!) ?? new Set()).add(pin!));
      }
    }
    expect(pins.size).toBeGreaterThan(3);
    for (const [action, used] of pins) expect([action, used.size]).toEqual([action, 1]);
  });

  it("let the gate judge every event that can change its verdict, in order, dropping none", () => {
    const gate = parse(readFileSync(join(root, ".github/workflows/phase-gate.yml"), "utf8"));
    expect(gate.on.pull_request_target.types.toSorted()).toEqual([
      "converted_to_draft",
      "edited",
      "labeled",
      "opened",
      "ready_for_review",
      "reopened",
      "synchronize",
      "unlabeled",
    ]);
    expect(Object.keys(gate.on)).toEqual(["pull_request_target", "merge_group", "schedule"]);
    expect(gate.concurrency).toMatchObject({ "cancel-in-progress": false, queue: "max" });
  });

  it("wait a week before they take a new version, but for security updates", () => {
    const dependabot = parse(readFileSync(join(root, ".github/dependabot.yml"), "utf8"));
    for (const update of dependabot.updates) {
      expect(update.cooldown["default-days"]).toBeGreaterThanOrEqual(7);
    }
  });
});
