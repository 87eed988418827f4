/** A public program that does something of what ours does, laid beside it. */
export interface Peer {
  readonly name: string;
  /** What it does, and what it leaves undone of what ours does. */
  readonly does: string;
  /** Packages with exact versions; the first is the peer itself. None where it is a program that must be installed beforehand. */
  readonly packages: readonly string[];
  /**
   * Puts configuration into the peer's own folder (where its packages lie, and where it runs), and gives Node's arguments.
   * `catalogue` is the folder of a generated catalogue, `size` how many integrations it has.
   */
  readonly prepare: (folder: string, catalogue: string, size: number) => readonly string[];
  /** Says what is wrong with what it left behind, so that a peer that did nothing is not called fast. */
  readonly flaw?: (folder: string, size: number) => string | undefined;
}
