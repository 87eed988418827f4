import { slug } from "../formats.ts";

/** Gives each name a file name of its own; of two names with the same letters the later gets a number. */
export function slugMaker(fallback: string): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const base = slug(name) || fallback;
    let id = base;
    for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
    taken.add(id);
    return id;
  };
}
