import type { JSX as PreactJsx } from "preact";
import { attributeValue, type Content, contentHtml, Html } from "./html.ts";

/*
 * What the compiler turns a template into: HTML at once, from the inside out, without a tree in between. A page has some
 * hundreds of elements and a site tens of thousands of pages, so nothing is made that is not written.
 */

// The compiler looks for the types of templates under this name.
// biome-ignore lint/style/noNamespace: the compiler knows no other form
export namespace JSX {
  export type Element = Html;
  export type ElementType = keyof IntrinsicElements | ((props: never) => Content);
  export interface ElementChildrenAttribute {
    children: unknown;
  }
  export interface IntrinsicAttributes {
    readonly key?: string | number | undefined;
  }
  export type IntrinsicElements = {
    [Tag in keyof PreactJsx.IntrinsicElements]: Omit<
      PreactJsx.IntrinsicElements[Tag],
      "children"
    > & {
      readonly children?: Content;
    };
  };
}

interface Props {
  readonly children?: Content;
  readonly dangerouslySetInnerHTML?: { readonly __html: string };
  readonly [attribute: string]: unknown;
}

type Component = (props: Props) => Content;

const voidTags = new Set(
  "area base br col embed hr img input link meta source track wbr".split(" "),
);

/** Elements that end where the next begins or what holds them ends; HTML asks for no end tag, and a large table has thousands. */
const endsByItself = new Set(
  "li dt dd td th tr thead tbody caption option head body html".split(" "),
);

/** Puts its children in without an element around them. */
export const Fragment = ({ children }: Props): Html => new Html(contentHtml(children));

/** Attributes that the types of templates also know with a capital in them. Those of SVG keep theirs. */
const inSmallLetters = new Set(
  "autoComplete crossOrigin dateTime hrefLang maxLength readOnly tabIndex".split(" "),
);

const nameOf = (attribute: string): string =>
  inSmallLetters.has(attribute) ? attribute.toLowerCase() : attribute;

function attributeHtml(name: string, value: unknown): string {
  // An attribute of these kinds says "true" or "false"; any other is there or not.
  const spelled =
    typeof value === "boolean" && (name.startsWith("aria-") || name.startsWith("data-"));
  if (spelled) return ` ${name}=${value}`;
  if (value === true || value === "") return ` ${nameOf(name)}`;
  if (value === false || value === null || value === undefined) return "";
  return ` ${nameOf(name)}=${attributeValue(String(value))}`;
}

function elementHtml(tag: string, props: Props): string {
  let html = `<${tag}`;
  for (const name in props)
    if (name !== "children" && name !== "dangerouslySetInnerHTML")
      html += attributeHtml(name, props[name]);
  if (voidTags.has(tag)) return `${html}>`;
  const inner = props.dangerouslySetInnerHTML?.__html ?? contentHtml(props.children);
  return endsByItself.has(tag) ? `${html}>${inner}` : `${html}>${inner}</${tag}>`;
}

/** One element or component of a template. `key` tells siblings apart for the linter's sake and is not written. */
export function jsx(type: string | Component, props: Props): Html {
  if (typeof type === "string") return new Html(elementHtml(type, props));
  const content = type(props);
  return content instanceof Html ? content : new Html(contentHtml(content));
}

/** The same with several children. */
export const jsxs = jsx;
