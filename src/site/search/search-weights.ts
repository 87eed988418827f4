/**
 * How much a word counts by where it stands. In a title it says what the page is; in a body only that it is mentioned.
 * Systems, vendors and pages are asked for by name, and everything else mentions them; a unit's name is often what its work is
 * called, and whoever asks for that means the work first.
 */
export const searchWeights = {
  entity: 90,
  title: 48,
  name: 10,
  owner: 10,
  summary: 8,
  field: 6,
  body: 2,
  guide: 1,
} as const;
