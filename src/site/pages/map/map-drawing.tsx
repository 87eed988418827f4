import { number } from "../../formats.ts";
import type { PageContext } from "../../page-context.ts";
import { contentLang } from "../../parts/own-words.tsx";
import type { LandscapeMap, MapSystem } from "../../view/map-view.ts";
import { labelHeight, placeAreaLabels } from "./area-labels.ts";
import { mapWords } from "./map-words.ts";

/** A letter of the label is about this wide, as a share of its height. */
const letterWidth = 0.56;
const largest = 26;
const smallest = 9;
/** Beyond this many, lines hide more than they show: they are drawn for the system one chooses. */
const mostLines = 90;

/** The largest size at which a label fits its circle; nothing when it would be too small to read. */
function labelSize(text: string, radius: number): number | undefined {
  const size = Math.min(largest, (2 * radius * 0.88) / (text.length * letterWidth));
  return size < smallest ? undefined : Math.round(size * 10) / 10;
}

/** `KMD Opus Personale og Løn` on lines that fit a circle better than one long one. */
function labelLines(name: string): readonly string[] {
  const [open, close] = [name.indexOf("("), name.lastIndexOf(")")];
  const isAside = open >= 0 && close > open;
  const short = isAside ? name.slice(0, open).trimEnd() + name.slice(close + 1) : name;
  const words = short.split(" ");
  const most = Math.max(9, Math.ceil(words.join(" ").length / 2));
  const lines: string[] = [];
  for (const word of words) {
    const joined = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && joined.length > most) lines.push(word);
    else lines[Math.max(0, lines.length - 1)] = joined;
  }
  return lines;
}

function Label({ node }: { readonly node: MapSystem }) {
  const lines = labelLines(node.system.fields.name);
  const longest = lines.reduce((a, b) => (b.length > a.length ? b : a), "");
  const size = labelSize(longest, node.r);
  if (size === undefined) return null;
  const first = node.y - ((lines.length - 1) * size * 1.1) / 2;
  return (
    <text class="map-name" font-size={size}>
      {lines.map((line, index) => (
        <tspan key={line} x={node.x} y={Math.round((first + index * size * 1.1) * 10) / 10}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Areas, lines between systems, systems as links; labels last, so that nothing lies over them. */
export function MapDrawing({ at, map }: { readonly at: PageContext; readonly map: LandscapeMap }) {
  const words = mapWords[at.locale];
  const place = new Map(map.systems.map((node) => [node.system.id, node]));
  const lines = map.connections.length <= mostLines ? map.connections : [];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing that holds links is a group; as an image it would hide them
    <svg
      class="map"
      viewBox={`0 0 ${map.size} ${map.size}`}
      role="group"
      aria-labelledby="map-title map-text"
      lang={contentLang(at)}
    >
      <title id="map-title" lang={at.locale}>
        {words.drawing}
      </title>
      <desc id="map-text" lang={at.locale}>
        {words.lead}
      </desc>
      {map.areas.map(({ name, x, y, r }) => (
        <circle key={name} class="map-area" cx={x} cy={y} r={r} />
      ))}
      <g data-lines>
        {lines.map(({ from, to }) => {
          const [a, b] = [place.get(from), place.get(to)];
          return (
            a &&
            b && <line key={`${from} ${to}`} class="map-line" x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
          );
        })}
      </g>
      {map.systems.map((node) => (
        <a
          key={node.system.id}
          href={at.to({ page: "system", id: node.system.id })}
          data-system={node.system.id}
        >
          <title>{words.heard(node.system.fields.name, number(node.connections, at.locale))}</title>
          <circle class="map-system" cx={node.x} cy={node.y} r={node.r} />
          <Label node={node} />
        </a>
      ))}
      {placeAreaLabels(map).map(({ name, x, y }) => (
        <text key={name} class="map-area-name" x={x} y={y} font-size={labelHeight}>
          {name}
        </text>
      ))}
    </svg>
  );
}
