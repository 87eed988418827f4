import { number, percent } from "../../formats.ts";
import type { PageContext } from "../../page-context.ts";
import { BarTable } from "../../parts/bar-table.tsx";
import { Section } from "../../parts/section.tsx";
import { commonRules } from "../../view/figures-view.ts";
import { figureWords } from "./figure-words.ts";

/** What a rule is called; a gate's criterion is named after what is met, so that it is not says so. */
function ruleLabel(at: PageContext, rule: string) {
  const name = at.view.input.ruleNames?.get(rule)?.[at.locale];
  if (name === undefined) return <code>{rule}</code>;
  return rule.includes("/") ? figureWords[at.locale].unmet(name) : name;
}

/** How many are free of findings, and which rules are broken most. */
export function QualityFigures({ at }: { readonly at: PageContext }) {
  const words = figureWords[at.locale];
  const { countedById: counted } = at.view;
  const clean = counted.filter(({ errors, warnings }) => errors + warnings === 0).length;
  const wrong = counted.filter(({ errors }) => errors > 0).length;
  const overview = at.to({ page: "overview" });
  const groups = [
    [<a href={`${overview}?finding=none`}>{words.noFindings}</a>, clean],
    [words.onlyWarnings, counted.length - clean - wrong],
    [<a href={`${overview}?finding=error`}>{words.withErrors}</a>, wrong],
  ] as const;
  const rules = commonRules(at.view, 8);
  return (
    <Section id="quality" title={words.quality}>
      {counted.length > 0 && <p>{words.qualityText(percent(clean, counted.length, at.locale))}</p>}
      <BarTable
        at={at}
        caption={words.quality}
        labelName={words.label}
        valueName={words.count}
        bars={groups.map(([label, value]) => ({ label, value, text: number(value, at.locale) }))}
      />
      <h3>{words.rules}</h3>
      {rules.length === 0 ? (
        <p>{words.rulesNone}</p>
      ) : (
        <BarTable
          at={at}
          caption={words.rules}
          sentences
          labelName={words.rule}
          valueName={words.count}
          bars={rules.map(({ rule, count }) => ({
            label: ruleLabel(at, rule),
            value: count,
            text: number(count, at.locale),
          }))}
        />
      )}
      <p>
        <a href={at.to({ page: "findings" })}>{words.all}</a>
      </p>
    </Section>
  );
}
