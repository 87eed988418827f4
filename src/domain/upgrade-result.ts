/** What a newer version of the product does, or would do, in a municipality's repository. */
export interface UpgradeResult {
  /** The version it was made from, and the newer one. */
  readonly from: string;
  readonly to: string;
  readonly taken: readonly string[];
  readonly removed: readonly string[];
  /** What the municipality has changed, with the product's changes beside its own. */
  readonly joined: readonly string[];
  /** What only a person can put together; it stands as the municipality left it. */
  readonly byHand: readonly string[];
  /** What the municipality has removed, and the product has changed. */
  readonly absent: readonly string[];
  readonly written: boolean;
}
