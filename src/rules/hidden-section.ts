import type { Integration } from "../domain/entry.ts";
import type { Text } from "../domain/language.ts";
import type { Rule, RuleProblem } from "../domain/rule.ts";
import { findHidden, type HiddenHeading } from "./sections/find-hidden.ts";
import type { OpenBlock } from "./sections/open-block.ts";
import { plainHeading, requiredSections } from "./sections/required-sections.ts";
import { nothing } from "./shared/nothing.ts";

const blockWords: Readonly<Record<OpenBlock["kind"], Text>> = {
  code: { da: "en kodeblok", en: "A code block" },
  comment: { da: "en kommentar", en: "A comment" },
  html: { da: "et stykke HTML", en: "A piece of HTML" },
};

function messageOf(hidden: HiddenHeading, heading: string, line: number): RuleProblem["message"] {
  const { inside, text } = hidden;
  if (inside === undefined)
    return {
      da: `Her står "${text}". Afsnittet tæller først, når linjen er skrevet som "## ${heading}", med et almindeligt mellemrum efter "##".`,
      en: `This line says "${text}". The section counts once the line is written as "## ${heading}", with an ordinary space after "##".`,
    };
  const block = blockWords[inside.kind];
  return {
    da: `Her begynder ${block.da}, der ikke er sluttet, før overskriften "## ${heading}" kommer på linje ${line}. Derfor tæller overskriften ikke. Slut den før overskriften med en linje, hvor der kun står "${inside.ends}", eller slet det, der begynder den.`,
    en: `${block.en} begins here and has not ended when the heading "## ${heading}" comes on line ${line}, so the heading does not count. End it before the heading with a line that says only "${inside.ends}", or delete what begins it.`,
  };
}

/** A required section whose heading a person sees and Markdown does not. */
export const hiddenSection: Rule = {
  id: "hidden-section",
  severity: "error",
  readsBody: true,
  missing: true,
  summary: {
    da: "Overskriften på et krævet afsnit er skrevet, så den ikke læses som en overskrift",
    en: "The heading of a required section is written so that it is not read as a heading",
  },
  explanation: {
    da: "Et afsnit begynder med en linje som `## Exitplan`: `##`, et almindeligt mellemrum og afsnittets navn. Fed skrift, en anden stavemåde eller et mellemrum kopieret fra Word ligner en overskrift, men er det ikke. En kodeblok, der begynder med tre accenttegn og aldrig sluttes, og en kommentar, der begynder med `<!--`, sluger alt, hvad der kommer efter. Ret linjen, så tæller afsnittet.",
    en: "A section begins with a line like `## Exitplan`: `##`, an ordinary space and the name of the section. Bold text, another spelling or a blank copied from Word looks like a heading and is none. A code block that begins with three backticks and is never ended, and a comment that begins with `<!--`, swallow all that follows. Put the line right, and the section counts.",
  },
  integration: (integration: Integration, context) => {
    const required = requiredSections(integration, context);
    if (required.length === 0) return nothing;
    const { sections, line: first } = integration.body;
    const there = new Set(sections.map(({ heading }) => plainHeading(heading)));
    const missing = required.filter(({ heading }) => !there.has(plainHeading(heading)));
    if (missing.length === 0) return nothing;
    const lines = integration.body.text.split(/\r\n?|\n/);
    return missing.flatMap(({ heading, criterion }) => {
      const hidden = findHidden(lines, heading);
      if (hidden === undefined) return [];
      return [
        {
          place: { line: first + (hidden.inside?.at ?? hidden.at), column: 1 },
          ...(criterion === undefined ? {} : { covers: [criterion] }),
          message: messageOf(hidden, heading, first + hidden.at),
        },
      ];
    });
  },
};
