import type { Text } from "../../domain/language.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { decodeCodePage850 } from "./code-page-850.ts";

/** The encodings that a mapping may name. */
const encodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "iso-8859-1",
  "macintosh",
  "cp850",
] as const;
export type Encoding = (typeof encodings)[number];

/** Text, the encoding it was in, and a remark where that was a guess or something was mended. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly remarks: readonly Text[];
}

const decode = (bytes: Uint8Array, encoding: Encoding): string =>
  encoding === "cp850" ? decodeCodePage850(bytes) : new TextDecoder(encoding).decode(bytes);

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function markedEncoding([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

// In UTF-16 every second byte of ordinary text is zero; in no other encoding of ours is any.
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 4000);
  let even = 0;
  let odd = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const most = sample.length / 8;
  if (even > most && odd === 0) return "utf-16be";
  return odd > most && even === 0 ? "utf-16le" : undefined;
}

// The Danish letters æøåÆØÅ and é in each of the encodings with one byte a letter.
const danishBytes = {
  "windows-1252": [0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5, 0xe9],
  macintosh: [0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81, 0x8e],
  cp850: [0x91, 0x9b, 0x86, 0x92, 0x9d, 0x8f, 0x82],
} as const satisfies Partial<Record<Encoding, readonly number[]>>;

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122));

/** How often each encoding would have a Danish letter beside an ordinary one. */
function guessOneByte(bytes: Uint8Array): { readonly encoding: Encoding; readonly sure: boolean } {
  const scores = (Object.keys(danishBytes) as (keyof typeof danishBytes)[]).map((encoding) => {
    const letters = new Set<number>(danishBytes[encoding]);
    let score = 0;
    for (let at = 0; at < bytes.length; at += 1)
      if (letters.has(bytes[at] ?? 0) && (isLetter(bytes[at - 1]) || isLetter(bytes[at + 1])))
        score += 1;
    return { encoding, score };
  });
  const [best, next] = scores.sort((a, b) => b.score - a.score);
  if (best === undefined || best.score === 0) return { encoding: "windows-1252", sure: false };
  return { encoding: best.encoding, sure: best.score > 2 * (next?.score ?? 0) };
}

const readAs = (encoding: Encoding, sure: boolean): Text => ({
  da: `Filen er ikke i UTF-8; den er læst som ${encoding}${sure ? "" : ", men det er usikkert"}. Er æ, ø og å forkerte, så skriv den rigtige tegnkodning som "encoding" i kolonnefilen.`,
  en: `The file is not in UTF-8; it was read as ${encoding}${sure ? "" : ", but that is uncertain"}. If æ, ø and å are wrong, give the right one as "encoding" in the mapping.`,
});

const twice = /Ã[¦¸¥†˜…©]/;
const lostLetters = "\ufffd";

// What Windows-1252 has where Latin-1 has control characters: the way back from a text read in the wrong encoding.
const highBytes: ReadonlyMap<string, number> = new Map(
  [
    ...new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 128 }, (_, i) => i + 128)),
  ].map((letter, i) => [letter, i + 128]),
);

/** Undoes UTF-8 that was once read as Windows-1252 and saved again: `Ã¦` for `æ`. Nothing where that is not what happened. */
function mendTwiceEncoded(text: string): string | undefined {
  if (!twice.test(text)) return undefined;
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const byte = code < 0x80 ? code : highBytes.get(letter);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

function finish(text: string, encoding: Encoding, remarks: readonly Text[]): DecodedText {
  const mended = mendTwiceEncoded(text);
  if (mended !== undefined)
    return {
      text: mended,
      encoding,
      remarks: [
        ...remarks,
        {
          da: "Bogstaver som æ, ø og å var ødelagt af at være gemt to gange (»Ã¦« for »æ«). De er rettet; se dem efter.",
          en: 'Letters such as æ, ø and å were broken by being saved twice ("Ã¦" for "æ"). They have been restored; look them over.',
        },
      ],
    };
  if (!text.includes(lostLetters)) return { text, encoding, remarks };
  return {
    text,
    encoding,
    remarks: [
      ...remarks,
      {
        da: "Nogle bogstaver er gået tabt og står som »\ufffd«. Gem filen igen fra det program, den kommer fra, som CSV UTF-8.",
        en: 'Some letters are lost and show as "\ufffd". Save the file again from the program it came from, as CSV UTF-8.',
      },
    ],
  };
}

/** Makes text of a file whose encoding nobody told, or in the one a mapping names. Never fails for want of one: what was guessed is said. */
export function decodeText(bytes: Uint8Array, given?: Encoding): DecodedText {
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (given !== undefined) return finish(withoutMark(decode(bytes, given)), given, []);
  if (marked !== undefined) return finish(withoutMark(decode(bytes, marked)), marked, []);
  if (bytes.includes(0))
    throw new UsageError({
      da: "Filen er hverken et regneark (.xlsx) eller tekst (.csv). Åbn den i et regneark, og gem den som .xlsx eller CSV UTF-8.",
      en: "The file is neither a workbook (.xlsx) nor text (.csv). Open it in a spreadsheet and save it as .xlsx or CSV UTF-8.",
    });
  if (isUtf8(bytes)) return finish(decode(bytes, "utf-8"), "utf-8", []);
  const { encoding, sure } = guessOneByte(bytes);
  return finish(decode(bytes, encoding), encoding, [readAs(encoding, sure)]);
}

const withoutMark = (text: string): string => text.replace(/^\ufeff/, "");
