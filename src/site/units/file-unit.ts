import type { PageUnit } from "../../domain/page.ts";

/** One file. */
export const fileUnit = (path: string, content: () => string): PageUnit => ({
  id: `file/${path}`,
  paths: [path],
  render: () => [{ path, content: content() }],
});
