import { elementsOf, type Facts, isOver, type SecondCatalogue } from "./second-reading.ts";

const inRole = ({ systems = [] }: Facts, role: string): string =>
  systems
    .filter((use: Facts) => use.role === role)
    .map(({ id }: Facts) => id)
    .sort()
    .join();

/** What an integration moves, between which systems, which way; nothing where one of these is not known. */
function whatItDoes(one: Facts): string | undefined {
  const names = elementsOf(one).map(({ name }) => name.toLowerCase().replaceAll(/[\s_-]+/g, ""));
  const [from, to] = [inRole(one, "source"), inRole(one, "target")];
  if (names.length === 0 || from === "" || to === "") return undefined;
  return JSON.stringify([from, to, one.dataFlow.direction, [...new Set(names)].sort()]);
}

/** True when another integration that is not over does the same, and neither replaces the other or says why both are needed. */
export function isDuplicateAgain(one: Facts, { integrations }: SecondCatalogue): boolean {
  const does = whatItDoes(one);
  if (does === undefined || isOver(one) || one.reuse?.reason !== undefined) return false;
  return integrations.some(
    (other) =>
      other !== one &&
      !isOver(other) &&
      whatItDoes(other) === does &&
      !(one.replaces ?? []).includes(other.id) &&
      !(other.replaces ?? []).includes(one.id),
  );
}
