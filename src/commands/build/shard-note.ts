import type { PageUnit } from "../../domain/page.ts";
import { parseShard, type Shard, shardText } from "../../domain/shard.ts";

/** What a part of a site says of itself, in a file beside its pages. */
export interface ShardNote {
  readonly shard: Shard;
  /** Names the inputs: parts are of one site only where they have the same. */
  readonly lock: string;
}

/** The last file that is written, so that a part that was cut off has none. */
export const shardNotePath = ".catalogue-shard.json";

/** The note as a file of the part. */
export const shardNoteUnit = ({ shard, lock }: ShardNote): PageUnit => ({
  id: "shard-note",
  paths: [shardNotePath],
  render: () => [
    {
      path: shardNotePath,
      content: `${JSON.stringify({ shard: shardText(shard), lock }, null, 2)}\n`,
    },
  ],
});

/** Reads a note; nothing where it is none. */
export function readShardNote(text: string): ShardNote | undefined {
  try {
    const { shard, lock } = JSON.parse(text) as Record<string, unknown>;
    const parsed = typeof shard === "string" ? parseShard(shard) : undefined;
    return parsed !== undefined && typeof lock === "string" ? { shard: parsed, lock } : undefined;
  } catch {
    return undefined;
  }
}
