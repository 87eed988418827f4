import { elementsOf, type Facts, isOver, type SecondCatalogue } from "./second-reading.ts";

const inRole = ({ systems = [] }: Facts, role: string): string =>
  systems
    .filter((use: Facts) => use.role === role)
    .map(({ id }: Facts) => id)
    .sort()
    .join();

const namesIn = (one: Facts): ReadonlySet<string> =>
  new Set(elementsOf(one).map(({ name }) => name.toLowerCase().replaceAll(/[\s_-]+/g, "")));

const isActive = (one: Facts): boolean => !isOver(one) && one.status !== "on-hold";

/** True when two active integrations move data between the same ends, the same way, and one of them moves no more than the other does. */
export function movesTheSame(one: Facts, other: Facts): boolean {
  const [from, to] = [inRole(one, "source"), inRole(one, "target")];
  const [theirs, others] = [namesIn(one), namesIn(other)];
  if (from === "" || to === "" || theirs.size === 0 || others.size === 0) return false;
  const ends = [inRole(other, "source"), inRole(other, "target")].join(" to ");
  const isBoth = [one, other].some(({ dataFlow }) => dataFlow.direction === "two-way");
  const isSame = ends === `${from} to ${to}` || (isBoth && ends === `${to} to ${from}`);
  const shared = [...theirs].filter((name) => others.has(name)).length;
  return (
    isActive(one) && isActive(other) && isSame && (shared === theirs.size || shared === others.size)
  );
}

/** True when another does the same, neither replaces the other, and neither says why both are needed. */
export const isDuplicateAgain = (one: Facts, { integrations }: SecondCatalogue): boolean =>
  one.reuse?.reason === undefined &&
  integrations.some(
    (other) =>
      other !== one &&
      other.reuse?.reason === undefined &&
      movesTheSame(one, other) &&
      !(one.replaces ?? []).includes(other.id) &&
      !(other.replaces ?? []).includes(one.id),
  );
