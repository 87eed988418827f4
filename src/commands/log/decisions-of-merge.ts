import type { DecidedMerge, Decision, DecisionStand } from "../../domain/decision-record.ts";
import { draftSteps } from "../../domain/gate/decide-gate.ts";
import { policyOfBase } from "../../domain/gate/policy-of-base.ts";
import type { SourceFile } from "../../domain/source-file.ts";
import type { Schemas } from "../../input/schemas.ts";
import { evidenceDigest } from "../gate/gate-evidence.ts";
import type { FileChange } from "../gate/gate-request.ts";
import { subjectChanges } from "../gate/gate-subjects.ts";
import { makeFileReader, readCatalogue } from "../read-catalogue.ts";

/** A merge's content, read out of git: what was there before, and what it changed. */
export interface MergedContent {
  /** The whole catalogue at the merge's first parent. */
  readonly base: readonly SourceFile[];
  /** Between that and the merge. */
  readonly changes: readonly FileChange[];
  /** Between where the pull request left the branch and its head: what signatures were bound to. */
  readonly signed: readonly FileChange[];
  readonly schemas: Schemas;
  /** ISO date of the merge. */
  readonly today: string;
  /** SHA-256 of a text's UTF-8 bytes, base64url without padding. */
  readonly sha256: (text: string) => string;
}

const standOf = ({ phase, status }: DecisionStand): DecisionStand => ({ phase, status });

/** What a merge decided, one for each transition, in the order of the files. Judges nothing: it was merged. */
export function decisionsOfMerge(content: MergedContent, merge: DecidedMerge): readonly Decision[] {
  const { base, changes, schemas, sha256, signed, today } = content;
  const read = makeFileReader(schemas);
  const policy = policyOfBase(readCatalogue(base, schemas, read).catalogue, []);
  const request = {
    base,
    changes,
    earlier: new Map(),
    headSha: merge.mergeSha,
    schemas,
    today,
    fileExists: () => true,
    sha256,
  };
  const subjects = subjectChanges(request, [], read);
  const digest = evidenceDigest(base, signed, merge.headSha, read, sha256);
  return draftSteps({ changes: subjects, policy, today }).flatMap(({ subject, transitions }) =>
    transitions.map(
      ({ about, from, kind, to }): Decision => ({
        subject: subject.kind,
        id: subject.id,
        ...(subject.formerId === undefined ? {} : { formerId: subject.formerId }),
        title: subject.title,
        kind,
        ...(from === undefined ? {} : { from: standOf(from) }),
        ...(to === undefined ? {} : { to: standOf(to) }),
        ...(about === undefined ? {} : { about }),
        digest,
        ...merge,
      }),
    ),
  );
}
