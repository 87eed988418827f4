import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { chained } from "../../../src/commands/log/append-decision-log.ts";
import type { Decision } from "../../../src/domain/decision-record.ts";
import { snapshotPath } from "../../../src/domain/kitos/snapshot.ts";
import { snapshotText } from "../../../src/domain/kitos/snapshot-text.ts";
import { writeFiles } from "../../../src/io/testing/temporary-folder.ts";
import { copiedIntegrations } from "./copy-catalogue.ts";
import { type Edit, type EditedSite, idsIn, inEntry, rewrite } from "./edit-entry.ts";
import { fieldEdits } from "./field-edits.ts";
import { snapshotOf } from "./kitos-snapshot.ts";

function renamed(folder: "integrations" | "systems"): Edit {
  return ({ repository: { root } }, pick) => {
    const ids = idsIn(root, folder);
    if (ids.length === 0) return;
    const id = pick(ids);
    const text = readFileSync(join(root, folder, `${id}.md`), "utf8");
    rmSync(join(root, folder, `${id}.md`));
    writeFiles(root, { [`${folder}/${id}-ny.md`]: text.replace(`id: ${id}`, `id: ${id}-ny`) });
  };
}

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== ".catalogue-files")
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [];

const decision = (id: string, pullRequest: number): Decision => ({
  subject: "integration",
  id,
  title: "En integration",
  kind: "forward",
  from: { phase: "need", status: "active" },
  to: { phase: "parties", status: "active" },
  signatures: [{ role: "dpo", login: "log-dpo", eventId: "LE_1", at: "2026-11-20T07:00:00Z" }],
  approvals: [],
  gate: "open",
  pullRequest,
  mergedAt: "2026-11-23T08:00:00Z",
  headSha: "a".repeat(40),
  mergeSha: "b".repeat(40),
  digest: "d".repeat(43),
});

/** Puts a log of decisions on its branch, without touching what is checked out. */
function decide({ repository: { root, git } }: EditedSite, ids: readonly string[]): void {
  const files = chained(
    [],
    ids.map((id, at) => decision(id, at + 1)),
  );
  const scratch = join(root, ".git/scratch");
  writeFiles(scratch, Object.fromEntries(files.map(({ path, text }) => [path, text])));
  const work = [`--work-tree=${scratch}`];
  git(...work, "symbolic-ref", "HEAD", "refs/heads/decision-log");
  git(...work, "add", "--all");
  git(...work, "commit", "--quiet", "--allow-empty", "--message", "Log");
  git("symbolic-ref", "HEAD", "refs/heads/main");
  git("reset", "--quiet");
  rmSync(scratch, { recursive: true });
}

