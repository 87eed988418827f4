import type { FileChange } from "./import-result.ts";
import type { Text } from "./language.ts";

// More paths than a line holds: then all of it is put aside, from where it can be fetched again.
const mostNamed = 6;

/** How to take back what was just written. Only where git has every file as it was before; what it has not, it cannot give back. */
export function undoStep(changes: readonly FileChange[]): Text | undefined {
  if (changes.length === 0) return undefined;
  if (changes.length > mostNamed)
    return {
      da: "Vil I hellere lade være: git stash --include-untracked lægger alt til side, der ikke er gemt i git. git stash pop henter det frem igen.",
      en: "Would you rather not: git stash --include-untracked puts everything aside that is not in git. git stash pop fetches it again.",
    };
  const named = (which: (change: FileChange) => boolean): string =>
    changes
      .filter(which)
      .map(({ path }) => path)
      .join(" ");
  const old = named(({ before }) => before !== undefined);
  const fresh = named(({ before }) => before === undefined);
  const steps: readonly Text[] = [
    ...(old === "" ? [] : [{ da: `git restore -- ${old}`, en: `git restore -- ${old}` }]),
    ...(fresh === "" ? [] : [{ da: `slet ${fresh}`, en: `delete ${fresh}` }]),
  ];
  return {
    da: `Vil I hellere lade være: ${steps.map(({ da }) => da).join(", og ")}`,
    en: `Would you rather not: ${steps.map(({ en }) => en).join(", and ")}`,
  };
}
