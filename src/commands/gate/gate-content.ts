import type { Catalogue } from "../../domain/catalogue.ts";
import { catalogueFileKind, governancePath, idOfPath } from "../../domain/catalogue-path.ts";
import { type BilingualFinding, compareFindings } from "../../domain/finding.ts";
import type { EvidenceFacts, SubjectChange } from "../../domain/gate/gate-input.ts";
import type { GatePolicy } from "../../domain/gate/gate-policy.ts";
import { policyOfBase } from "../../domain/gate/policy-of-base.ts";
import type { Text } from "../../domain/language.ts";
import { checkCatalogue } from "../check-catalogue.ts";
import type { CallerFinder } from "../kitos/caller-finder.ts";
import type { PeerFinder } from "../peers/peer-finder.ts";
import {
  type FileReader,
  makeFileReader,
  type ReadCatalogue,
  readCatalogue,
} from "../read-catalogue.ts";
import { touchedPaths } from "../select-paths.ts";
import { changedEntry, ofFile } from "./gate-changes.ts";
import { evidenceDigest, mergedFiles } from "./gate-evidence.ts";
import type { FileChange, GateRequest } from "./gate-request.ts";
import { subjectChanges } from "./gate-subjects.ts";

/** A pull request's content, read and judged by the base branch's rules, before anybody's signature is looked at. */
export interface GateContent {
  readonly policy: GatePolicy;
  readonly changes: readonly SubjectChange[];
  readonly evidence: EvidenceFacts;
  readonly today: string;
  /** As the base branch has it, and as it would be once merged. */
  readonly base: Catalogue;
  readonly merged: Catalogue;
  /** Every finding on the files that the pull request touches, of every severity. */
  readonly findings: readonly BilingualFinding[];
  /** What other municipalities have, as the base branch knows it. */
  readonly findPeers?: PeerFinder;
  /** Who uses the same systems, as the base branch's snapshot of the register has it. */
  readonly findCallers?: CallerFinder;
}

const policyErrors = ({ problems }: ReadCatalogue): readonly Text[] =>
  (problems.get(governancePath) ?? [])
    .filter(({ severity }) => severity === "error")
    .map(({ message }) => message);

/**
 * Judges the head's content by the base branch's governance; the head's own governance file only as a file. What still names a file
 * that the pull request removes counts as touched.
 */
function judge(request: GateRequest, base: Catalogue, reader: FileReader) {
  const { changes, fileExists, schemas, today } = request;
  const files = mergedFiles(request.base, changes);
  const options = { today, schemas, base, fileExists, reader };
  const rules = request.base.find(({ path }) => path === governancePath);
  const others = [...files.values()].filter(({ path }) => path !== governancePath);
  const merged = rules === undefined ? others : [...others, rules];
  const read = readCatalogue(merged, schemas, reader);
  const changed = changes.map(({ after, path }) => ({ path, deleted: after === undefined }));
  const touched = [...touchedPaths(changed, read.catalogue, base)].filter(
    (path) => catalogueFileKind(path) !== undefined,
  );
  const only = new Set(touched.filter((path) => path !== governancePath));
  const judged = checkCatalogue(merged, { ...options, read, only });
  const ofRules = touched.includes(governancePath)
    ? checkCatalogue([...files.values()], { ...options, only: new Set([governancePath]) }).findings
    : [];
  return {
    merged: judged.catalogue,
    findings: [...judged.findings, ...ofRules].sort(compareFindings),
  };
}

/** What the head says otherwise than an earlier commit of the pull request, for the person who signed there. */
function changesSince(
  earlier: readonly FileChange[],
  { changes, schemas }: GateRequest,
  read: FileReader,
): readonly Text[] {
  const paths = [...new Set([...earlier, ...changes].map(({ path }) => path))].sort();
  const at = (list: readonly FileChange[], path: string) => {
    const file = list.find((change) => change.path === path)?.after;
    const found = file === undefined ? undefined : read(file);
    return found === undefined || found.kind === "unreadable" ? undefined : found;
  };
  const texts = paths.map((path) => {
    const [then, now] = [at(earlier, path), at(changes, path)];
    const { dictionary } = now?.kind === "system" ? schemas.system : schemas.integration;
    const title = idOfPath(path);
    if (then === undefined || now === undefined)
      return then === now
        ? { title, texts: [] }
        : { title, texts: [now === undefined ? gone : added] };
    return { title, texts: changedEntry(then.entry, now.entry, dictionary) };
  });
  const alone = texts.length === 1;
  return texts.flatMap((one) => (alone ? one.texts : ofFile(one.title, one.texts)));
}

const added: Text = { da: "filen er kommet til", en: "the file has come in" };
const gone: Text = { da: "filen er taget ud", en: "the file was taken out" };

/** Reads and judges what a pull request says, once for recording signatures and for deciding. Pure but for the hash it is given. */
export function readGateContent(request: GateRequest): GateContent {
  const { changes, earlier, headSha, schemas, sha256, today } = request;
  const read = makeFileReader(schemas);
  const base = readCatalogue(request.base, schemas, read);
  const digestOf = (at: readonly FileChange[], sha: string): string =>
    evidenceDigest(request.base, at, sha, read, sha256);
  const digest = digestOf(changes, headSha);
  const others = [...earlier].filter(([sha]) => sha !== headSha);
  const { findings, merged } = judge(request, base.catalogue, read);
  return {
    policy: policyOfBase(base.catalogue, policyErrors(base)),
    changes: subjectChanges(request, findings, read),
    evidence: {
      digest,
      at: new Map([
        [headSha, digest],
        ...others.map(([sha, at]) => [sha, digestOf(at, sha)] as const),
      ]),
      changedSince: new Map(others.map(([sha, at]) => [sha, changesSince(at, request, read)])),
    },
    today,
    base: base.catalogue,
    merged,
    findings,
  };
}
