import { scattered } from "../../../domain/shard.ts";

/** So many files make a pack a good download, and one changed file little to pack again. */
const filesInPack = 32;

/** How many packs so many files lie in: a power of two, so that it seldom changes as files come and go. */
export const packCount = (files: number): number =>
  2 ** Math.max(0, Math.ceil(Math.log2(files / filesInPack)));

/** The pack that an integration's file lies in. The site and the form both ask here. */
export const packOf = (id: string, count: number): number => scattered(id) % count;

/** The texts of the files in a pack by id, as they lie in it. */
export type FormPack = Readonly<Record<string, string>>;
