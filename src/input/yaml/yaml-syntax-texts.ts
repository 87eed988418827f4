import type { YAMLError } from "yaml";
import type { Text } from "../../domain/language.ts";
import { lineAt, showSource } from "../show-source.ts";
import type { YamlProblem } from "./yaml-problem.ts";

type Words = Omit<YamlProblem, "from" | "to">;
type Explain = (line: string, error: YAMLError) => Words;

const quoting: Text = {
  da: 'Tekst med kolon, # eller tegn som @ og % i begyndelsen skrives i anførselstegn: felt: "tekst: mere tekst".',
  en: 'Text with a colon, a # or a sign such as @ or % at its start is written in quotes: field: "text: more text".',
};

const indenting: Text = {
  da: "Felter på samme niveau begynder i samme kolonne, og underfelter rykkes to mellemrum ind.",
  en: "Fields on one level begin in the same column, and fields below them are indented by two spaces.",
};

const words = (da: string, en: string, help?: Text): Words =>
  help === undefined ? { message: { da, en } } : { message: { da, en }, help };

const badIndent: Explain = (line) =>
  words(
    `Linjen "${line}" er rykket forkert ind.`,
    `The line "${line}" is indented wrongly.`,
    indenting,
  );

const aliasOrAnchor: Explain = () =>
  words(
    "& og * først i en værdi læses som henvisninger (ankre) i YAML, og dem bruger kataloget ikke. Sæt teksten i anførselstegn.",
    "& and * at the start of a value are read as YAML anchors and references, which the catalogue does not use. Put the text in quotes.",
  );

const tag: Explain = () =>
  words(
    "! først i en værdi læses som et YAML-mærke (tag), og dem bruger kataloget ikke. Sæt teksten i anførselstegn.",
    "! at the start of a value is read as a YAML tag, which the catalogue does not use. Put the text in quotes.",
  );

const missingColon: Explain = (line) => {
  const stuck = /^\s*(?:- )?([\w-]+):(\S.*)$/.exec(line);
  return stuck
    ? words(
        `Der mangler et mellemrum efter kolon i "${line}". Skriv "${stuck[1]}: ${stuck[2]}".`,
        `A space is missing after the colon in "${line}". Write "${stuck[1]}: ${stuck[2]}".`,
      )
    : words(
        `Linjen "${line}" er ikke et felt: der mangler kolon og mellemrum efter feltets navn, eller linjen skal rykkes ind under feltet over.`,
        `The line "${line}" is not a field: a colon and a space are missing after the field's name, or the line must be indented below the field above.`,
        quoting,
      );
};

function missingChar(line: string, error: YAMLError): Words {
  if (error.message.includes("quote"))
    return words(
      "Et anførselstegn bliver åbnet og aldrig lukket. Sæt det samme tegn sidst i teksten.",
      "A quotation mark is opened and never closed. Put the same mark at the end of the text.",
    );
  if (error.message.includes("Implicit map keys")) return missingColon(line, error);
  if (error.message.includes("Sequence item"))
    return words(
      `Linjen "${line}" står i en liste og skal begynde med bindestreg og mellemrum.`,
      `The line "${line}" is in a list and must begin with a hyphen and a space.`,
    );
  if (error.message.includes("Comments"))
    return words(
      "Der skal være et mellemrum før #, når resten af linjen er en kommentar.",
      "A # needs a space before it when the rest of the line is a comment.",
    );
  return words(
    `Der mangler et komma, et kolon eller et mellemrum i "${line}".`,
    `A comma, a colon or a space is missing in "${line}".`,
    {
      da: "I { } og [ ] skrives felter som { a: 1, b: 2 } og lister som [a, b].",
      en: "Inside { } and [ ], fields are written { a: 1, b: 2 } and lists [a, b].",
    },
  );
}

function unexpected(line: string, error: YAMLError): Words {
  if (error.message.includes("block-seq-ind"))
    return words(
      `En liste kan ikke begynde på samme linje som feltet: "${line}". Begynd hvert punkt på en ny linje, rykket ind.`,
      `A list cannot begin on the field's own line: "${line}". Begin each item on a new line, indented.`,
    );
  if (error.message.includes("Block scalar header"))
    return words(
      "Efter | eller > skal teksten begynde på næste linje, rykket ind.",
      "After | or > the text begins on the next line, indented.",
    );
  if (/at node end|scalar token/.test(error.message))
    return words(
      `Efter værdiens afsluttende anførselstegn eller parentes står der mere: "${line}".`,
      `Something follows the closing quotation mark or bracket of the value: "${line}".`,
      {
        da: "Brug \" om tekst, der selv indeholder ', og omvendt.",
        en: "Use \" around text that holds a ', and the other way round.",
      },
    );
  return words(
    `Her står noget, der ikke passer ind: "${line}".`,
    `Something here does not fit: "${line}".`,
    quoting,
  );
}

