import type { Entry } from "../../domain/entry.ts";
import { bodyHref } from "../markdown/body-links.ts";
import { entryShift, renderBody } from "../markdown/render-body.ts";
import { otherLocale } from "../other-locale.ts";
import type { PageContext } from "../page-context.ts";
import { pathOf, type Route } from "../routes.ts";
import { Prose } from "../safe-html.tsx";
import { contentLang } from "./own-words.tsx";
import { partsWords } from "./parts-words.ts";
import { Section } from "./section.tsx";

/**
 * What the municipality wrote below the front matter. It is written in one language, so it stands once, on the page in that language;
 * the other page leads there.
 */
export function Description({
  at,
  title,
  route,
  entry,
}: {
  readonly at: PageContext;
  readonly title: string;
  /** The page it stands on. */
  readonly route: Route;
  readonly entry: Pick<Entry<{ readonly id: string }>, "path" | "body">;
}) {
  const words = partsWords[at.locale];
  const lang = contentLang(at);
  if (lang !== undefined)
    return (
      <Section id="text" title={title}>
        <p>
          <a href={`${at.file(pathOf(route, otherLocale(at.locale)))}#text`} hreflang={lang}>
            {words.readThere}
          </a>
        </p>
      </Section>
    );
  const html = renderBody(
    entry.body.text,
    {
      hrefOf: (target) => bodyHref(at, entry.path, target),
      shift: entryShift,
      done: words.taskDone,
      open: words.taskOpen,
    },
    () => at.view.input.bodyAhead?.(entry.path),
  );
  return (
    <Section id="text" title={title}>
      <Prose html={html} />
    </Section>
  );
}
