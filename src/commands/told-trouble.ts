import type { Text } from "../domain/language.ts";
import { obstacleIn, obstacleText } from "../io/github/obstacle.ts";

const mostSilences = 5;

/** What went wrong with one of many, and whether there is any point in going on with the others. */
export interface Troubles {
  readonly texts: readonly Text[];
  readonly tell: (name: string, error: unknown) => void;
  /** True once GitHub has asked us to wait, or has not answered time and again. */
  readonly isOver: () => boolean;
}

/** A list of troubles, empty as yet. */
export function noTroubles(): Troubles {
  const texts: Text[] = [];
  let silences = 0;
  let isBusy = false;
  return {
    texts,
    tell: (name, error) => {
      const said = error instanceof Error ? error.message : String(error);
      const text = obstacleText(error) ?? { da: said, en: said };
      texts.push({ da: `${name}: ${text.da}`, en: `${name}: ${text.en}` });
      const kind = obstacleIn(error)?.kind;
      isBusy ||= kind === "busy";
      if (kind === "silent") silences += 1;
    },
    isOver: () => isBusy || silences >= mostSilences,
  };
}
