// The pattern of `Id` in the schemas.
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a word may be the id of an integration or a system. */
export const isId = (word: string): boolean =>
  word.length >= 3 && word.length <= 64 && idPattern.test(word);
