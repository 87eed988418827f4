import type { Block, DocumentModel, DocumentTable } from "./document-model.ts";

/**
 * One line in which nothing is markup: a text from a file makes no HTML and no link that reads otherwise than it leads, and breaks
 * no table. Plain addresses become links all the same, as Markdown readers look for them.
 */
const plain = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replace(/[\\`*_[\]<>|#~&!]/g, (mark) => (mark === "&" ? "&amp;" : `\\${mark}`))
    .replace(/^([-+]|\d+[.)])(?= )/, (mark) => mark.replace(/(.)$/, "\\$1"));

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function tableLines({ name, header, rows }: DocumentTable): readonly string[] {
  return [
    `**${plain(name)}**`,
    "",
    row(header.map(plain)),
    row(header.map(() => "---")),
    ...rows.map((cells) => row(cells.map(plain))),
  ];
}

function lines(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [`${"#".repeat(block.level + 1)} ${headingText(block.text)}`];
    case "paragraph":
      return [plain(block.text)];
    case "checks":
      return block.items.map(({ text, done }) => `- [${done === true ? "x" : " "}] ${plain(text)}`);
    case "table":
      return tableLines(block);
  }
}

// "1. Behov" is a number in a heading, not the start of a list.
const headingText = (text: string): string => plain(text).replace(/^(\d+)\\([.)])/, "$1$2");

/** Writes a document as GitHub Flavored Markdown. */
export const toMarkdown = ({ title, blocks }: DocumentModel): string =>
  `${[[`# ${headingText(title)}`], ...blocks.map(lines)].map((part) => part.join("\n")).join("\n\n")}\n`;
