import type { Page, PageUnit } from "../../domain/page.ts";

/** One file. Its text may come in pieces, for one so long that nobody should hold it whole. */
export const fileUnit = (path: string, content: () => string | readonly string[]): PageUnit => ({
  id: `file/${path}`,
  paths: [path],
  render: () => [pageOf(path, content())],
});

const pageOf = (path: string, content: string | readonly string[]): Page =>
  typeof content === "string"
    ? { path, content }
    : {
        path,
        get content() {
          return content.join("");
        },
        pieces: () => content,
      };

/** An object's JSON with a piece for each member, none of which may be undefined. */
export const jsonByMember = (value: object): readonly string[] => [
  ...Object.entries(value).map(
    ([key, member], at) =>
      `${at === 0 ? "{" : ","}${JSON.stringify(key)}:${JSON.stringify(member)}`,
  ),
  "}",
];
