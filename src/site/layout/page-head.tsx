import type { Content } from "../html/html.ts";
import type { PageContext } from "../page-context.ts";
import type { Route } from "../routes.ts";
import { Breadcrumb } from "./breadcrumb.tsx";

/** The way here, the one heading, and a line or two on what the page answers. */
export function PageHead({
  at,
  title,
  lead,
  trail = [],
  lang,
  children,
}: {
  readonly at: PageContext;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly trail?: readonly { readonly route: Route; readonly name: string }[];
  readonly lang?: string | undefined;
  readonly children?: Content;
}) {
  return (
    <>
      {at.route?.page !== "overview" && <Breadcrumb at={at} trail={trail} here={title} />}
      <div class="page-head">
        <h1 lang={lang}>{title}</h1>
        {lead && (
          <p class="lead" lang={lang}>
            {lead}
          </p>
        )}
        {children}
      </div>
    </>
  );
}
