import { Document, isScalar, type Node, Scalar, YAMLSeq } from "yaml";
import { isRecord } from "../../domain/loose-json.ts";

const options = { schema: "core", version: "1.2" } as const;
const layout = { lineWidth: 0, indent: 2 } as const;

const isMultiline = (value: unknown): boolean => typeof value === "string" && /[\r\n]/.test(value);

/** Plain data as YAML lines without the last line end, as an author would write them. */
export const blockText = (value: unknown): string =>
  new Document(value, options).toString(layout).trimEnd();

/** The quotes of the value whose place a text takes; none for what is no text. */
const quotesLike = (value: unknown, like: Node | undefined): Scalar.Type | undefined =>
  typeof value === "string" && isScalar(like) && like.type?.startsWith("QUOTE")
    ? like.type
    : undefined;

/** A simple value on one line, in the quotes of the value whose place it takes. */
export function scalarText(value: unknown, inFlow: boolean, like?: Node): string {
  if (isMultiline(value)) return JSON.stringify(value);
  const scalar = new Scalar(value);
  const quotes = quotesLike(value, like);
  if (quotes !== undefined) scalar.type = quotes;
  if (!inFlow) return new Document(scalar, options).toString(layout).trimEnd();
  // Inside brackets more signs mean something, so the text is asked for there.
  const list = new YAMLSeq();
  list.flow = true;
  list.items.push(scalar);
  const text = new Document(list, options).toString({ ...layout, flowCollectionPadding: false });
  return text.trimEnd().slice(1, -1);
}

/** Plain data as YAML on one line, as it stands inside `{ }` and `[ ]`. */
export function flowText(value: unknown, like?: Node): string {
  if (Array.isArray(value)) return `[${value.map((item) => flowText(item)).join(", ")}]`;
  if (!isRecord(value)) return scalarText(value, true, like);
  const pairs = Object.entries(value).map(
    ([key, inner]) => `${scalarText(key, true)}: ${flowText(inner)}`,
  );
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}
