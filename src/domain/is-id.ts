// The pattern of `Id` in the schemas.
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

// Windows keeps these for devices, whatever ends them: one file called so, and git checks nothing out there.
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether Windows has no file of this name, so that those who use it could not fetch the catalogue. */
export const isDeviceName = (word: string): boolean => deviceName.test(word);

/** Whether a word may be the id of an integration or a system. */
export const isId = (word: string): boolean =>
  word.length >= 3 && word.length <= 64 && idPattern.test(word);
