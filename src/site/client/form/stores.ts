/** What of a browser's storage is used. */
export interface Store {
  readonly keys: () => readonly string[];
  readonly get: (key: string) => string | null;
  /** Says whether it could: a browser that keeps nothing is no reason to stop somebody from writing. */
  readonly set: (key: string, value: string) => boolean;
  readonly remove: (key: string) => void;
}

function guarded<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}

/** A store that never throws; where storage is switched off even to name one does. */
export function openStore(open: () => Storage): Store {
  return {
    keys: () => guarded(() => Object.keys(open()), []),
    get: (key) => guarded(() => open().getItem(key), null),
    set: (key, value) =>
      guarded(() => {
        open().setItem(key, value);
        return true;
      }, false),
    remove: (key) => guarded(() => open().removeItem(key), undefined),
  };
}
