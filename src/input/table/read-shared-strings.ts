import { readXml } from "./read-xml.ts";

/** What Excel writes for signs that XML cannot hold: `_x000D_`. */
export const plainText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

/** The texts that cells point at, runs of differing type put together, readings for pronunciation left out. */
export function sharedStrings(xml: string | undefined): readonly string[] {
  if (xml === undefined) return [];
  const strings: string[] = [];
  let current = "";
  let inText = false;
  let inReading = false;
  readXml("xl/sharedStrings.xml", xml, {
    open: (name) => {
      if (name === "si") current = "";
      else if (name === "t") inText = true;
      else if (name === "rPh") inReading = true;
    },
    close: (name) => {
      if (name === "si") strings.push(plainText(current));
      else if (name === "t") inText = false;
      else if (name === "rPh") inReading = false;
    },
    text: (piece) => {
      if (inText && !inReading) current += piece;
    },
  });
  return strings;
}
