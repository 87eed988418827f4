import type { Page } from "../domain/page.ts";
import type { SiteInput } from "./site-input.ts";

const sitePath = (path: string): string => `billeder/${path.slice(path.lastIndexOf("/") + 1)}`;

/** Where a picture of the repository lies on the site; nothing where the site has not got it. */
export const picturePath = ({ pictures = [] }: SiteInput, path: string): string | undefined =>
  pictures.some((picture) => picture.path === path) ? sitePath(path) : undefined;

/** The pictures of the guide as files of the site. */
export const picturePages = ({ pictures = [] }: SiteInput): readonly Page[] =>
  pictures.map(({ content, path }) => ({ path: sitePath(path), content }));
