const day = 86_400_000;

/** Everything is dated around this day, so that a catalogue is the same whenever it is made; measure with `--today`. */
export const generatedOn = "2026-11-23";

/** The ISO date so many days after (or, negative, before) `generatedOn`. */
export const dayFrom = (days: number): string =>
  new Date(Date.parse(generatedOn) + days * day).toISOString().slice(0, 10);
