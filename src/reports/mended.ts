import type { Locale } from "../domain/language.ts";
import { oneLine, stripControls } from "./escape.ts";
import { diffLines } from "./line-diff.ts";
import { makePaint, type Paint } from "./paint.ts";

/** Files that were mended, line by line, for a person at a terminal: `-` what stood there, `+` what stands there now. */
export function mendedReport(
  files: readonly { readonly path: string; readonly before: string; readonly after: string }[],
  { locale, colour }: { readonly locale: Locale; readonly colour: boolean },
): string {
  const paint = makePaint(colour);
  if (files.length === 0)
    return locale === "da" ? "Der var ikke noget at rette." : "There was nothing to correct.";
  const count = files.length;
  const sentence =
    locale === "da"
      ? `Rettet i ${count} ${count === 1 ? "fil" : "filer"}:`
      : `Corrected in ${count} ${count === 1 ? "file" : "files"}:`;
  return [
    sentence,
    ...files.flatMap(({ path, before, after }) => [
      paint.strong(oneLine(path)),
      ...changes(before, after, paint),
    ]),
  ].join("\n");
}

function changes(before: string, after: string, paint: Paint): string[] {
  return diffLines(before.replaceAll("\r\n", "\n"), after.replaceAll("\r\n", "\n")).flatMap(
    ({ kind, text }) => {
      if (kind === "same") return [];
      const line = stripControls(text);
      return [kind === "removed" ? paint.error(`  - ${line}`) : paint.good(`  + ${line}`)];
    },
  );
}
