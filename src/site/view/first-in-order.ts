import type { Integration } from "../../domain/entry.ts";
import type { SiteView } from "./site-view.ts";

/**
 * The first so many, those that compare alike in Danish order of title. Titles of those that cannot be among them are not looked up,
 * so that what is shown does not depend on them.
 */
export function firstInOrder<Item extends { readonly integration: Integration }>(
  { lookUp }: Pick<SiteView, "lookUp">,
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
  most: number,
): readonly Item[] {
  const sorted = items.toSorted(compare);
  const last = sorted[most - 1];
  const some = last === undefined ? sorted : sorted.filter((one) => compare(one, last) <= 0);
  const titled = lookUp.inOrder(some.map(({ integration }) => integration));
  const place = new Map(titled.map((integration, at) => [integration, at]));
  const placeOf = ({ integration }: Item): number => place.get(integration) ?? 0;
  return some.sort((a, b) => compare(a, b) || placeOf(a) - placeOf(b)).slice(0, most);
}
