import { Buffer, isUtf8 } from "node:buffer";
import { type FileBytes, maxFileBytes, type SourceFile } from "../../domain/source-file.ts";
import { sha256 } from "../sha256.ts";
import { shortDigestOfBoth } from "../short-digest.ts";

/** Makes a source file of the bytes of a file, wherever they came from. The byte-order mark and line ends are kept. */
export function decodeBytes(path: string, bytes: Uint8Array): SourceFile {
  const trouble = troubleIn(path, bytes);
  if (trouble !== undefined) return trouble;
  const { buffer, byteOffset, length } = bytes;
  return { path, text: Buffer.from(buffer, byteOffset, length).toString("utf8") };
}

/** The same for bytes that stay where they lie, from one place of a buffer to another: the text is made when somebody asks for it. */
export function fileOfBytes(path: string, buffer: Buffer, from: number, to: number): SourceFile {
  const trouble = troubleIn(path, buffer.subarray(from, to));
  if (trouble !== undefined) return trouble;
  return fileSaying(path, new BytesOfFile(buffer, from, to));
}

/** A file that says what some bytes say; its text is made when somebody asks for it. */
export function fileSaying(path: string, bytes: FileBytes): SourceFile {
  const file = {
    path,
    get text() {
      return bytes.text(0, bytes.length);
    },
  };
  // Whoever copies, compares or sends the file means its text.
  return Object.defineProperty(file, "bytes", { value: bytes });
}

/** A class, as four functions for each of ten thousand files would take more room than what they know. */
class BytesOfFile implements FileBytes {
  readonly length: number;
  readonly #buffer: Buffer;
  readonly #from: number;
  #digest: string | undefined;

  constructor(buffer: Buffer, from: number, to: number) {
    this.length = to - from;
    this.#buffer = buffer;
    this.#from = from;
  }

  letters(): string {
    return this.#there().toString("latin1", this.#from, this.#from + this.length);
  }

  view(): Uint8Array {
    return this.#there().subarray(this.#from, this.#from + this.length);
  }

  text(from: number, to: number): string {
    return this.#there().toString("utf8", this.#from + from, this.#from + to);
  }

  digest(): string {
    this.#digest ??= sha256(this.view());
    return this.#digest;
  }

  nameOf(from: number, to: number, before = ""): string {
    return shortDigestOfBoth(before, this.view().subarray(from, to));
  }

  /** A block whose memory was given back would pass for one that says nothing. */
  #there(): Buffer {
    if (this.#buffer.length === 0 && this.length > 0)
      throw new Error("The bytes of a file were asked for after their memory was given back.");
    return this.#buffer;
  }
}

function troubleIn(path: string, bytes: Uint8Array): SourceFile | undefined {
  if (bytes.length > maxFileBytes) return { path, trouble: "too-large", detail: `${bytes.length}` };
  // Some editors save "Unicode" as UTF-16, which is full of zero bytes but not a picture or a program.
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { path, trouble: "not-utf8", detail: "UTF-16" };
  if (bytes.includes(0)) return { path, trouble: "binary" };
  return isUtf8(bytes) ? undefined : { path, trouble: "not-utf8" };
}
