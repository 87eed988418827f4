import { Buffer } from "node:buffer";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { UsageError } from "../domain/usage-error.ts";
import { errorCode } from "./error-code.ts";

const reasons: Readonly<Record<string, { readonly da: string; readonly en: string }>> = {
  ENOENT: { da: "Filen findes ikke", en: "There is no such file" },
  EISDIR: { da: "Det er en mappe, ikke en fil", en: "It is a folder, not a file" },
  EACCES: { da: "Du har ikke adgang til filen", en: "You have no access to the file" },
};

/** Reads a file that a person named, wherever it lies. Throws `UsageError` when it cannot be read, and when it holds more than `most` bytes. */
export function readGivenFile(path: string, most: number): Buffer {
  let handle: number | undefined;
  try {
    handle = openSync(path, "r");
    const { size } = fstatSync(handle);
    if (size > most) throw tooLarge(path, most);
    const bytes = Buffer.alloc(size);
    for (let at = 0; at < size; ) {
      const count = readSync(handle, bytes, at, size - at, at);
      if (count === 0) return bytes.subarray(0, at);
      at += count;
    }
    return bytes;
  } catch (error) {
    const code = errorCode(error);
    if (code === "") throw error;
    const reason = reasons[code] ?? {
      da: `Filen kan ikke læses (${code})`,
      en: `The file cannot be read (${code})`,
    };
    throw new UsageError({ da: `${reason.da}: ${path}`, en: `${reason.en}: ${path}` });
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

const tooLarge = (path: string, most: number): UsageError =>
  new UsageError({
    da: `${path} fylder mere end de ${Math.round(most / 1_048_576)} MB, der læses. Kopiér det, der skal bruges, over i en ny fil.`,
    en: `${path} is larger than the ${Math.round(most / 1_048_576)} MB that are read. Copy what is wanted into a new file.`,
  });
