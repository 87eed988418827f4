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

interface Tag {
  /** What it begins with when it has no attributes, and when it has. */
  readonly whole: string;
  readonly open: string;
  readonly end: string;
  readonly isVoid: boolean;
}

const tags = new Map<string, Tag>();

function makeTag(name: string): Tag {
  const tag = {
    whole: `<${name}>`,
    open: `<${name}`,
    end: endsByItself.has(name) ? "" : `</${name}>`,
    isVoid: voidTags.has(name),
  };
  tags.set(name, tag);
  return tag;
}

/** Puts its children in without an element around them. */
export const Fragment = ({ children }: Props): Html => new Html(contentHtml(children));

/** Attributes that the types of templates also know with a capital in them. Those of SVG keep theirs. */
const inSmallLetters = new Set(
  "autoComplete crossOrigin dateTime hrefLang maxLength readOnly tabIndex".split(" "),
);

interface Attribute {
  readonly bare: string;
  readonly open: string;
  /** Whether it says "true" or "false"; any other is there or not. */
  readonly spelled: boolean;
  /** What was written for a value before, where the same few come again and again. */
  readonly known: Map<string, string> | undefined;
}

const fewValues = new Set("class lang".split(" "));

const attributes = new Map<string, Attribute>();

function makeAttribute(name: string): Attribute {
  const bare = ` ${inSmallLetters.has(name) ? name.toLowerCase() : name}`;
  const spelled = name.startsWith("aria-") || name.startsWith("data-");
  const known = fewValues.has(name) ? new Map() : undefined;
  const attribute = { bare, open: `${bare}=`, spelled, known };
  attributes.set(name, attribute);
  return attribute;
}

// No page has as many, and if the classes of one were counted up, they would not fill the memory.
const mostKnown = 1000;

function textHtml({ bare, open, known }: Attribute, text: string): string {
  if (text === "") return bare;
  const before = known?.get(text);
  if (before !== undefined) return before;
  const html = open + attributeValue(text);
  if (known !== undefined && known.size < mostKnown) known.set(text, html);
  return html;
}

function attributeHtml(name: string, value: unknown): string {
  if (value === undefined || value === null) return "";
  const attribute = attributes.get(name) ?? makeAttribute(name);
  if (typeof value === "string") return textHtml(attribute, value);
  if (typeof value !== "boolean") return textHtml(attribute, String(value));
  if (attribute.spelled) return attribute.open + value;
  return value ? attribute.bare : "";
}

function elementHtml(name: string, props: Props): string {
  const tag = tags.get(name) ?? makeTag(name);
  let written = "";
  let raw: string | undefined;
  let children = "";
  // Each is asked for only where it is there: asking an object for what it has not got takes longer than writing an attribute.
  for (const key in props)
    if (key === "children") children = contentHtml(props.children);
    else if (key === "dangerouslySetInnerHTML") raw = props.dangerouslySetInnerHTML?.__html;
    else written += attributeHtml(key, props[key]);
  const start = written === "" ? tag.whole : `${tag.open + written}>`;
  return tag.isVoid ? start : start + (raw ?? children) + tag.end;
}

/** One element or component of a template. `key` tells siblings apart for the linter's sake and is not written. */
export function jsx(type: string | Component, props: Props): Html {
  if (typeof type === "string") return new Html(elementHtml(type, props));
  const content = type(props);
  return content instanceof Html ? content : new Html(contentHtml(content));
}

/** The same with several children. */
export const jsxs = jsx;
