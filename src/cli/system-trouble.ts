import { basename, dirname } from "node:path";
import type { Text } from "../domain/language.ts";
import { errorCode } from "../io/error-code.ts";

const noAccess = (path: string): Text => ({
  da: `Du har ikke adgang til ${path}. Få adgang, eller vælg en anden mappe.`,
  en: `You have no access to ${path}. Get access, or choose another folder.`,
});

const fileInTheWay = (path: string): Text => ({
  da: `${path} kan ikke bruges: et sted på stien ligger en fil, hvor der skal være en mappe. Ret stien, eller flyt filen.`,
  en: `${path} cannot be used: somewhere on the path is a file where a folder belongs. Correct the path, or move the file.`,
});

const full = (path: string): Text => ({
  da: `Der er ikke plads til at skrive ${path}. Ryd op på disken, og prøv igen.`,
  en: `There is no room to write ${path}. Free some space on the disk, and try again.`,
});

// What the machine refuses, not what we did wrong. A file that is gone (ENOENT) is not among them: it may be our own.
const troubles: Readonly<Record<string, (path: string) => Text>> = {
  EACCES: noAccess,
  EPERM: noAccess,
  EROFS: (path) => ({
    da: `${path} ligger på et drev, der kun kan læses. Vælg en anden mappe.`,
    en: `${path} lies on a drive that can only be read. Choose another folder.`,
  }),
  ENOTDIR: fileInTheWay,
  EEXIST: fileInTheWay,
  EISDIR: (path) => ({
    da: `${path} er en mappe, hvor der skal være en fil. Ret stien, eller flyt mappen.`,
    en: `${path} is a folder where a file belongs. Correct the path, or move the folder.`,
  }),
  ENOSPC: full,
  EDQUOT: full,
};

const noRoom: Text = {
  da: "Der er ikke mere plads på disken. Ryd op, og prøv igen.",
  en: "There is no room left on the disk. Free some space, and try again.",
};

// A file that is open already: the system does not say which it is.
const withoutPath: Readonly<Record<string, Text>> = { ENOSPC: noRoom, EDQUOT: noRoom };

// What we looked for or wrote beside a file on the way; a person knows the folder.
const isOurs = (name: string): boolean =>
  name === ".git" || /^\.(?:[0-9a-f]+|catalogue-changes[a-z-]*)\.tmp$/.test(name);

/** What to say of an error that the machine gave about a path, or for want of room; `undefined` for every other, which is a fault of ours. */
export function systemTrouble(error: unknown): Text | undefined {
  const named = typeof error === "object" && error !== null && "path" in error;
  const path = named ? error.path : undefined;
  if (typeof path !== "string") return withoutPath[errorCode(error)];
  return troubles[errorCode(error)]?.(isOurs(basename(path)) ? dirname(path) : path);
}