const secondDocument: Explain = () =>
  words(
    "Her begynder et nyt YAML-dokument (--- eller ...). En fil har kun ét; slet linjen.",
    "A new YAML document begins here (--- or ...). A file has only one; delete the line.",
  );

export const directiveMessage: Text = {
  da: "En linje, der begynder med %, er en YAML-instruks, og dem bruger kataloget ikke. Slet den, eller sæt teksten i anførselstegn.",
  en: "A line that begins with % is a YAML directive, which the catalogue does not use. Delete it, or put the text in quotes.",
};

const explanations: { readonly [code in YAMLError["code"]]?: Explain } = {
  ALIAS_PROPS: aliasOrAnchor,
  BAD_ALIAS: aliasOrAnchor,
  MULTIPLE_ANCHORS: aliasOrAnchor,
  BAD_PROP_ORDER: aliasOrAnchor,
  MULTIPLE_TAGS: tag,
  TAG_RESOLVE_FAILED: tag,
  BAD_COLLECTION_TYPE: tag,
  BAD_INDENT: (line, error) =>
    error.message.startsWith("Flow")
      ? words(
          "En parentes, [ eller {, bliver åbnet og ikke lukket, eller dens næste linjer er ikke rykket ind. Luk den med ] eller }, eller ryk linjerne ind.",
          "A bracket, [ or {, is opened and not closed, or its next lines are not indented. Close it with ] or }, or indent the lines.",
        )
      : badIndent(line, error),
  TAB_AS_INDENT: () =>
    words(
      "Linjen er rykket ind med tabulator. Brug mellemrum: to for hvert niveau.",
      "The line is indented by a tab. Use spaces: two for each level.",
    ),
  BLOCK_AS_IMPLICIT_KEY: (line, error) =>
    /:\s.*:\s/.test(line)
      ? words(
          `Værdien i "${line}" indeholder kolon og mellemrum. Sæt den i anførselstegn.`,
          `The value in "${line}" holds a colon and a space. Put it in quotes.`,
          quoting,
        )
      : words(
          `Feltet "${line}" har både en værdi og underfelter. Slet værdien, eller ryk de næste linjer ud.`,
          `The field "${line}" has both a value and fields below it. Delete the value, or indent the next lines less.`,
          badIndent(line, error).help,
        ),
  MULTILINE_IMPLICIT_KEY: missingColon,
  KEY_OVER_1024_CHARS: missingColon,
  MISSING_CHAR: missingChar,
  UNEXPECTED_TOKEN: unexpected,
  BAD_SCALAR_START: (line) =>
    words(
      `Værdien i "${line}" begynder med et tegn, som YAML bruger selv. Sæt den i anførselstegn.`,
      `The value in "${line}" begins with a sign that YAML uses itself. Put it in quotes.`,
      quoting,
    ),
  BAD_DQ_ESCAPE: () =>
    words(
      "Omvendt skråstreg (\\) har en særlig betydning mellem \". Brug ' om teksten i stedet.",
      "A backslash (\\) has a meaning of its own between \". Use ' around the text instead.",
    ),
  BAD_DIRECTIVE: () => ({ message: directiveMessage }),
  MULTIPLE_DOCS: secondDocument,
  NON_STRING_KEY: () =>
    words(
      "Et feltnavn skal være et enkelt ord, ikke en liste eller en gruppe af felter.",
      "A field's name must be a single word, not a list or a group of fields.",
    ),
  BLOCK_IN_FLOW: (line) =>
    words(
      `Inde i [ ] og { } skrives alt adskilt af komma; "${line}" passer ikke ind.`,
      `Inside [ ] and { } everything is separated by commas; "${line}" does not fit.`,
    ),
};

/** What a syntax error of the YAML parser means to somebody who fills in a form. */
export function syntaxWords(error: YAMLError, yaml: string): Words {
  const line = showSource(lineAt(yaml, Math.min(error.pos[0], Math.max(yaml.length - 1, 0))));
  const explain = explanations[error.code];
  if (explain !== undefined) return explain(line, error);
  return words(
    `YAML kan ikke læses her: "${line}".`,
    `The YAML cannot be read here: "${line}".`,
    quoting,
  );
}
