import type { Generator } from "./generator.ts";

/** What all generators make, and which files differ from it. */
export interface GeneratedFiles {
  readonly count: number;
  /** Path → the text that should stand there. */
  readonly stale: ReadonlyMap<string, string>;
}

/**
 * Runs generators and compares: `read` gives what stands at a path now, undefined where nothing does.
 * Throws when two generators claim one file.
 */
export async function staleOutputs(
  generators: readonly Generator[],
  read: (path: string) => string | undefined,
): Promise<GeneratedFiles> {
  const owners = new Map<string, string>();
  const stale = new Map<string, string>();
  for (const generator of generators) {
    for (const [path, text] of await generator.outputs()) {
      const owner = owners.get(path);
      if (owner !== undefined)
        throw new Error(`${path} is made by both "${owner}" and "${generator.name}"`);
      owners.set(path, generator.name);
      if (read(path) !== text) stale.set(path, text);
    }
  }
  return { count: owners.size, stale };
}
