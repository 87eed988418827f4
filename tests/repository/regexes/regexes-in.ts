/** A regular expression as it stands in a source. */
export interface RegexLiteral {
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

const skipped =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|(?<=(?:^|[(,=:[!&|?{};\n]|=>|\breturn|\bcase)\s*)\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)(?!\w)/g;

function isSound(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags).source !== "";
  } catch {
    return false;
  }
}

/** Finds the regular expressions that are written out in a source of TypeScript, outside comments and quoted texts. */
export function regexesIn(text: string): readonly RegexLiteral[] {
  return [...text.matchAll(skipped)].flatMap(({ 1: source, 2: flags = "", index }) =>
    source === undefined || !isSound(source, flags)
      ? []
      : [{ line: text.slice(0, index).split("\n").length, source, flags }],
  );
}
