/**
 * One thing that makes files from sources: `outputs` gives every file it owns, as path from the root of
 * the project (with `/`) and whole text. It writes nothing; `scripts/generate.ts` writes or compares.
 */
export interface Generator {
  readonly name: string;
  outputs(): Promise<ReadonlyMap<string, string>>;
}
