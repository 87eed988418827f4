import type { Place, Problem } from "../domain/finding.ts";
import type { Text } from "../domain/language.ts";
import { maxFrontMatterBytes } from "../domain/source-file.ts";
import { lineAt, showSource } from "./show-source.ts";

const shape: Text = {
  da: "En fil begynder med en linje, hvor der kun står ---, derefter felterne og så en linje med --- igen. Skabelonen _template.md i samme mappe viser hvordan.",
  en: "A file begins with a line holding nothing but ---, then the fields, then a line with --- again. The template _template.md in the same folder shows how.",
};

const atLine = (line: number, length: number): Place => ({
  line,
  column: 1,
  endLine: line,
  endColumn: Math.max(length, 1) + 1,
});

const fenceProblem = (message: Text, place: Place): Problem => ({
  rule: "front-matter",
  severity: "error",
  message,
  help: shape,
  place,
});

function openingMessage(text: string, line: string): Text {
  if (text.trim() === "")
    return {
      da: "Filen er tom. Udfyld den fra skabelonen, eller slet den.",
      en: "The file is empty. Fill it in from the template, or delete it.",
    };
  const shown = showSource(line);
  if (/^---[ \t]*\r/.test(text))
    return {
      da: "Filens linjer slutter med det gamle Mac-tegn CR. Gem filen med almindelige linjeskift (LF eller CRLF).",
      en: "The file's lines end in the old Mac character CR. Save it with ordinary line ends (LF or CRLF).",
    };
  if (/^---/.test(line))
    return line.trim() === "---"
      ? unterminatedMessage
      : {
          da: `Første linje er "${shown}". Der må kun stå --- på den: felterne skrives altid som YAML, og intet andet sprog bliver læst eller udført.`,
          en: `The first line is "${shown}". It may hold nothing but ---: fields are always YAML, and no other language is read or run.`,
        };
  if (/^\s*---[ \t]*(?:\r?\n|$)/.test(text))
    return {
      da: "Der står tomme linjer eller mellemrum før det første ---. Slet dem, så --- er det første i filen.",
      en: "There are blank lines or spaces before the first ---. Delete them so that --- comes first in the file.",
    };
  return {
    da: `Filen mangler front matter: første linje er "${shown}", men skal være --- alene.`,
    en: `The file has no front matter: its first line is "${shown}", but must be --- alone.`,
  };
}

const unterminatedMessage: Text = {
  da: "Felterne øverst i filen (front matter) bliver ikke afsluttet. Sæt en linje med --- alene efter det sidste felt, før brødteksten.",
  en: "The front matter never ends. Put a line with --- alone after the last field, before the body text.",
};

/** Why a file has no front matter at its start; points at the first line. */
export function noFrontMatter(text: string): Problem {
  const content = text.replace(/^\uFEFF/, "");
  const line = lineAt(content, 0);
  return fenceProblem(openingMessage(content, line), atLine(1, line.length));
}

/** The opening fence stands there and no closing one; points at the opening one. */
export function unterminated(text: string): Problem {
  return fenceProblem(unterminatedMessage, atLine(1, lineAt(text, 0).length));
}

/** A line that begins with `---` where the closing fence is due, with something after it. */
export function closingFenceNotAlone(text: string, offset: number, line: number): Problem {
  const source = lineAt(text, offset);
  const shown = showSource(source);
  return fenceProblem(
    {
      da: `Linjen "${shown}" begynder med ---, men er ikke alene om det. Skriv --- og ikke andet, hvis felterne slutter her; ellers må linjen ikke begynde sådan.`,
      en: `The line "${shown}" begins with --- but holds more. Write --- and nothing else if the fields end here; otherwise the line may not begin that way.`,
    },
    atLine(line, source.length),
  );
}

/** Front matter over the limit is not parsed at all. */
export function tooLarge(bytes: number): Problem {
  const kilobytes = Math.ceil(bytes / 1024);
  const limit = maxFrontMatterBytes / 1024;
  return fenceProblem(
    {
      da: `Front matter fylder ${kilobytes} KB; der læses højst ${limit} KB. Flyt lange tekster ned i brødteksten.`,
      en: `The front matter takes ${kilobytes} KB; at most ${limit} KB is read. Move long texts down into the body.`,
    },
    atLine(1, 3),
  );
}
