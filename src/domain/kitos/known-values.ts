/** The words that KITOS is known to use, in either generation of its API. Another one is kept as it is and remarked upon. */
const knownValues = {
  lifeCycle: ["Undecided", "NotInUse", "PhasingIn", "Operational", "PhasingOut", "Pilot"],
  concluded: ["Yes", "No", "Irrelevant", "Undecided"],
} as const;

/** The words among these that are not known, each once. */
export function unknownValues(
  kind: keyof typeof knownValues,
  values: Iterable<string | undefined>,
): readonly string[] {
  const known: readonly string[] = knownValues[kind];
  const odd = [...values].filter(
    (value): value is string => value !== undefined && !known.includes(value),
  );
  return [...new Set(odd)].sort();
}
