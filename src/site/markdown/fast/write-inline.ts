import type { Token } from "markdown-it";
import { attribute, bodyIdPrefix, escapeText } from "../body-template.ts";
import { sureAddress } from "./sure-address.ts";
import { isSureBlock, isSureText } from "./sure-text.ts";
import { writeText } from "./write-text.ts";
import { putSlot, type Writer } from "./writer.ts";

type Neighbour = Token | undefined;
type Attribute = ReturnType<Token["attrGet"]>;

const simpleTags: Readonly<Record<string, string>> = {
  softbreak: "\n",
  hardbreak: "<br>\n",
  em_open: "<em>",
  em_close: "</em>",
  strong_open: "<strong>",
  strong_close: "</strong>",
  link_close: "</a>",
};

function writeAddress(writer: Writer, name: "href" | "src", given: Attribute): void {
  const target = given === null ? undefined : sureAddress(String(given));
  if (target === undefined) writer.unsure = true;
  else if (target.startsWith("#"))
    writer.pending += attribute(name, `#${bodyIdPrefix}${target.slice(1)}`);
  else putSlot(writer, { address: name, target });
}

function writeTitle(writer: Writer, given: Attribute): void {
  if (given === null) return;
  const title = String(given);
  if (!isSureText(title) || title.includes("\n")) writer.unsure = true;
  writer.pending += attribute("title", title);
}

function writeImage(writer: Writer, token: Token): void {
  const alt = token.children ?? [];
  if (alt.some(({ type, content }) => type !== "text" || !isSureText(content)))
    writer.unsure = true;
  writer.pending += "<img";
  writeAddress(writer, "src", token.attrGet("src"));
  writer.pending += attribute("alt", alt.map(({ content }) => content).join(""));
  writeTitle(writer, token.attrGet("title"));
  writer.pending += ">";
}

const isBreak = (token: Token | undefined): boolean =>
  token === undefined || token.type === "softbreak" || token.type === "hardbreak";

function writeToken(writer: Writer, token: Token, [before, after]: readonly Neighbour[]): void {
  const tag = simpleTags[token.type];
  if (tag !== undefined) writer.pending += tag;
  else if (token.type === "text")
    writeText(writer, token.content, isBreak(before) && isBreak(after));
  else if (token.type === "code_inline")
    writer.pending += `<code>${escapeText(token.content)}</code>`;
  else if (token.type === "link_open") {
    writer.pending += "<a";
    writeAddress(writer, "href", token.attrGet("href"));
    writeTitle(writer, token.attrGet("title"));
    writer.pending += ">";
  } else if (token.type === "image") writeImage(writer, token);
  else writer.unsure = true;
}

/** Writes what stands within one block. */
export function writeInline(writer: Writer, inline: Token | undefined): void {
  if (inline?.type !== "inline" || !isSureBlock(inline.content)) writer.unsure = true;
  else
    for (const [i, token] of inline.children?.entries() ?? [])
      writeToken(writer, token, [inline.children?.[i - 1], inline.children?.[i + 1]]);
}

const spoken = new Set(["text", "code_inline"]);

/** The bare text of a block, for the id of a heading. */
export const textOf = (tokens: readonly Token[]): string =>
  tokens.map(({ type, content }) => (spoken.has(type) ? content : "")).join("");
