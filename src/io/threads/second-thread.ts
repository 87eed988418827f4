import type { Text } from "../../domain/language.ts";
import type { CachePlace } from "../cache/cache-place.ts";
import type { Environment } from "../git/git-environment.ts";

/** A second thread that a large piece of work may use. Without it, or once it is lost, the same work is done in the first. */
export interface SecondThread {
  /** The program it runs. */
  readonly file: URL;
  /** Milliseconds it may take for an answer. */
  readonly answerWithin: number;
  /** Told when it died, hung or refused, and what it was at. */
  readonly onLost: (why: Text) => void;
}

/** What a second thread is started for. */
export type ThreadBrief = HistoryBrief | BodiesBrief;

/** Reading the whole history of a catalogue. */
export interface HistoryBrief {
  readonly work: "history";
  readonly root: string;
  readonly environment: Environment;
  readonly cache: CachePlace | undefined;
}

/** Making HTML of bodies, asked for at a port. */
export interface BodiesBrief {
  readonly work: "bodies";
}
