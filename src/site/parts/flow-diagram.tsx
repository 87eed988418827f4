import type { FlowLayout, FlowNode, Orientation } from "../view/flow-layout.ts";
import { layOutFlow } from "../view/flow-layout.ts";

const margin = 2;

function Drawing({
  layout,
  orientation,
  twoWay,
  title,
  description,
  hrefOf,
  id,
}: {
  readonly layout: FlowLayout;
  readonly orientation: Orientation;
  readonly twoWay: boolean;
  readonly title: string;
  readonly description: string;
  readonly hrefOf: (node: FlowNode) => string | undefined;
  readonly id: string;
}) {
  const key = `${id}-${orientation}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing that holds links is a group; as an image it would hide them
    <svg
      class={`flow ${orientation}`}
      viewBox={`${-margin} ${-margin} ${layout.width + 2 * margin} ${layout.height + 2 * margin}`}
      width={layout.width + 2 * margin}
      height={layout.height + 2 * margin}
      role="group"
      aria-labelledby={`${key}-title ${key}-text`}
    >
      <title id={`${key}-title`}>{title}</title>
      <desc id={`${key}-text`}>{description}</desc>
      <defs>
        <marker
          id={`${key}-head`}
          viewBox="0 0 10 10"
          refX="1"
          refY="5"
          markerWidth="10"
          markerHeight="10"
          markerUnits="userSpaceOnUse"
          orient="auto-start-reverse"
        >
          <path d="M0 0 10 5 0 10Z" class="flow-head" />
        </marker>
      </defs>
      {layout.edges.map((path) => (
        <path
          key={path}
          d={path}
          class="flow-edge"
          marker-end={`url(#${key}-head)`}
          marker-start={twoWay ? `url(#${key}-head)` : undefined}
        />
      ))}
      {layout.boxes.map((box) => {
        const href = hrefOf(box);
        const content = (
          <>
            <rect
              x={box.x}
              y={box.y}
              width={box.width}
              height={box.height}
              rx="4"
              class={box.system ? "flow-box" : "flow-box way"}
            />
            {box.lines.map((line, index) => (
              <text key={line} x={box.x + 16} y={box.y + 28 + index * 20} class="flow-name">
                {line}
              </text>
            ))}
            <text x={box.x + 16} y={box.y + 28 + box.lines.length * 20} class="flow-note">
              {box.note}
            </text>
          </>
        );
        return href ? (
          <a key={box.id} href={href}>
            {content}
          </a>
        ) : (
          <g key={box.id}>{content}</g>
        );
      })}
    </svg>
  );
}

/** Where data come from, what they pass and where they go; upright on a phone. The same stands in a table beside it. */
export function FlowDiagram({
  layers,
  twoWay,
  ...rest
}: {
  readonly layers: readonly (readonly FlowNode[])[];
  readonly twoWay: boolean;
  readonly title: string;
  readonly description: string;
  readonly hrefOf: (node: FlowNode) => string | undefined;
  readonly id: string;
}) {
  return (
    <figure class="flow-figure">
      {(["across", "down"] as const).map((orientation) => (
        <Drawing
          key={orientation}
          {...rest}
          twoWay={twoWay}
          orientation={orientation}
          layout={layOutFlow(layers, orientation, twoWay)}
        />
      ))}
    </figure>
  );
}
