import type { PageContext } from "../../page-context.ts";
import { integrationWords } from "./integration-words.ts";

/** The parts of a long page as links; beside the text on a wide screen, folded above it on a phone. */
export function TableOfContents({
  at,
  entries,
}: {
  readonly at: PageContext;
  readonly entries: readonly (readonly [id: string, name: string])[];
}) {
  const words = integrationWords[at.locale];
  return (
    <nav class="contents" aria-label={words.onThisPage}>
      <details>
        <summary>{words.onThisPage}</summary>
        <ul>
          {entries.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
