const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** The text behind the entities that the renderer writes. */
export const decode = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);

const tags = /<[a-z][^\s>]*(?:\s+[^\s=>]+(?:=(?:"[^"]*"|[^\s">]+))?)*\s*>/g;

/** The same HTML with every value in quotes: the renderer leaves out those that HTML can do without. */
export const quoted = (html: string): string =>
  html.replace(tags, (tag) =>
    tag.replace(/("[^"]*")|=([^\s">]+)/g, (all, _, value) =>
      value === undefined ? all : `="${value}"`,
    ),
  );

/** The values of an attribute, in the order they stand. */
export const attributeValues = (html: string, name: string): readonly string[] =>
  [...quoted(html).matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map((match) =>
    decode(match[1] ?? ""),
  );

/** The text of the first element with a tag. */
export const elementText = (html: string, tag: string): string | undefined => {
  const match = new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`).exec(html);
  return match === null ? undefined : decode((match[1] ?? "").replace(/<[^>]*>/g, ""));
};
