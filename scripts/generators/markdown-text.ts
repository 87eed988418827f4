import { Document, isScalar, visit } from "yaml";

/** The fragment a heading gets on GitHub and on our site: small letters, no punctuation, hyphens for spaces. */
export const headingSlug = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");

/** One cell of a Markdown table. */
const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** A Markdown table; the rows' cells may hold Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows]
    .map((row) => `| ${row.map(cell).join(" | ")} |`)
    .join("\n");

/** Numbers of cases and classifications are written in quotes, so that nothing reads them as numbers; dates need none. */
const needsQuotes = (text: string): boolean => /^\d/.test(text) && !/^\d{4}-\d\d-\d\d$/.test(text);

/** `key: value` as one would write it in front matter. */
export function yamlExample(key: string, value: unknown): string {
  const document = new Document({ [key]: value });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === "string" && needsQuotes(node.value)) node.type = "QUOTE_DOUBLE";
    },
    Seq(_, node) {
      if (node.items.every(isScalar)) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}
