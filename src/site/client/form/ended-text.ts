import { readBody } from "../../../input/body.ts";

const others = ["-->", "?>", "]]>", ">", "</pre>", "</script>", "</style>", "</textarea>"];

/** Does a heading below a text stand as one? Not below a code block or HTML that goes on. */
function isEnded(text: string): boolean {
  const { sections } = readBody(`${text}\n\n## x\n`, 1).body;
  const last = sections.at(-1);
  return last?.heading === "x" && last.depth === 2;
}

/** A text with what ends the block it leaves open, so that it swallows nothing of what stands below; any other as it is. */
export function ended(text: string): string {
  if (isEnded(text)) return text;
  const fences = new Set(text.match(/`{3,}|~{3,}/g));
  const found = [...fences, ...others].map((end) => `${text}\n${end}`).find(isEnded);
  return found ?? text;
}
