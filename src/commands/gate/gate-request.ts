import type { SourceFile } from "../../domain/source-file.ts";
import type { Schemas } from "../../input/schemas.ts";

/**
 * A file that a pull request touches, on both its sides. A missing side is a file that is not there.
 * Renames come as a removal and a new file. For schemas, whose text nobody judges, `object` names the content.
 */
export interface FileChange {
  readonly path: string;
  /** As the merge base has it. */
  readonly before?: SourceFile;
  /** As the head has it. */
  readonly after?: SourceFile;
  /** Git's hash of the content at head. */
  readonly object?: string;
}

/** The content a gate judges. Everything is data; nothing of the pull request's has run. */
export interface GateRequest {
  /** The whole catalogue at the tip of the base branch: policy, owners, and what the pull request is merged into. */
  readonly base: readonly SourceFile[];
  /** What differs between the merge base and the head. */
  readonly changes: readonly FileChange[];
  /** The same for other commits of the pull request that signatures or reviews stand on, by SHA. */
  readonly earlier: ReadonlyMap<string, readonly FileChange[]>;
  readonly headSha: string;
  /** The base branch's. */
  readonly schemas: Schemas;
  /** ISO date. */
  readonly today: string;
  /** True when a path exists once the pull request is merged: for links. */
  readonly fileExists: (path: string) => boolean;
  /** SHA-256 of a text's UTF-8 bytes, base64url without padding. */
  readonly sha256: (text: string) => string;
}
