import { escapeText } from "../body-template.ts";
import { isSureText } from "./sure-text.ts";
import { putSlot, type Writer } from "./writer.ts";

const host = String.raw`[a-z\d]+(?:[.-][a-z\d]+)*\.[a-z]{2,}`;
const web = String.raw`https?:\/\/${host}(?:\/(?:[\w\/.?=&%-]*[a-zA-Z\d\/])?)?`;
const mailbox = String.raw`[a-z\d]+(?:[.-][a-z\d]+)*@${host}`;

/** An address or a mailbox that stands by itself, with nothing but a full stop or the like before the next blank. */
const standing = new RegExp(`(?<=^|[ (])(?:(${web})|(${mailbox}))(?=[.,;:!?)]*(?: |$))`, "g");

const maybe = /:\/\/|@/;

function writePlain(writer: Writer, text: string): void {
  if (!isSureText(text)) writer.unsure = true;
  writer.pending += escapeText(text);
}

function writeStanding(writer: Writer, shown: string, target: string): void {
  writer.pending += "<a";
  putSlot(writer, { address: "href", target });
  writer.pending += `>${escapeText(shown)}</a>`;
}

/** Writes text; where it is a whole line (`alone`), plain addresses and mailboxes in it become links, as on GitHub. */
export function writeText(writer: Writer, text: string, alone: boolean): void {
  if (!alone || !maybe.test(text)) {
    writePlain(writer, text);
    return;
  }
  let from = 0;
  for (const { 0: shown, 2: box, index } of text.matchAll(standing)) {
    writePlain(writer, text.slice(from, index));
    writeStanding(writer, shown, box === undefined ? shown : `mailto:${shown}`);
    from = index + shown.length;
  }
  writePlain(writer, text.slice(from));
}
