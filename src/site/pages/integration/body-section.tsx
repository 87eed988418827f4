import type { Integration } from "../../../domain/entry.ts";
import { bodyHref } from "../../markdown/body-links.ts";
import { renderBody } from "../../markdown/render-body.ts";
import type { PageContext } from "../../page-context.ts";
import { contentLang } from "../../parts/own-words.tsx";
import { partsWords } from "../../parts/parts-words.ts";
import { scrollWords } from "../../parts/scroll-words.ts";
import { Section } from "../../parts/section.tsx";
import { Prose } from "../../safe-html.tsx";
import { integrationWords } from "./integration-words.ts";

/** What the municipality wrote below the front matter. */
export function BodySection({
  at,
  integration,
}: {
  readonly at: PageContext;
  readonly integration: Integration;
}) {
  const parts = partsWords[at.locale];
  const html = renderBody(integration.body.text, {
    hrefOf: (target) => bodyHref(at, integration.path, target),
    shift: 1,
    tableLabel: scrollWords[at.locale].scrollable(integration.fields.title),
    done: parts.taskDone,
    open: parts.taskOpen,
  });
  return (
    <Section id="text" title={integrationWords[at.locale].body}>
      <Prose html={html} lang={contentLang(at)} />
    </Section>
  );
}
