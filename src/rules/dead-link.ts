import type { Body, BodyLink } from "../domain/entry.ts";
import type { Text } from "../domain/language.ts";
import type { Rule, RuleContext, RuleProblem } from "../domain/rule.ts";
import { headingAnchors } from "./links/heading-anchors.ts";
import { linkTarget } from "./links/link-target.ts";
import { nothing } from "./shared/nothing.ts";

function anchorMessage(anchor: string, body: Body): Text | undefined {
  // "#" and "#top" lead to the top of any page.
  if (anchor === "" || anchor === "top") return undefined;
  if (headingAnchors(body.sections.map(({ heading }) => heading)).has(anchor)) return undefined;
  return {
    da: `Linket peger på overskriften "#${anchor}", som ikke findes i filen. Ret linket, så det svarer til overskriften med små bogstaver og bindestreger.`,
    en: `The link points at the heading "#${anchor}", which is not in the file. Write the heading in small letters with hyphens.`,
  };
}

function messageFor(
  { target, image }: BodyLink,
  path: string,
  body: Body,
  { fileExists }: RuleContext,
): Text | undefined {
  const da = image ? "Billedet" : "Linket";
  const en = image ? "The image" : "The link";
  const found = linkTarget(target, path);
  switch (found.kind) {
    case "outside":
      return undefined;
    case "anchor":
      return anchorMessage(found.anchor, body);
    case "escapes":
      return {
        da: `${da} "${target}" fører ud af kataloget. Læg filen i kataloget, eller skriv en hel adresse med https://.`,
        en: `${en} "${target}" leads out of the catalogue. Put the file in the catalogue, or write a full address with https://.`,
      };
    case "malformed":
      return {
        da: `${da} "${target}" kan ikke læses som en adresse. Skriv skråstreger som / og mellemrum som %20.`,
        en: `${en} "${target}" cannot be read as an address. Write slashes as / and spaces as %20.`,
      };
    case "file":
      if (found.path === "" || fileExists(found.path)) return undefined;
      return {
        da: `${da} "${target}" peger på ${found.path}, som ikke findes. Ret stien, tilføj filen, eller slet ${image ? "billedet" : "linket"}.`,
        en: `${en} "${target}" points at ${found.path}, which does not exist. Correct the path, add the file, or delete ${image ? "the image" : "the link"}.`,
      };
  }
}

type Linked = { readonly path: string; readonly body: Body };

function check({ path, body }: Linked, context: RuleContext): readonly RuleProblem[] {
  if (body.links.length === 0) return nothing;
  return body.links.flatMap((link) => {
    const message = messageFor(link, path, body, context);
    return message === undefined
      ? []
      : [{ message, place: { line: link.line, column: link.column } }];
  });
}

/** Relative links and images in a body lead somewhere. */
export const deadLink: Rule = {
  id: "dead-link",
  severity: "error",
  readsBody: true,
  summary: {
    da: "Et link eller billede, der ikke fører nogen steder hen",
    en: "A link or image that leads nowhere",
  },
  explanation: {
    da: "Henvisninger i brødteksten til filer i kataloget og til overskrifter i filen selv skal kunne følges, både på GitHub og på webstedet. Ret stien, tilføj filen, eller skriv en hel adresse med https:// til det, der ligger andre steder. Hele adresser og overskrifter i andre filer kontrolleres ikke.",
    en: "References in the body to files in the catalogue and to headings of the file itself must work, both on GitHub and on the site. Correct the path, add the file, or write a full address with https:// for what lies elsewhere. Full addresses and headings of other files are not checked.",
  },
  integration: check,
  system: check,
};
