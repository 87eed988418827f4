import type { Body } from "./entry.ts";
import type { Text } from "./language.ts";

const collapsed = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

interface Part {
  readonly heading: string;
  readonly text: string;
}

/** The body cut at its second-level headings; what stands above the first has no heading. */
function partsOf(body: Body | undefined): readonly Part[] {
  if (body === undefined) return [];
  const lines = body.text.split(/\r\n|\r|\n/);
  const starts = body.sections.filter(({ depth }) => depth <= 2);
  const cut = (from: number, to: number | undefined): string =>
    collapsed(lines.slice(from, to).join("\n"));
  const at = (place: number): number => {
    const section = starts[place];
    return section === undefined ? lines.length : section.line - body.line;
  };
  return [
    { heading: "", text: cut(0, at(0)) },
    ...starts.map(({ heading }, place) => ({ heading, text: cut(at(place) + 1, at(place + 1)) })),
  ];
}

/** Which sections of the prose differ, one sentence each. Where lines break does not count. */
export function changedSections(
  before: Body | undefined,
  after: Body | undefined,
): readonly Text[] {
  const [then, now] = [partsOf(before), partsOf(after)];
  const textOf = (parts: readonly Part[], heading: string): string =>
    parts
      .filter((part) => part.heading === heading)
      .map(({ text }) => text)
      .join("\n");
  const headings = [...new Set([...then, ...now].map(({ heading }) => heading))];
  return headings
    .filter((heading) => textOf(then, heading) !== textOf(now, heading))
    .map((heading) =>
      heading === ""
        ? { da: "Teksten øverst: ændret", en: "The text at the top: changed" }
        : { da: `Afsnittet ${heading}: ændret`, en: `The section ${heading}: changed` },
    );
}
