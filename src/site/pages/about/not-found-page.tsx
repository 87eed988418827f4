import { Document } from "../../layout/document.tsx";
import type { PageContext } from "../../page-context.ts";
import { aboutWords } from "./about-words.ts";

/** What an address that leads nowhere shows; served at every depth, so its own addresses start at the base path. */
export function NotFoundPage({ at }: { readonly at: PageContext }) {
  const words = aboutWords[at.locale];
  const english = aboutWords.en;
  return (
    <Document at={at} title={words.lostTitle}>
      <div class="page-head">
        <h1>{words.lostTitle}</h1>
        <p class="lead">{words.lostLead}</p>
        <p>
          <a class="button" href={at.to({ page: "overview" })}>
            {words.lostHome}
          </a>
        </p>
      </div>
      <section lang="en">
        <h2>{english.lostTitle}</h2>
        <p>
          {english.lostLead} <a href={at.file("en/index.html")}>{english.lostHome}</a>
        </p>
      </section>
    </Document>
  );
}
