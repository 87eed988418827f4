import { gates, phaseNames } from "../../../domain/phase.ts";
import { fieldLabel } from "../../field-labels.ts";
import type { PageContext } from "../../page-context.ts";
import { Icon } from "../../parts/icon.tsx";
import { isRows } from "./field-kinds.ts";
import { Field } from "./form-controls.tsx";
import type { FormField, FormGroup, FormRows } from "./form-field.ts";
import { formGroups } from "./form-fields.ts";
import { helpOf } from "./form-help.ts";
import { formWords } from "./form-words.ts";

const idOf = (path: string): string => `f-${path.replaceAll(".", "-")}`;

function Rows({ at, list }: { readonly at: PageContext; readonly list: FormRows }) {
  const words = formWords[at.locale];
  const name = fieldLabel(list.rows, at.locale);
  return (
    <div class="rows" data-rows={list.rows} data-name={name} id={idOf(list.rows)} tabindex={-1}>
      <p class="field-help">{helpOf(list.rows)?.[at.locale]}</p>
      <div class="field-findings" data-field-findings />
      <div data-row-list />
      <template>
        <fieldset class="row" data-row tabindex={-1}>
          <legend>{name}</legend>
          <div class="field-findings" data-field-findings />
          {list.fields.map((field) => (
            <Field
              key={field.path}
              at={at}
              field={{ ...field, path: `${list.rows}.*.${field.path}` }}
              id={idOf(`${list.rows}.*.${field.path}`)}
            />
          ))}
          <button class="button quiet" type="button" data-remove>
            <Icon name="stop" />
            {words.removeRow}
          </button>
        </fieldset>
      </template>
      <button class="button quiet" type="button" data-add>
        <Icon name="plus" />
        {words.addRow(name)}
      </button>
    </div>
  );
}

function BodySection({ at, heading }: { readonly at: PageContext; readonly heading: string }) {
  const words = formWords[at.locale];
  const id = `s-${heading.replaceAll(/[^\p{L}]+/gu, "-")}`;
  return (
    <div class="field area" data-section={heading}>
      <label for={id}>{words.section(heading)}</label>
      <div class="field-help" id={`${id}-help`}>
        <p>{words.sectionHelp}</p>
      </div>
      <div class="field-findings" id={`${id}-findings`} data-field-findings />
      <textarea id={id} rows={6} aria-describedby={`${id}-help ${id}-findings`} data-control />
    </div>
  );
}

function Part({
  at,
  heading,
  fields,
}: {
  readonly at: PageContext;
  readonly heading?: string;
  readonly fields: readonly (FormField | FormRows)[];
}) {
  const inside = fields.map((field) =>
    isRows(field) ? (
      <Rows key={field.rows} at={at} list={field} />
    ) : (
      <Field key={field.path} at={at} field={field} id={idOf(field.path)} />
    ),
  );
  if (heading === undefined) return <div class="form-part">{inside}</div>;
  return (
    <fieldset class="form-part">
      <legend>{fieldLabel(heading, at.locale)}</legend>
      {inside}
    </fieldset>
  );
}

function Group({ at, group }: { readonly at: PageContext; readonly group: FormGroup }) {
  const words = formWords[at.locale];
  const name = group.gate === "retired" ? words.retired : phaseNames[group.gate][at.locale];
  const number = String(gates.indexOf(group.gate) + 1);
  return (
    <details class="form-group" data-gate={group.gate} open={group.gate === "need"}>
      <summary>
        <h2>{group.gate === "retired" ? name : words.phaseGroup(number, name)}</h2>
        <span class="group-note">
          {group.gate === "need"
            ? words.begin
            : group.gate === "retired"
              ? words.askedRetired
              : words.asked(name)}
        </span>
      </summary>
      {group.parts.map(({ heading, fields }, index) => (
        <Part key={index} at={at} fields={fields} {...(heading !== undefined && { heading })} />
      ))}
      {group.sections.map((heading) => (
        <BodySection key={heading} at={at} heading={heading} />
      ))}
    </details>
  );
}

/** Every group of fields, by the gate that asks for it first. */
export function FormGroups({ at }: { readonly at: PageContext }) {
  return (
    <>
      {formGroups.map((group) => (
        <Group key={group.gate} at={at} group={group} />
      ))}
    </>
  );
}
