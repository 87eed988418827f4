import type { Page } from "../domain/page.ts";
import type { Html } from "./html/html.ts";
import type { PageContext } from "./page-context.ts";

/** A page that needs to know nothing but where it stands. */
export type PageComponent = (props: { readonly at: PageContext }) => Html;

/** A page's file: where the context says, what the content gives. */
export const renderPage = (at: PageContext, content: (at: PageContext) => Html): Page => ({
  path: at.path,
  content: `<!doctype html>\n${content(at).text}\n`,
});
