import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Page } from "../domain/page.ts";
import type { PageContext } from "./page-context.ts";

/** A page that needs to know nothing but where it stands. */
export type PageComponent = (props: { readonly at: PageContext }) => VNode;

/** A page's file: where the context says, what the content gives. */
export const renderPage = (at: PageContext, content: (at: PageContext) => VNode): Page => ({
  path: at.path,
  content: `<!doctype html>\n${renderToString(content(at))}\n`,
});