/** Everything that can happen to a catalogue, its site and the cache between two builds, by what it is. */
export const edits: Readonly<Record<string, Edit>> = {
  ...fieldEdits,
  "a body": inEntry("integrations", (text) => `${text}\nEn linje *mere*.\n`),
  // The next gate asks for it, and none that was passed: what stands ahead is another, and nothing else.
  "a written section": ({ repository: { root } }) =>
    rewrite(
      root,
      "integrations/dalux-opus-rekvisitioner.md",
      (text) => `${text}\n## Dataflow\n\nBestillingen sendes, når den er lavet.\n`,
    ),
  "a phase": inEntry("integrations", (text) =>
    text.replace(/^phase: .*$/m, (line) =>
      line.endsWith("operation") ? "phase: exit" : "phase: operation",
    ),
  ),
  visibility: inEntry("integrations", (text) =>
    text.replace(
      /^visibility: .*$/m,
      (line) => `visibility: ${line.endsWith("public") ? "internal" : "public"}`,
    ),
  ),
  "a dependency": ({ repository: { root } }, pick) => {
    const [one, other] = [pick(idsIn(root, "integrations")), pick(idsIn(root, "integrations"))];
    rewrite(root, `integrations/${one}.md`, (text) =>
      text.replace(/^(?:dependsOn: .*\n)?phase: /m, `dependsOn: [${other}]\nphase: `),
    );
  },
  "a broken file": inEntry("integrations", (text) => text.replace("---\n", "---\n: [\n")),
  "a mended file": inEntry("integrations", (text) => text.replace("---\n: [\n", "---\n")),
  "a copy with the same id": ({ repository: { root } }, pick) => {
    const id = pick(idsIn(root, "integrations"));
    cpSync(join(root, `integrations/${id}.md`), join(root, `integrations/a-${id}.md`));
  },
  "an integration more": ({ repository: { root } }, pick) => {
    const id = pick(idsIn(root, "integrations"));
    const text = readFileSync(join(root, `integrations/${id}.md`), "utf8");
    writeFiles(root, {
      [`integrations/${id}-mere.md`]: text.replace(`id: ${id}`, `id: ${id}-mere`),
    });
  },
  "an integration gone": ({ repository: { root } }, pick) => {
    const ids = idsIn(root, "integrations");
    if (ids.length > 1) rmSync(join(root, `integrations/${pick(ids)}.md`));
  },
  "an integration that replaces another": ({ repository: { root } }, pick) => {
    const id = pick(idsIn(root, "integrations"));
    rewrite(root, `integrations/${id}.md`, (text) =>
      text.replace(/^(?:replaces: .*\n)?phase: /m, "replaces: [helt-gammel]\nphase: "),
    );
  },
  "an earlier id taken by another": ({ repository: { root } }, pick) => {
    const text = readFileSync(join(root, `integrations/${pick(idsIn(root, "integrations"))}.md`));
    writeFiles(root, {
      "integrations/helt-gammel.md": String(text).replace(/^id: .*$/m, "id: helt-gammel"),
    });
  },
  "an integration renamed": renamed("integrations"),
  "a system's body": inEntry("systems", (text) => `${text}\nMere om systemet.\n`),
  "a system gone": ({ repository: { root } }, pick) => {
    const ids = idsIn(root, "systems");
    if (ids.length > 1) rmSync(join(root, `systems/${pick(ids)}.md`));
  },
  "a system renamed": renamed("systems"),
  governance: ({ repository: { root } }) =>
    rewrite(root, ".github/governance.yml", (text) =>
      text.replace(/name: Eksempelby[^\n]*/, (line) => `${line} X`),
    ),
  "the template": ({ repository: { root } }) =>
    rewrite(root, "integrations/_template.md", (text) => `${text}\n## Mere\n`),
  "a page of the guide": ({ repository: { root } }, pick) =>
    writeFiles(root, {
      [`docs/guide/${pick(["forfatter", "1-behov", "ny"])}.md`]: `# ${pick(["A", "B"])}\n\nTekst\n`,
    }),
  "the guide gone": ({ repository: { root } }) =>
    rmSync(join(root, "docs/guide"), { recursive: true, force: true }),
  "a picture of the guide": ({ repository: { root } }, pick) => {
    writeFiles(root, {
      "docs/guide/billede.md": "# Billede\n\n![Et billede](../billeder/vist.png)\n",
    });
    const start = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
    mkdirSync(join(root, "docs/billeder"), { recursive: true });
    writeFileSync(join(root, "docs/billeder/vist.png"), Buffer.from([...start, pick([1, 2])]));
  },
  "a snapshot of KITOS": ({ repository: { root } }, pick) =>
    writeFiles(root, { [snapshotPath]: snapshotText(snapshotOf(pick(["Havneby", "Sydby"]))) }),
  "a step back to where one may still choose": ({ repository: { root } }) =>
    rewrite(root, "integrations/byg-og-miljoe-sbsys-byggesager.md", (text) =>
      text.replace(/^phase: .*$/m, "phase: clarification"),
    ),
  "another day": ({ settings }, pick) => {
    settings.today = pick(["2026-11-23", "2026-11-24", "2027-06-01"]);
  },
  "the other edition": ({ settings }) => {
    settings.edition = settings.edition === "public" ? "internal" : "public";
  },
  "another path": ({ settings }, pick) => {
    settings.basePath = pick(["/", "/integrationer/"]);
  },
  "a commit": ({ repository }, pick) => {
    repository.commit({}, `2026-0${pick([1, 2, 3])}-01T12:00:00Z`);
  },
  "a decision": (site, pick) => decide(site, [pick(copiedIntegrations), pick(copiedIntegrations)]),
  "a cache gone": ({ repository: { root } }) =>
    rmSync(join(root, ".cache"), { recursive: true, force: true }),
  "a cache damaged": ({ repository: { root } }, pick) => {
    const packs = filesIn(join(root, ".cache")).filter((path) => path.endsWith(".pack"));
    if (packs.length === 0) return;
    const path = pick(packs);
    const bytes = readFileSync(path);
    const at = pick([0, 9, bytes.length >> 1, bytes.length - 1]);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
  },
  "a page edited by hand": ({ out }, pick) => {
    const files = filesIn(out);
    if (files.length > 0) writeFileSync(pick(files), "rettet i hånden");
  },
  "a page deleted by hand": ({ out }, pick) => {
    const files = filesIn(out);
    if (files.length > 0) rmSync(pick(files));
  },
  "the whole output gone": ({ out }) => rmSync(out, { recursive: true, force: true }),
};
