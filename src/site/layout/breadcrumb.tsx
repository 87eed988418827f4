import type { PageContext } from "../page-context.ts";
import type { Route } from "../routes.ts";
import { layoutWords } from "./layout-words.ts";

/** The way from the front page to here; `here` is the page itself and no link. */
export function Breadcrumb({
  at,
  trail = [],
  here,
}: {
  readonly at: PageContext;
  readonly trail?: readonly { readonly route: Route; readonly name: string }[];
  readonly here: string;
}) {
  const words = layoutWords[at.locale];
  return (
    <nav class="breadcrumb" aria-label={words.breadcrumb}>
      <ol>
        <li>
          <a href={at.to({ page: "overview" })}>{words.nav.overview}</a>
        </li>
        {trail.map(({ route, name }) => (
          <li key={name}>
            <a href={at.to(route)}>{name}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
