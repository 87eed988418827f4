import { Parser } from "saxen";
import { brokenWorkbook } from "./workbook-problems.ts";

/** What is done at the beginning and end of an element, and with its text. Names come without their prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: () => Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const bare = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Values of attributes come as they stand in the file. */
function decoded(
  attributes: Readonly<Record<string, string>>,
  decode: (text: string) => string,
): Readonly<Record<string, string>> {
  const entries = Object.entries(attributes);
  if (entries.every(([, value]) => !value.includes("&"))) return attributes;
  return Object.fromEntries(entries.map(([name, value]) => [name, decode(value)]));
}

/**
 * Walks through one part of a workbook. A document type is refused: no program that writes workbooks makes one, and what
 * can be declared there (entities that multiply, or that fetch files) is not read by this parser in any case.
 */
export function readXml(part: string, xml: string, { open, close, text }: XmlHandlers): void {
  const parser = new Parser();
  parser.on("error", (error) => {
    throw brokenWorkbook(`${part}: ${error.message}`);
  });
  parser.on("attention", (declaration) => {
    if (/^<!doctype/i.test(declaration)) throw brokenWorkbook(`${part}: <!DOCTYPE>`);
  });
  if (open !== undefined)
    parser.on("openTag", (name, attributes, decode) =>
      open(bare(name), () => decoded(attributes(), decode)),
    );
  if (close !== undefined) parser.on("closeTag", (name) => close(bare(name)));
  if (text !== undefined) {
    parser.on("text", (piece, decode) => text(decode(piece)));
    parser.on("cdata", (piece) => text(piece));
  }
  parser.parse(xml);
}
