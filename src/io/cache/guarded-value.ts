import { Buffer } from "node:buffer";
import { join } from "node:path";
import type { CachePlace } from "./cache-place.ts";
import { readWhole, tryWritePack } from "./open-pack.ts";
import { trustedPackFolder } from "./pack-folder.ts";

const fileOf = (name: string): string => `${name}.guarded`;

/** A line that says what follows it. Other products, guards and values have another. */
const headOf = ({ product }: CachePlace, guard: readonly Buffer[], value: number): Buffer =>
  Buffer.from(
    `${JSON.stringify(["guarded-value 1", product, guard.map(({ length }) => length), value])}\n`,
  );

/**
 * What the last run kept under a name, where it was kept under this very guard; nothing where another was, or what lies there is damaged. Bytes
 * are compared instead of digests, for which Node must load all its cryptography first. The guard is damaged where it is not the one that is
 * given; the value lies there twice, as a disk that errs does not err in both alike.
 */
export function readGuarded(
  place: CachePlace,
  name: string,
  guard: readonly Buffer[],
): Buffer | undefined {
  const folder = trustedPackFolder(place.root);
  const file = folder === undefined ? undefined : readWhole(join(folder, fileOf(name)));
  if (file === undefined) return undefined;
  const ofGuard = guard.reduce((sum, { length }) => sum + length, 0);
  const headLength = file.indexOf("\n") + 1;
  const value = (file.length - headLength - ofGuard) / 2;
  if (!Number.isInteger(value) || value < 0) return undefined;
  let at = 0;
  const isNext = (bytes: Buffer): boolean => {
    at += bytes.length;
    return bytes.equals(file.subarray(at - bytes.length, at));
  };
  if (!isNext(headOf(place, guard, value)) || !guard.every(isNext)) return undefined;
  const first = file.subarray(at, at + value);
  return first.equals(file.subarray(at + value)) ? first : undefined;
}

/** Keeps a value for the next run, in place of what lies there under that name. A cache is never a reason to fail. */
export function keepGuarded(
  place: CachePlace,
  name: string,
  guard: readonly Buffer[],
  value: Buffer,
): void {
  const folder = trustedPackFolder(place.root);
  if (folder === undefined) return;
  tryWritePack(folder, fileOf(name), [headOf(place, guard, value.length), ...guard, value, value]);
}
