import { Buffer } from "node:buffer";
import type { Page, UnitMemory } from "../../../domain/page.ts";

/** Remembers of a unit from one making to the next as a build does. A part is as before while what `looksUp` says of its name is the same. */
export function unitMemory(looksUp: (name: string) => string) {
  let parts = new Map<string, string>();
  let content: readonly Uint8Array[] | undefined;
  const files = new Map<string, Uint8Array>();
  const made: string[] = [];
  return {
    files,
    /** The parts that were made last time. */
    made,
    make: (render: (memory: UnitMemory) => readonly Page[]): ReadonlyMap<string, string> => {
      const partsNow = new Map<string, string>();
      let later: (() => readonly Uint8Array[]) | undefined;
      made.length = 0;
      const pages = render({
        before: content,
        lying: (path) => files.get(path),
        part: (name, work) => {
          const now = looksUp(name);
          partsNow.set(name, now);
          if (content !== undefined && parts.get(name) === now) return undefined;
          made.push(name);
          return work();
        },
        keep: (pieces) => {
          later = () => pieces;
        },
        keepLater: (pieces) => {
          later = pieces;
        },
      });
      const written = pages.map(({ path, content: text, pieces }): [string, Uint8Array] => [
        path,
        Buffer.concat([...(pieces?.() ?? [text])].map((piece) => Buffer.from(piece))),
      ]);
      for (const [path, bytes] of written) files.set(path, bytes);
      content = later?.();
      parts = partsNow;
      return new Map(written.map(([path, bytes]) => [path, Buffer.from(bytes).toString("latin1")]));
    },
  };
}
