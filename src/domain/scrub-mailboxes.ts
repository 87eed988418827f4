// However it may be written so that a page shows an @: as it stands, wide, escaped, as an entity, in per cent.
const at = String.raw`(?:[@\uFE6B\uFF20]|\\@|&#0{0,6}64;?|&#[xX]0{0,6}40;?|&commat;|%40)`;
// What a page does not show, or only as bold or slanted: it does not part a mailbox.
const unseen = String.raw`(?:[*_~\\\u00AD\u200B-\u200D\u2060]|<[^<>\n]{0,40}>)`;
// Bounded, so that a long word without an @ is not gone through again from each of its letters.
const name = String.raw`(?:[\p{L}\p{N}.%+\-&#;]|${unseen}){1,254}`;
const label = String.raw`[\p{L}\p{N}-]+`;
const mailbox = new RegExp(
  `${name}${at}${unseen}{0,9}${label}(?:\\.${label})*|${at}${unseen}{0,9}${label}(?:\\.${label})+`,
  "gu",
);

/**
 * A text, Markdown or plain, with something else instead of each mailbox. Anything with an @ between letters counts as one: rather
 * a harmless word too many than a mailbox too many.
 */
export const scrubMailboxes = (text: string, instead: string): string =>
  text.replace(mailbox, instead);
