import { locales } from "../../domain/language.ts";
import { scripts, stylesheet, themeSnippet } from "../generated/assets.ts";
import type { Content } from "../html/html.ts";
import { onceIn } from "../notes/note.ts";
import { type PageContext, placeOf } from "../page-context.ts";
import { pathOf, type Route } from "../routes.ts";
import type { SiteView } from "../view/site-view.ts";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { layoutWords } from "./layout-words.ts";

/** Scripts that a page may ask for; workers are started by the scripts themselves. */
export type ScriptName = Exclude<
  keyof typeof scripts,
  "search-worker" | "form-worker" | "export-worker"
>;

export interface DocumentProps {
  readonly at: PageContext;
  readonly title: string;
  readonly description?: string;
  readonly scripts?: readonly ScriptName[];
  /** Where a page that has moved leads on to. */
  readonly redirect?: string;
  readonly children: Content;
}

/** Nothing but this site's own files, and the one snippet whose digest stands here. */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'sha256-${themeSnippet.sha256}'`,
  // What the first line does not speak for, or what nothing here is made of.
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join(";");

/** Where search engines find this page and its pair; they alone read it, so it stands only where they are let in. */
function Alternates({ at, route }: { readonly at: PageContext; readonly route: Route }) {
  const { url } = at.view.input.catalogue.governance.site;
  const address = (path: string): string => (url ? new URL(path, url).href : at.file(path));
  return (
    <>
      {url && <link rel="canonical" href={address(at.path)} />}
      {locales.map((locale) => (
        <link
          key={locale}
          rel="alternate"
          hreflang={locale}
          href={address(pathOf(route, locale))}
        />
      ))}
    </>
  );
}

const rules = (
  <>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy} />
    <meta name="viewport" content="width=device-width" />
    <meta name="referrer" content="no-referrer" />
  </>
);

// Without a value it means "anonymous", which is all the types know of.
const anonymously: object = { crossorigin: "" };

/** The theme, the fonts and the style, as seen from a folder. */
const lookOf = onceIn(
  (_: SiteView, at: PageContext) => (
    <>
      {/* Our own constant, held by its digest in the policy above. */}
      <script dangerouslySetInnerHTML={{ __html: themeSnippet.text }} />
      {[stylesheet.fonts.regular, stylesheet.fonts.semibold].map((font) => (
        <link key={font} rel="preload" href={at.file(font)} as="font" {...anonymously} />
      ))}
      <link rel="stylesheet" href={at.file(stylesheet.path)} />
      <link rel="icon" href={at.file(stylesheet.icon)} />
    </>
  ),
  placeOf,
);

// No dash, which the engine holds in two bytes, and then each letter of the page too.
const between = " · ";

/** A whole page around its content. */
export function Document({
  at,
  title,
  description,
  scripts: names = [],
  redirect,
  children,
}: DocumentProps) {
  const words = layoutWords[at.locale];
  const { governance } = at.view.input.catalogue;
  const siteName = `${words.product}, ${governance.organisation.name}`;
  return (
    <html lang={at.locale}>
      <head>
        {rules}
        <title>{at.route?.page === "overview" ? siteName : `${title}${between}${siteName}`}</title>
        {redirect && <meta http-equiv="refresh" content={`0; url=${redirect}`} />}
        {governance.site.indexed ? (
          description && <meta name="description" content={description} />
        ) : (
          <meta name="robots" content="noindex" />
        )}
        {lookOf(at.view, at)}
        {governance.site.indexed && at.route && <Alternates at={at} route={at.route} />}
        {(["site", ...names] as const).map((name) => (
          <script key={name} defer src={at.file(scripts[name].path)} />
        ))}
      </head>
      <body>
        <a class="skip" href="#content">
          {words.skip}
        </a>
        <Header at={at} />
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <Footer at={at} />
      </body>
    </html>
  );
}
