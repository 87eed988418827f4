import { Document } from "../../layout/document.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import type { PageContext } from "../../page-context.ts";
import { Mailbox } from "../../parts/links.tsx";
import { Section } from "../../parts/section.tsx";
import { safeHref } from "../../safe-href.ts";
import { aboutWords } from "./about-words.ts";

/** What the site does for everybody, what it does not do well enough, and whom to tell. */
export function AccessibilityPage({ at }: { readonly at: PageContext }) {
  const words = aboutWords[at.locale];
  const { site, help } = at.view.input.catalogue.governance;
  const statement = safeHref(site.accessibilityStatement);
  return (
    <Document at={at} title={words.accessibilityTitle} description={words.accessibilityLead}>
      <PageHead at={at} title={words.accessibilityTitle} lead={words.accessibilityLead} />
      <div class="stack">
        <p>
          {statement ? (
            <a href={statement}>{words.accessibilityStatement}</a>
          ) : (
            words.accessibilityNoStatement
          )}
        </p>
        <p>{words.accessibilityStandard}</p>
      </div>
      <Section id="how" title={words.accessibilityHow}>
        <ul class="points">
          {words.accessibilityPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Section>
      <Section id="limits" title={words.accessibilityLimits}>
        <p>{words.accessibilityLimitsText}</p>
      </Section>
      <Section id="contact" title={words.accessibilityContact}>
        <p>
          {words.accessibilityContactText} {help.email && <Mailbox email={help.email} />}
        </p>
      </Section>
    </Document>
  );
}
