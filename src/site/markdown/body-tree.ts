import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { type BodySlot, bodyIdPrefix, tableRole } from "./body-template.ts";

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

/** After sanitising: headings under the page's own, slots for addresses and words, tables that scroll by themselves. */
export function bodyTree(tree: Root, shift: number, put: PutSlot): void {
  visit(tree, "element", (node) => {
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
    parent.children[index] = scrolling(node, put({ word: "tableLabel" }));
    return SKIP;
  });
}
