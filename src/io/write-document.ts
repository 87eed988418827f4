import { Buffer } from "node:buffer";
import { writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "../domain/usage-error.ts";
import { errorCode } from "./error-code.ts";
import { makeFolder } from "./make-folder.ts";
import { overwriteFile } from "./write.ts";

/**
 * Writes a file that somebody asked for at an absolute path. Without `force` it throws `UsageError` when there is one already: an agenda
 * that has been filled in is never lost. Never writes through a link.
 */
export function writeDocument(
  target: string,
  content: string | Uint8Array,
  { force }: { readonly force: boolean },
): void {
  try {
    makeFolder(dirname(target));
    if (force) overwriteFile(target, Buffer.from(content));
    else writeFileSync(target, content, { flag: "wx", flush: true });
  } catch (error) {
    throw wrongTarget(target, error) ?? error;
  }
}

function wrongTarget(target: string, error: unknown): UsageError | undefined {
  switch (errorCode(error)) {
    case "EEXIST":
      // The folder could not be made, as a file has its name: the caller says so.
      if (hasCall(error, "mkdir")) return undefined;
      return new UsageError({
        da: `Filen ${target} findes allerede og bliver ikke overskrevet. Vælg en anden med --out, eller brug --force.`,
        en: `The file ${target} exists already and is not overwritten. Choose another with --out, or use --force.`,
      });
    case "EISDIR":
    case "ELOOP":
      return new UsageError({
        da: `${target} er en mappe eller et link. Skriv navnet på en fil efter --out.`,
        en: `${target} is a folder or a link. Write the name of a file after --out.`,
      });
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new UsageError({
        da: `${target} kan ikke skrives. Vælg en mappe, du må skrive i, med --out.`,
        en: `${target} cannot be written. Choose a folder you may write to with --out.`,
      });
    default:
      return undefined;
  }
}

const hasCall = (error: unknown, call: string): boolean =>
  typeof error === "object" && error !== null && "syscall" in error && error.syscall === call;
