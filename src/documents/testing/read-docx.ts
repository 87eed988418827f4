import { strFromU8, unzipSync } from "fflate";

/** A .docx taken apart again: what a word processor would find in it. */
export interface ReadDocx {
  readonly parts: ReadonlyMap<string, string>;
  readonly title: string;
  readonly language: string;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly tables: readonly {
    readonly name: string;
    /** Whether the first row stands again on every page. */
    readonly repeats: boolean;
    readonly rows: readonly (readonly string[])[];
  }[];
  readonly paragraphs: readonly string[];
}

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
}

const entities = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
]);

function textOf(raw: string): string {
  if (/[<>]/.test(raw)) throw new Error(`A bare < or > in ${JSON.stringify(raw)}`);
  return raw.replace(/&[^;]*;?/g, (entity) => {
    const text = entities.get(entity);
    if (text === undefined) throw new Error(`${entity} is no entity of XML`);
    return text;
  });
}

/** Parses XML strictly: every element closed, every ampersand an entity, no character that XML cannot hold. */
function parseXml(xml: string): Element {
  if (/(?![\t\n\r])\p{Cc}|\p{Cs}/u.test(xml)) throw new Error("A character that XML cannot hold");
  const root: Element = { name: "", attributes: new Map(), children: [] };
  const open: Element[] = [root];
  for (const [token] of xml.replace(/^<\?xml[^?]*\?>\s*/, "").matchAll(/<[^>]*>|[^<]+|</g)) {
    const parent = open.at(-1)!;
    if (!token.startsWith("<")) parent.children.push(textOf(token));
    else if (token.startsWith("</")) {
      if (parent.name !== token.slice(2, -1)) throw new Error(`${token} closes ${parent.name}`);
      open.pop();
    } else {
      const match = /^<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>$/.exec(token);
      if (match === null) throw new Error(`${token} is no tag`);
      const attributes = [...match[2]!.matchAll(/([\w:]+)="([^"]*)"/g)].map(
        ([, name, value]) => [name!, textOf(value!)] as const,
      );
      const element = { name: match[1]!, attributes: new Map(attributes), children: [] };
      parent.children.push(element);
      if (match[3] === "") open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`${open.at(-1)?.name} is never closed`);
  return root;
}

const within = (element: Element): readonly Element[] =>
  element.children.flatMap((child) => (typeof child === "string" ? [] : [child, ...within(child)]));
const all = (element: Element, name: string): readonly Element[] =>
  within(element).filter((one) => one.name === name);
const value = (element: Element | undefined): string => element?.attributes.get("w:val") ?? "";

/** What a paragraph or cell reads. */
const words = (element: Element): string =>
  within(element)
    .map(({ name, children }) => (name === "w:br" ? "\n" : name === "w:t" ? children.join("") : ""))
    .join("");

/** Reads a .docx back. Throws for a zip or an XML part that is not well formed. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
  const parsed = new Map([...parts].map(([path, xml]) => [path, parseXml(xml)]));
  const part = (path: string): Element => {
    const found = parsed.get(path);
    if (found === undefined) throw new Error(`There is no ${path}`);
    return found;
  };
  const document = part("word/document.xml");
  const paragraphs = all(document, "w:p");
  return {
    parts,
    title: all(part("docProps/core.xml"), "dc:title")[0]?.children.join("") ?? "",
    language: value(all(part("word/styles.xml"), "w:lang")[0]),
    headings: paragraphs.flatMap((paragraph) => {
      const level = /^Heading(\d)$/.exec(value(all(paragraph, "w:pStyle")[0]))?.[1];
      return level === undefined ? [] : [{ level: Number(level), text: words(paragraph) }];
    }),
    tables: all(document, "w:tbl").map((table) => ({
      name: value(all(table, "w:tblCaption")[0]),
      repeats: all(all(table, "w:tr")[0]!, "w:tblHeader").length === 1,
      rows: all(table, "w:tr").map((row) => all(row, "w:tc").map(words)),
    })),
    paragraphs: paragraphs.map(words),
  };
}
