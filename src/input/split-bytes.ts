import type { FileBytes } from "../domain/source-file.ts";
import type { TextPlaces } from "./entry-of-bytes.ts";
import { type SplitText, splitFrontMatter } from "./front-matter.ts";

/** The two parts of a file, with the lines they begin on. */
export type FileParts = Pick<SplitText, "yaml" | "yamlLine" | "body" | "bodyLine">;

/** The same, with the places where the texts can be had again without keeping them. */
export interface BytesParts extends FileParts {
  readonly places: TextPlaces;
}

/**
 * Splits a file at its fences by its bytes (`letters`, one for each), and makes a text of either part alone, of front matter when somebody
 * asks for it: hardly anybody does. Fences and line ends are ASCII, so the splitter finds in the bytes what it finds in the text.
 * Gives nothing where it finds a problem: the text must tell of that.
 */
export function splitBytes(bytes: FileBytes, letters: string): BytesParts | undefined {
  const split = splitFrontMatter(letters);
  if ("problem" in split) return undefined;
  const { yamlOffset, yamlLine, bodyOffset, bodyLine } = split;
  const yamlEnd = yamlOffset + split.yaml.length;
  return {
    get yaml() {
      return bytes.text(yamlOffset, yamlEnd);
    },
    yamlLine,
    body: bytes.text(bodyOffset, bytes.length),
    bodyLine,
    places: { yaml: [yamlOffset, yamlEnd], bodyFrom: bodyOffset },
  };
}
