import type { Element, Root, RootContent } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { type BodySlot, bodyIdPrefix } from "./body-template.ts";

/** Puts a mark where a slot belongs, and gives the mark. */
export type PutSlot = (slot: BodySlot) => string;

const headings = /^h([1-6])$/;

function shiftHeading(node: Element, shift: number): void {
  const level = Number(headings.exec(node.tagName)?.[1]);
  if (level > 0) node.tagName = `h${Math.min(6, level + shift)}`;
}

function mendAddresses(node: Element, put: PutSlot): void {
  for (const address of ["href", "src"] as const) {
    const target = node.properties[address];
    if (typeof target !== "string") continue;
    node.properties[address] = target.startsWith("#")
      ? `#${bodyIdPrefix}${target.slice(1)}`
      : put({ address, target });
  }
}

/** As our own tables have it; where it does scroll, the script lets the keyboard in and names it. */
const scrolling = (table: Element): Element => ({
  type: "element",
  tagName: "div",
  properties: { className: ["scroll"] },
  children: [table],
});

/** A box of a task list cannot be ticked here: it is a mark with a name, not a control. */
const taskMark = (done: boolean, name: string): Element => ({
  type: "element",
  tagName: "span",
  properties: { className: ["task", done ? "done" : "open"], role: "img", ariaLabel: name },
  children: [],
});

const blocks = new Set(
  "blockquote div h1 h2 h3 h4 h5 h6 hr li ol p pre section table tbody td th thead tr ul".split(
    " ",
  ),
);

const isBlock = (node: Root | RootContent | undefined): boolean =>
  node?.type === "element" && blocks.has(node.tagName);

/** Nothing shows the blanks between blocks. */
function closeRanks(parent: Root | Element): void {
  parent.children = parent.children.filter(
    (node, index, all) =>
      node.type !== "text" ||
      !/^[ \t\n\f\r]*$/.test(node.value) ||
      !(
        isBlock(all[index - 1]) ||
        isBlock(all[index + 1]) ||
        (all.length === 1 && isBlock(parent))
      ),
  ) as typeof parent.children;
}

/** After sanitising: headings under the page's own, slots for addresses and words, tables that scroll by themselves. */
export function bodyTree(tree: Root, shift: number, put: PutSlot): void {
  closeRanks(tree);
  visit(tree, "element", (node) => {
    closeRanks(node);
    shiftHeading(node, shift);
    mendAddresses(node, put);
  });
  visit(tree, { tagName: "input" }, (node, index, parent) => {
    if (parent === undefined || index === undefined || node.type !== "element") return;
    const ticked = node.properties.checked === true;
    parent.children[index] = taskMark(ticked, put({ word: ticked ? "done" : "open" }));
  });
  visit(tree, { tagName: "table" }, (node, index, parent) => {
    if (parent === undefined || index === undefined || node.type !== "element") return undefined;
    parent.children[index] = scrolling(node);
    return SKIP;
  });
}
