import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { safeHref } from "../safe-href.ts";

export interface BodyOptions {
  /** Where a relative link or picture of the file leads; nothing when it must not be followed. */
  readonly hrefOf: (target: string) => string | undefined;
  /** How many levels the headings move down to fit under the page's own. */
  readonly shift: number;
  /** The name a wide table's scrolling region has for screen readers. */
  readonly tableLabel: string;
  /** What a ticked and an empty box of a task list are called. */
  readonly done: string;
  readonly open: string;
}

/** Ids in a body begin with this, so that none can meet one of the page's own. */
export const bodyIdPrefix = "tekst-";

const headings = /^h([1-6])$/;

function shiftHeading(node: Element, shift: number): void {
  const level = Number(headings.exec(node.tagName)?.[1]);
  if (level > 0) node.tagName = `h${Math.min(6, level + shift)}`;
}

function mendAddresses(node: Element, hrefOf: BodyOptions["hrefOf"]): void {
  for (const name of ["href", "src"] as const) {
    const target = node.properties[name];
    if (typeof target !== "string") continue;
    const address = target.startsWith("#")
      ? `#${bodyIdPrefix}${target.slice(1)}`
      : safeHref(hrefOf(target));
    if (address === undefined) delete node.properties[name];
    else node.properties[name] = address;
  }
}

/** What a table's scrolling region is to a screen reader. */
export const tableRole = "group";

const scrolling = (table: Element, label: string): Element => ({
  type: "element",
  tagName: "div",
  properties: { className: ["table-region"], role: tableRole, ariaLabel: label, tabIndex: 0 },
  children: [table],
});

/** A box of a task list cannot be ticked here: it is a mark with a name, not a control. */
const taskMark = (done: boolean, name: string): Element => ({
  type: "element",
  tagName: "span",
  properties: { className: ["task", done ? "done" : "open"], role: "img", ariaLabel: name },
  children: [],
});

/** After sanitising: headings under the page's own, addresses that lead somewhere, tables that scroll by themselves. */
export function bodyTree({ hrefOf, shift, tableLabel, done, open }: BodyOptions) {
  return (tree: Root): void => {
    visit(tree, "element", (node) => {
      shiftHeading(node, shift);
      mendAddresses(node, hrefOf);
    });
    visit(tree, { tagName: "input" }, (node, index, parent) => {
      if (parent === undefined || index === undefined || node.type !== "element") return;
      const ticked = node.properties.checked === true;
      parent.children[index] = taskMark(ticked, ticked ? done : open);
    });
    visit(tree, { tagName: "table" }, (node, index, parent) => {
      if (parent === undefined || index === undefined || node.type !== "element") return undefined;
      parent.children[index] = scrolling(node, tableLabel);
      return SKIP;
    });
  };
}
