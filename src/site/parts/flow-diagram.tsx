import type { PageContext } from "../page-context.ts";
import { Own } from "./own-words.tsx";

/** A box of the diagram. */
export interface FlowNode {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  /** The page of a system; infrastructure on the way has none. */
  readonly href: string | undefined;
  /** Whether it only passes data on. */
  readonly way: boolean;
}

function Box({ at, node }: { readonly at: PageContext; readonly node: FlowNode }) {
  const content = (
    <>
      {node.way ? node.label : <Own at={at}>{node.label}</Own>}
      {node.note && <small>{node.note}</small>}
    </>
  );
  const look = node.way ? "way" : undefined;
  return node.href === undefined ? (
    <div class={look}>{content}</div>
  ) : (
    <a href={node.href}>{content}</a>
  );
}

/**
 * Where data come from, what they pass and where they go: columns of boxes with an arrow between them, upright on a phone.
 * Boxes and arrows are borders, so they print and keep their shape in forced colours. The same stands in a table beside it.
 */
export function FlowDiagram({
  at,
  layers,
  twoWay,
  description,
}: {
  readonly at: PageContext;
  readonly layers: readonly (readonly FlowNode[])[];
  readonly twoWay: boolean;
  readonly description: string;
}) {
  const filled = layers.filter((layer) => layer.length > 0);
  return (
    <figure class={twoWay ? "flow two-way" : "flow"} aria-label={description}>
      {filled.map((layer, index) => (
        <>
          {index > 0 && <i />}
          <div>
            {layer.map((node) => (
              <Box key={node.id} at={at} node={node} />
            ))}
          </div>
        </>
      ))}
    </figure>
  );
}
