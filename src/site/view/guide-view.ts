import type { Locale } from "../../domain/language.ts";
import { type Phase, phases } from "../../domain/phase.ts";
import type { GuideFile, SiteInput } from "../site-input.ts";

/** One page of the guide in the language asked for, or in the language there is. */
export interface GuideEntry {
  readonly name: string;
  readonly title: string;
  readonly file: GuideFile;
  /** The phase it is about: its name begins with the phase's number. */
  readonly phase: Phase | undefined;
  /** The Markdown without its main heading, which is the page's own. */
  readonly body: string;
}

/** What a link to a page of the guide needs. */
export type GuideLink = Pick<GuideEntry, "name" | "phase"> & Pick<GuideFile, "path">;

const heading = /^#\s+(.+?)\s*#*\s*$/m;

function entryOf(file: GuideFile): GuideEntry {
  const found = heading.exec(file.text);
  const number = Number(/^([1-7])-/.exec(file.name)?.[1]);
  return {
    name: file.name,
    title: found?.[1] ?? file.name,
    file,
    phase: number > 0 ? phases[number - 1] : undefined,
    body: found === null ? file.text : file.text.replace(found[0], ""),
  };
}

// In the order in which a municipality needs them; a page of its own comes after.
const inOrder: readonly string[] = [
  "kommune",
  "overtagelse",
  "roller",
  "forfatter",
  "godkender",
  "paamindelser",
  "genbrug",
  "automatikken",
];

/** The guide's pages in a language, phases first and in their order, then the rest in the order they are needed, the reader's own language first. */
export function guideOf(input: SiteInput, locale: Locale): readonly GuideEntry[] {
  const byName = new Map<string, GuideFile>();
  for (const file of input.guide)
    if (file.locale === locale || !byName.has(file.name)) byName.set(file.name, file);
  const rank = ({ file, name, phase }: GuideEntry): number => {
    if (phase !== undefined) return phases.indexOf(phase);
    const place = inOrder.indexOf(name);
    const inOtherLanguage = file.locale === locale ? 0 : inOrder.length + 1;
    return phases.length + inOtherLanguage + (place < 0 ? inOrder.length : place);
  };
  return [...byName.values()]
    .map(entryOf)
    .sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
