import type { Text } from "./language.ts";

/**
 * Who watches a long piece of work: a person at a terminal, or somebody who wants to know where the time went. The work tells what
 * it is at; what becomes of that is the watcher's business. Never changes what the work gives.
 */
export interface Watch {
  /** What is being done from now on ("Læser filer"), and how many of them there are, where that is known. */
  readonly begin: (what: Text, total?: number) => void;
  /** How many of them are done by now. Cheap enough to say for each. */
  readonly done: (count: number) => void;
}

/** For work that nobody watches. */
export const noWatch: Watch = { begin: () => undefined, done: () => undefined };
