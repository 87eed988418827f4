import { personalCategories } from "../../../domain/personal-data.ts";
import { phaseNames, phases, statuses, statusNames } from "../../../domain/phase.ts";
import { valueLabel } from "../../field-labels.ts";
import { number } from "../../formats.ts";
import type { PageContext } from "../../page-context.ts";
import { Icon } from "../../parts/icon.tsx";
import { contentLang } from "../../parts/own-words.tsx";
import type { Named } from "../../view/in-use.ts";
import type { Counted } from "../../view/site-view.ts";
import { overviewWords } from "./overview-words.ts";

interface Choice {
  readonly value: string;
  readonly name: string;
  readonly holds: (row: Counted) => boolean;
}

function choices(
  at: PageContext,
): readonly { readonly key: string; readonly name: string; readonly choices: readonly Choice[] }[] {
  const words = overviewWords[at.locale];
  return [
    {
      key: "phase",
      name: words.phase,
      choices: phases.map((phase, index) => ({
        value: phase,
        name: words.phaseNumbered(index + 1, phaseNames[phase][at.locale]),
        holds: (row) => row.phase === phase,
      })),
    },
    {
      key: "status",
      name: words.status,
      choices: statuses.map((status) => ({
        value: status,
        name: statusNames[status][at.locale],
        holds: (row) => row.status === status,
      })),
    },
    {
      key: "data",
      name: words.data,
      choices: [
        {
          value: "none",
          name: valueLabel("dataFlow.elements.*.category", "none", at.locale),
          holds: (row) => row.category === "none",
        },
        // What moves sensitive data and ordinary ones is found by either, though its line shows the graver.
        ...personalCategories.map((category) => ({
          value: category,
          name: valueLabel("dataFlow.elements.*.category", category, at.locale),
          holds: (row: Counted) => row.categories.includes(category),
        })),
        { value: "cpr", name: words.cpr, holds: (row) => row.cpr === true },
        {
          value: "third-country",
          name: words.thirdCountry,
          holds: (row) => row.thirdCountry === true,
        },
      ],
    },
    ...(at.view.input.edition === "public"
      ? []
      : [
          {
            key: "finding",
            name: words.finding,
            choices: [
              {
                value: "error",
                name: words.findingError,
                holds: (row: Counted) => row.errors > 0,
              },
              {
                value: "warning",
                name: words.findingWarning,
                holds: (row: Counted) => row.warnings > 0,
              },
              {
                value: "none",
                name: words.findingNone,
                holds: (row: Counted) => row.errors + row.warnings === 0,
              },
            ],
          },
        ]),
  ];
}

// A list to choose from is easy up to here; beyond it one types and is offered what fits.
const longestSelect = 60;

function Pick({
  at,
  name,
  label,
  options,
}: {
  readonly at: PageContext;
  readonly name: string;
  readonly label: string;
  readonly options: readonly Named[];
}) {
  const words = overviewWords[at.locale];
  const id = `pick-${name}`;
  return (
    <div class="pick">
      <label for={id}>{label}</label>
      {options.length <= longestSelect ? (
        <select id={id} name={name} lang={contentLang(at)}>
          <option value="">{words.any}</option>
          {options.map(([value, title]) => (
            <option key={value} value={value}>
              {title}
            </option>
          ))}
        </select>
      ) : (
        <>
          <input id={id} name={name} list={`${id}-names`} autocomplete="off" />
          <datalist id={`${id}-names`} />
        </>
      )}
    </div>
  );
}

/** The filters as a form. It needs the script, and stays away without it. */
export function FilterForm({ at }: { readonly at: PageContext }) {
  const words = overviewWords[at.locale];
  const { countedById, systemsInUse, vendorsInUse, unitsInUse } = at.view;
  return (
    <form class="filters" data-filters aria-label={words.filters}>
      <details>
        <summary>{words.filters}</summary>
        <div class="pick">
          <label for="pick-q">{words.searchLabel}</label>
          <input id="pick-q" type="search" name="q" autocomplete="off" />
        </div>
        {choices(at).map((group) => (
          <fieldset key={group.key}>
            <legend>{group.name}</legend>
            {group.choices.map((choice) => (
              <label key={choice.value}>
                <input type="checkbox" name={group.key} value={choice.value} />
                <span data-name>{choice.name}</span>
                <span class="count" data-count>
                  {number(countedById.filter(choice.holds).length, at.locale)}
                </span>
              </label>
            ))}
          </fieldset>
        ))}
        <Pick at={at} name="system" label={words.system} options={systemsInUse} />
        <Pick at={at} name="vendor" label={words.vendor} options={vendorsInUse} />
        <Pick
          at={at}
          name="unit"
          label={words.unit}
          options={unitsInUse.map((unit) => [unit, unit])}
        />
        <button class="button quiet" type="reset">
          <Icon name="stop" />
          {words.clear}
        </button>
      </details>
    </form>
  );
}
