/** A box of the diagram before it is placed. */
export interface FlowNode {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  /** A system has a page; infrastructure on the way has none. */
  readonly system: boolean;
}

export interface PlacedBox extends FlowNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface FlowLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  /** Path data, always drawn from the data's origin towards its target. */
  readonly edges: readonly string[];
}

export type Orientation = "across" | "down";

const boxWidth = 208;
const charactersPerLine = 22;
const lineHeight = 20;
const gaps = { across: { layer: 96, sibling: 24 }, down: { layer: 56, sibling: 24 } } as const;
// Room for the arrow head, which is drawn beyond the end of the line.
const headRoom = 9;

/** Breaks a name into lines; a word longer than a line is cut with a hyphen rather than spilling over the edge. */
export function wrapLabel(label: string, limit = charactersPerLine): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (let word of label.split(/\s+/)) {
    while (word.length > limit) {
      if (line !== "") lines.push(line);
      line = "";
      lines.push(`${word.slice(0, limit - 1)}-`);
      word = word.slice(limit - 1);
    }
    const joined = line === "" ? word : `${line} ${word}`;
    if (joined.length <= limit) line = joined;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}

const heightOf = (lines: readonly string[]): number => lines.length * lineHeight + lineHeight + 24;

function edgePath(
  from: PlacedBox,
  to: PlacedBox,
  orientation: Orientation,
  twoWay: boolean,
): string {
  const back = twoWay ? headRoom : 0;
  if (orientation === "down") {
    const [x1, y1] = [from.x + from.width / 2, from.y + from.height + back];
    const [x2, y2] = [to.x + to.width / 2, to.y - headRoom];
    const middle = (y1 + y2) / 2;
    return `M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`;
  }
  const [x1, y1] = [from.x + from.width + back, from.y + from.height / 2];
  const [x2, y2] = [to.x - headRoom, to.y + to.height / 2];
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}

/**
 * Places layers of boxes (origins, what lies between, targets) in rows or columns and joins each layer to the next.
 * Whole numbers only, so that the same catalogue always gives the same bytes.
 */
export function layOutFlow(
  layers: readonly (readonly FlowNode[])[],
  orientation: Orientation,
  twoWay: boolean,
): FlowLayout {
  const gap = gaps[orientation];
  const sized = layers
    .filter((layer) => layer.length > 0)
    .map((layer) =>
      layer.map((node) => {
        const lines = wrapLabel(node.label);
        return { ...node, lines, width: boxWidth, height: heightOf(lines) };
      }),
    );
  const across = orientation === "across";
  // On a phone siblings stand below one another, so a layer is never wider than one box.
  const stackHeight = (layer: readonly { height: number }[]): number =>
    layer.reduce((sum, box) => sum + box.height, 0) + gap.sibling * (layer.length - 1);
  const tallest = Math.max(0, ...sized.map(stackHeight));
  let along = 0;
  const placed = sized.map((layer) => {
    let y = across ? Math.round((tallest - stackHeight(layer)) / 2) : along;
    const boxes = layer.map((box) => {
      const at: PlacedBox = { ...box, x: across ? along : 0, y };
      y += box.height + gap.sibling;
      return at;
    });
    along += (across ? boxWidth : stackHeight(layer)) + gap.layer;
    return boxes;
  });
  const edges = placed
    .slice(1)
    .flatMap((layer, index) =>
      (placed[index] ?? []).flatMap((from) =>
        layer.map((to) => edgePath(from, to, orientation, twoWay)),
      ),
    );
  const length = Math.max(0, along - gap.layer);
  return {
    width: across ? length : boxWidth,
    height: across ? tallest : length,
    boxes: placed.flat(),
    edges,
  };
}
