/** The four arguments of a GitHub connection. */
export interface ConnectionArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/**
 * Cuts a list as GitHub does: `first` or `last` between 1 and 100 is demanded, cursors are opaque.
 * Throws in GitHub's words otherwise, so that a careless query fails here as it would there.
 */
export function connection<T>(list: readonly T[], asked: ConnectionArguments) {
  const size = asked.first ?? asked.last;
  if (typeof size !== "number")
    throw new Error(
      "You must provide a `first` or `last` value to properly paginate the connection.",
    );
  if (size < 1 || size > 100)
    throw new Error(
      `Requesting ${size} records on the connection exceeds the \`first\` limit of 100 records.`,
    );
  const low = asked.after ? Number(asked.after) + 1 : 0;
  const high = asked.before ? Number(asked.before) : list.length;
  const forward = typeof asked.first === "number";
  const start = forward ? low : Math.max(low, high - size);
  const end = forward ? Math.min(high, low + size) : high;
  const nodes = list.slice(start, end);
  return {
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: String(start + index) })),
    totalCount: list.length,
    pageInfo: {
      hasNextPage: end < list.length,
      hasPreviousPage: start > 0,
      startCursor: nodes.length > 0 ? String(start) : null,
      endCursor: nodes.length > 0 ? String(end - 1) : null,
    },
  };
}
