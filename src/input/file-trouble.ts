import type { Problem } from "../domain/finding.ts";
import type { Text } from "../domain/language.ts";
import { type FileTrouble, maxFileBytes, type SourceFile } from "../domain/source-file.ts";

const limit = maxFileBytes / 1024;

const sayings: Readonly<Record<FileTrouble, (detail: string) => Text>> = {
  directory: () => ({
    da: "Her ligger en mappe, hvor der skal være en fil. Omdøb mappen, eller læg filen direkte her.",
    en: "A folder lies here where a file belongs. Rename the folder, or put the file straight here.",
  }),
  symlink: () => ({
    da: "Filen er en genvej (symbolsk link), og dem følger kataloget ikke. Læg selve filen her.",
    en: "The file is a symbolic link, which the catalogue does not follow. Put the file itself here.",
  }),
  submodule: () => ({
    da: "Her ligger et andet repository (submodule) i stedet for en fil. Læg selve filen her.",
    en: "Another repository (submodule) lies here instead of a file. Put the file itself here.",
  }),
  "too-large": () => ({
    da: `Filen fylder mere end ${limit} KB, og så store filer læses ikke. Læg bilag på sagen, og henvis til dem.`,
    en: `The file takes more than ${limit} KB, and files that large are not read. Keep attachments in the case and refer to them.`,
  }),
  unreadable: (detail) => ({
    da: `Filen kan ikke læses${detail === "" ? "" : ` (${detail})`}. Se efter, om du har adgang til den, og om det er en almindelig fil.`,
    en: `The file cannot be read${detail === "" ? "" : ` (${detail})`}. See whether you have access to it and whether it is an ordinary file.`,
  }),
  "not-utf8": (detail) => ({
    da: `Filen er ikke gemt som UTF-8${detail === "" ? "" : `, men som ${detail}`}. Gem den igen med tegnsættet UTF-8.`,
    en: `The file is not saved as UTF-8${detail === "" ? "" : ` but as ${detail}`}. Save it again in the encoding UTF-8.`,
  }),
  binary: () => ({
    da: "Filen er ikke en tekstfil. Læg billeder og bilag et andet sted, og skriv filen fra skabelonen.",
    en: "The file is not a text file. Put pictures and attachments elsewhere, and write the file from the template.",
  }),
  "bad-name": () => ({
    da: "Filen ligger i en undermappe, i en mappe med store bogstaver i navnet, eller har tegn i navnet, der ikke kan bruges. Læg den direkte i integrations/ eller systems/, med små bogstaver a-z, tal og bindestreg og endelsen .md.",
    en: "The file lies in a subfolder, in a folder with capitals in its name, or has characters in its name that cannot be used. Put it straight into integrations/ or systems/, with lower-case a-z, digits and hyphens, ending in .md.",
  }),
};

const fileProblem = (message: Text): Problem => ({
  rule: "front-matter",
  severity: "error",
  message,
  place: { line: 1, column: 1 },
});

/** What kept a file from being read as text, or nothing. */
export function fileTrouble(file: SourceFile): Problem | undefined {
  if ("trouble" in file) return fileProblem(sayings[file.trouble](file.detail ?? ""));
  // A text of UTF-16 units never has more of them than UTF-8 bytes, so this refuses nothing that is small enough.
  if ((file.bytes ?? file.text).length > maxFileBytes) return fileProblem(sayings["too-large"](""));
  return undefined;
}

/** A fault of ours met on one file must not take the others with it: it becomes a finding that asks to be reported. */
export function internalFault(error: unknown): Problem {
  const reason = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : "";
  return fileProblem({
    da: `Programmet kunne ikke læse filen på grund af en fejl i sig selv${reason === "" ? "" : ` (${reason})`}. Meld den, og vedlæg filen.`,
    en: `The program could not read the file because of a fault of its own${reason === "" ? "" : ` (${reason})`}. Report it with the file.`,
  });
}
