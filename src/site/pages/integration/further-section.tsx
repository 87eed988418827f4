import type { Integration } from "../../../domain/entry.ts";
import { otherLocale } from "../../other-locale.ts";
import type { PageContext } from "../../page-context.ts";
import { Section } from "../../parts/section.tsx";
import { pathOf } from "../../routes.ts";
import { furtherSections } from "./further-sections.ts";
import { glanceWords } from "./glance-words.ts";

/** Where on the whole page, in the other language, everything else stands. */
export function FurtherSection({
  at,
  integration,
}: {
  readonly at: PageContext;
  readonly integration: Integration;
}) {
  const page = at.file(pathOf({ page: "integration", id: integration.id }, otherLocale(at.locale)));
  return (
    <Section id="more" title={glanceWords[at.locale].more}>
      <ul>
        {furtherSections(at, integration).map(({ id, names }) => (
          <li key={id}>
            <a href={`${page}#${id}`}>{names.join(", ")}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
