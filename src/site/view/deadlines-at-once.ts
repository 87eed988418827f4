import type { Deadline } from "../../domain/deadlines.ts";

/** The same obligation on the same day, whoever it is owed to. */
export interface DeadlineAtOnce {
  readonly deadline: Deadline;
  readonly vendors: readonly string[];
}

/** Puts what falls due on one day with several vendors together; the order stays. */
export function deadlinesAtOnce(deadlines: readonly Deadline[]): readonly DeadlineAtOnce[] {
  const groups = new Map<string, { readonly deadline: Deadline; readonly vendors: string[] }>();
  for (const deadline of deadlines) {
    const key = `${deadline.on} ${deadline.kind}`;
    const group = groups.get(key) ?? { deadline, vendors: [] };
    if (deadline.vendor !== undefined) group.vendors.push(deadline.vendor);
    groups.set(key, group);
  }
  return [...groups.values()];
}
