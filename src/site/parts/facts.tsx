import type { Content } from "../html/html.ts";
import type { PageContext } from "../page-context.ts";
import { fillInHref } from "./fill-in-href.ts";
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
  return (
    <dl class="facts">
      {facts.map(({ name, value, wide }) => (
        <div key={name} class={wide ? "wide" : undefined}>
          <dt>{name}</dt>
          <dd>{isEmpty(value) ? <Missing at={at} path={path} field={name} /> : value}</dd>
        </div>
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
