import { Buffer, isUtf8 } from "node:buffer";
import { maxFileBytes, type SourceFile } from "../domain/source-file.ts";

/** Makes a source file of the bytes of a file, wherever they came from. The byte-order mark and line ends are kept. */
export function decodeBytes(path: string, bytes: Uint8Array): SourceFile {
  if (bytes.length > maxFileBytes) return { path, trouble: "too-large", detail: `${bytes.length}` };
  // Some editors save "Unicode" as UTF-16, which is full of zero bytes but not a picture or a program.
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { path, trouble: "not-utf8", detail: "UTF-16" };
  if (bytes.includes(0)) return { path, trouble: "binary" };
  if (!isUtf8(bytes)) return { path, trouble: "not-utf8" };
  const { buffer, byteOffset, length } = bytes;
  return { path, text: Buffer.from(buffer, byteOffset, length).toString("utf8") };
}
