import { formatDate } from "../../src/domain/dates.ts";
import { type Locale, locales } from "../../src/domain/language.ts";
import type { Rule } from "../../src/domain/rule.ts";
import { allExamples } from "../../src/rules/examples/all-examples.ts";
import type { RuleExample } from "../../src/rules/examples/rule-example.ts";
import { rules } from "../../src/rules/index.ts";
import { runExample } from "../../src/rules/testing/run-example.ts";
import type { Generator } from "./generator.ts";
import { headingSlug, table } from "./markdown-text.ts";
import { type RuleWords, ruleWords } from "./rules-reference-words.ts";

const block = (title: string, text: string, language: string): string =>
  `${title}:\n\n\`\`\`${language}\n${text}\n\`\`\`\n`;

const titled = (title: string, of: string): string => (of === "" ? title : `${title}, ${of}`);

/** The message the wrong example gets, from the rule itself; throws when it gets none, so that no page can promise one. */
function messageOf(rule: Rule, example: RuleExample, locale: Locale): string {
  const found = runExample(example, example.wrong, rule.id).find(
    (problem) => problem.rule === rule.id,
  );
  if (found === undefined) throw new Error(`The wrong example of ${rule.id} is not found wrong`);
  return found.message[locale];
}

function exampleText(rule: Rule, example: RuleExample, words: RuleWords, locale: Locale): string {
  const language = example.shows === "body" ? "markdown" : "yaml";
  const of = words.shows[example.shows];
  const { given, before, beside, inPhaseSince } = example;
  const wrong =
    example.shows === "deletion"
      ? `${words.wrong}: ${words.deleted}\n`
      : block(titled(words.wrong, of), example.wrong, language);
  const since = inPhaseSince && words.inPhaseSince(formatDate(inPhaseSince, locale));
  return [
    ...(given === undefined ? [] : [block(words.given, given, "yaml")]),
    ...(before === undefined ? [] : [block(words.before, before, "yaml")]),
    ...(beside === undefined ? [] : [block(words.beside, beside, "yaml")]),
    ...(since === undefined ? [] : [`${since}\n`]),
    wrong,
    `${words.found}:\n\n> ${messageOf(rule, example, locale)}\n`,
    block(titled(words.right, of), example.right, language),
  ].join("\n");
}

function ruleSection(rule: Rule, locale: Locale): string {
  const words = ruleWords[locale];
  const example = allExamples.get(rule.id);
  if (example === undefined) throw new Error(`The rule ${rule.id} has no example`);
  const notes = [
    `${words.severity[rule.severity]}.`,
    ...(rule.absolute ? [words.absolute] : []),
    ...(rule.unwaivable ? [words.unwaivable] : []),
    ...(rule.missing ? [words.missing] : []),
  ];
  return [
    `## ${rule.id}`,
    "",
    `**${rule.summary[locale]}.** ${notes.join(" ")}`,
    "",
    rule.explanation[locale],
    "",
    exampleText(rule, example, words, locale),
  ].join("\n");
}

function page(locale: Locale): string {
  const words = ruleWords[locale];
  const overview = table(
    words.table,
    rules.map(({ id, severity, summary }) => [
      `[\`${id}\`](#${headingSlug(id)})`,
      words.severity[severity],
      summary[locale],
    ]),
  );
  const head = [`# ${words.title}`, `<!-- ${words.made} -->`, ...words.intro, overview];
  return `${head.join("\n\n")}\n\n${rules.map((rule) => ruleSection(rule, locale)).join("\n")}`;
}

/** Every rule with its reason, a wrong and a right example and the finding they differ by, in Danish and English. */
export const rulesReference: Generator = {
  name: "rule reference",
  async outputs() {
    return new Map(locales.map((locale) => [ruleWords[locale].path, page(locale)]));
  },
};
