declare const safe: unique symbol;

/** HTML that came out of the sanitiser. Only `src/site/markdown` may make one; nothing else enters a page unescaped. */
export type SafeHtml = string & { readonly [safe]: true };

/** Puts sanitised HTML into a page: the one place that does. */
export function Prose({
  html,
  lang,
}: {
  readonly html: SafeHtml;
  readonly lang?: string | undefined;
}) {
  // The branded type can only come from the sanitiser.
  return <div class="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
