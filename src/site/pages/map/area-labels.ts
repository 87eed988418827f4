import type { LandscapeMap, MapArea, MapCircle } from "../../view/map-view.ts";

export interface AreaLabel {
  readonly name: string;
  /** The middle of its foot. */
  readonly x: number;
  readonly y: number;
}

export const labelHeight = 15;
/** A letter is about this wide. */
const letter = labelHeight * 0.52;
const gap = 8;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
}

function boxOf({ name, x, y }: AreaLabel): Box {
  const half = (name.length * letter) / 2;
  return { left: x - half, right: x + half, top: y - labelHeight, foot: y };
}

const touchesCircle = (box: Box, { x, y, r }: MapCircle): boolean =>
  Math.hypot(
    x - Math.min(Math.max(x, box.left), box.right),
    y - Math.min(Math.max(y, box.top), box.foot),
  ) < r;

const touchesBox = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.foot && b.top < a.foot;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Where a name may stand: above its circle in the middle, a little to either side of it, below it. */
function placesFor({ name, x, y, r }: MapArea): readonly AreaLabel[] {
  const above = rounded(y - r - gap);
  const below = rounded(y + r + gap + labelHeight);
  const aside = [0, -0.25, 0.25, -0.5, 0.5].map((share) => share * name.length * letter);
  return [above, below].flatMap((foot) =>
    aside.map((shift) => ({ name, x: rounded(x + shift), y: foot })),
  );
}

/** Places the names of areas so that they lie on no system and on no other name, as far as there is room. */
export function placeAreaLabels({
  areas,
  systems,
}: Pick<LandscapeMap, "areas" | "systems">): readonly AreaLabel[] {
  const placed: Box[] = [];
  return areas.map((area) => {
    const places = placesFor(area);
    const isFree = (label: AreaLabel): boolean => {
      const box = boxOf(label);
      return (
        !systems.some((system) => touchesCircle(box, system)) &&
        !placed.some((other) => touchesBox(box, other))
      );
    };
    const label = places.find(isFree) ?? places[0];
    if (label === undefined) throw new Error(`${area.name} has no place for its name`);
    placed.push(boxOf(label));
    return label;
  });
}
