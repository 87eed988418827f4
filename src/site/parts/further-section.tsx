import { otherLocale } from "../other-locale.ts";
import type { PageContext } from "../page-context.ts";
import { pathOf, type Route } from "../routes.ts";
import { furtherWords } from "./further-words.ts";
import { Section } from "./section.tsx";

/** Neighbours on the whole page, called by their names and reached by the first one's id. */
export interface FurtherSections {
  readonly id: string;
  readonly names: readonly string[];
}

/** Where on the whole page, in the other language, everything else stands. */
export function FurtherSection({
  at,
  route,
  sections,
}: {
  readonly at: PageContext;
  /** The page, in either language. */
  readonly route: Route;
  readonly sections: readonly FurtherSections[];
}) {
  if (sections.length === 0) return null;
  const page = at.file(pathOf(route, otherLocale(at.locale)));
  return (
    <Section id="more" title={furtherWords[at.locale].more}>
      <ul>
        {sections.map(({ id, names }) => (
          <li key={id}>
            <a href={`${page}#${id}`}>{names.join(", ")}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
