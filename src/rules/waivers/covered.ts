import type { FieldPath, Problem } from "../../domain/finding.ts";

const isIndex = (step: string | number): boolean => typeof step === "number";

/**
 * True when a rule at `rule` and a criterion at `criterion` speak of the same thing: the same entry of the same list, or one of them
 * a parent of the other with no entry of a list in between.
 */
export function isSamePlace(rule: FieldPath, criterion: FieldPath): boolean {
  const shorter = Math.min(rule.length, criterion.length);
  let same = 0;
  while (same < shorter && rule[same] === criterion[same]) same++;
  if (rule.slice(0, same).some(isIndex)) return true;
  if (same < shorter) return false;
  return !rule.slice(same).some(isIndex) && !criterion.slice(same).some(isIndex);
}

/** Leaves out the criteria that a remaining problem says more exactly at the same place, and the marks that say so. */
export function withoutCovered(problems: readonly Problem[]): Problem[] {
  const covering = problems.filter(({ covers }) => covers !== undefined);
  if (covering.length === 0) return [...problems];
  const isCovered = ({ rule, field = [] }: Problem): boolean =>
    covering.some(
      (other) =>
        other.covers?.includes(rule) === true &&
        (other.place !== undefined || isSamePlace(other.field ?? [], field)),
    );
  return problems
    .filter((problem) => !isCovered(problem))
    .map(({ covers: _covers, ...problem }) => problem);
}
