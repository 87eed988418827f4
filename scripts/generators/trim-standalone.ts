/** What the compiled code calls: how many characters (code points) a text has, and where mistakes are collected. */
const helpers = `
function characterCount(text) {
  let count = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      count--;
      i++;
    }
  }
  return count;
}
function note(mistakes, mistake) {
  if (mistakes === null) return [mistake];
  mistakes.push(mistake);
  return mistakes;
}
`;

const collectMistake =
  /const (err\d+) = (.*);\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;
const longerThan = /if\((func\d+)\((data\d*)\) > (\d+)\)/g;
const isEmpty = /if\(func\d+\((data\d*)\) < 1\)/g;

/**
 * ajv's standalone code made fit for every runtime and lighter to load.
 * It asks for helpers with `require`, which no browser has: they are put in; throws when it asks for an unknown one.
 * A third of its text collects mistakes: one call does. Texts have no more characters than UTF-16 units, so short ones
 * are not counted, nor those that must only not be empty. Schemas that only errors of a kind we do not ask for would show are dropped.
 */
export function trimStandalone(code: string): string {
  const trimmed = code
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', "characterCount")
    .replaceAll(collectMistake, "vErrors = note(vErrors, $2);\nerrors++;")
    .replaceAll(longerThan, "if($2.length > $3 && $1($2) > $3)")
    .replaceAll(isEmpty, "if($1.length < 1)");
  const unknown = /require\([^)]*\)/.exec(trimmed);
  if (unknown !== null)
    throw new Error(`The compiled validators need ${unknown[0]}: put it into trim-standalone.ts`);
  return withoutUnusedSchemas(trimmed) + helpers;
}

function withoutUnusedSchemas(code: string): string {
  const uses = new Map<string, number>();
  for (const [name] of code.matchAll(/\bschema\d+\b/g)) uses.set(name, (uses.get(name) ?? 0) + 1);
  return code
    .split("\n")
    .filter((line) => {
      const name = /^const (schema\d+) = /.exec(line)?.[1];
      return name === undefined || (uses.get(name) ?? 0) > 1;
    })
    .join("\n");
}
