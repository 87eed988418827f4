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

/** The values of an attribute, in the order they stand. The renderer always quotes with `"`. */
export const attributeValues = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map((match) =>
    decode(match[1] ?? ""),
  );

/** The text of the first element with a tag. */
export const elementText = (html: string, tag: string): string | undefined => {
  const match = new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`).exec(html);
  return match === null ? undefined : decode((match[1] ?? "").replace(/<[^>]*>/g, ""));
};
