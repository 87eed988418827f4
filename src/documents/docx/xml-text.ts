// XML 1.0 has no way to write these, not even escaped: https://www.w3.org/TR/xml/#charsets
const unwritable = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Escapes a text for an XML element or attribute. Control characters, which XML cannot hold, are dropped. */
export const xmlText = (text: string): string =>
  text.replace(unwritable, "").replace(/[&<>"']/g, (mark) => entities[mark] ?? "");
