import type { Page } from "../domain/page.ts";
import { files, fontFiles, scripts, stylesheet } from "./generated/assets.ts";

const bytes = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

// These carry the whole rule book with its examples, for pages that the public edition has not got.
const internalScripts: readonly string[] = ["documents", "form", "form-worker"];

/** Style, scripts, fonts and icon as files, each under a name that changes with its content. */
export function assetPages(isPublic: boolean): readonly Page[] {
  return [
    { path: stylesheet.path, content: stylesheet.text },
    ...Object.entries(scripts)
      .filter(([name]) => !(isPublic && internalScripts.includes(name)))
      .map(([, { path, text }]) => ({ path, content: text })),
    ...files.map(({ path, text }) => ({ path, content: text })),
    ...fontFiles.map(({ path, base64 }) => ({ path, content: bytes(base64) })),
  ];
}
