import type { Content } from "../html/html.ts";
import type { PageContext } from "../page-context.ts";
import { fillInHref } from "./fill-in-href.ts";
import { contentLang } from "./own-words.tsx";
import { partsWords } from "./parts-words.ts";

/** `Ikke oplyst`, and where to fill it in. */
export function Missing({
  at,
  path,
  field,
}: {
  readonly at: PageContext;
  readonly path: string;
  readonly field: string;
}) {
  const words = partsWords[at.locale];
  const edit = fillInHref(at, path);
  if (edit === undefined) return <span class="missing">{words.missing}</span>;
  return (
    <a class="missing" href={edit} title={words.missingEdit(field)}>
      {words.missing}
    </a>
  );
}

export interface Fact {
  readonly name: string;
  /** Nothing (undefined, null, empty text, empty list) reads as missing. */
  readonly value: Content;
  /** A text of several sentences takes the whole width. */
  readonly wide?: boolean;
  /** Whether it is the municipality's own words, which may be in another language than the page. */
  readonly own?: boolean;
  /** Where links lead to it. */
  readonly id?: string;
}

const isEmpty = (value: Content): boolean =>
  value === undefined ||
  value === null ||
  value === "" ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

/** Names and values side by side; what nobody has stated says so and links to the file. */
export function Facts({
  at,
  path,
  facts,
}: {
  readonly at: PageContext;
  readonly path: string;
  readonly facts: readonly Fact[];
}) {
  const lang = contentLang(at);
  return (
    <dl>
      {facts.map(({ id, name, own, value, wide }) => (
        <>
          <dt id={id} class={wide ? "wide" : undefined}>
            {name}
          </dt>
          {isEmpty(value) ? (
            <dd>
              <Missing at={at} path={path} field={name} />
            </dd>
          ) : (
            <dd lang={own ? lang : undefined}>{value}</dd>
          )}
        </>
      ))}
    </dl>
  );
}

/** Facts that belong together, under the name of what they are about. */
export function FactGroup({
  title,
  ...rest
}: {
  readonly at: PageContext;
  readonly path: string;
  readonly title: string;
  readonly facts: readonly Fact[];
}) {
  return (
    <>
      <h3>{title}</h3>
      <Facts {...rest} />
    </>
  );
}
