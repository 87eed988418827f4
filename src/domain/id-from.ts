import { isDeviceName } from "./is-id.ts";

/** Makes an id of a title: small letters, Danish ones spelt out, hyphens between words, at most 64 characters, and no name that Windows keeps for itself. */
export function idFrom(title: string): string {
  const words = title
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  let id = "";
  for (const word of words) {
    const longer = id === "" ? word : `${id}-${word}`;
    if (longer.length > 64) break;
    id = longer;
  }
  return isDeviceName(id) ? `${id}-1` : id;
}
