import { fieldDictionary } from "../../../domain/field-dictionary.ts";
import { fieldLabel, valueLabel } from "../../field-labels.ts";
import type { PageContext } from "../../page-context.ts";
import type { FormField } from "./form-field.ts";
import { helpOf } from "./form-help.ts";
import { formWords } from "./form-words.ts";

interface Props {
  readonly at: PageContext;
  readonly field: FormField;
  /** The control's id; `*` is replaced when a row is added. */
  readonly id: string;
}

const valuesOf = (path: string): readonly string[] =>
  Object.keys(fieldDictionary[path]?.enumTitles ?? fieldDictionary[`${path}.*`]?.enumTitles ?? {});

const describedBy = (id: string): string => `${id}-help ${id}-findings`;

function Options({ at, field }: Pick<Props, "at" | "field">) {
  const words = formWords[at.locale];
  if (field.kind === "system")
    return (
      <>
        <option value="">{words.choose}</option>
        {at.view.systems.map(({ id, fields }) => (
          <option key={id} value={id}>
            {fields.name}
          </option>
        ))}
      </>
    );
  if (field.kind === "answer")
    return (
      <>
        <option value="">{words.notDecided}</option>
        <option value="true">{words.yes}</option>
        <option value="false">{words.no}</option>
      </>
    );
  return (
    <>
      <option value="">{words.choose}</option>
      {valuesOf(field.path).map((value) => (
        <option key={value} value={value}>
          {valueLabel(field.path, value, at.locale)}
        </option>
      ))}
    </>
  );
}

const inputTypes: Readonly<Record<string, string>> = { email: "email", date: "date" };

function Control({ at, field, id }: Props) {
  const shared = { id, "aria-describedby": describedBy(id), "data-control": true };
  switch (field.kind) {
    case "area":
    case "words":
      return <textarea {...shared} rows={field.kind === "area" ? 3 : 4} />;
    case "choice":
    case "system":
    case "answer":
      return (
        <select {...shared}>
          <Options at={at} field={field} />
        </select>
      );
    case "flag":
      return <input {...shared} type="checkbox" value="true" />;
    default:
      return (
        <input
          {...shared}
          type={inputTypes[field.kind] ?? "text"}
          inputmode={field.kind === "number" ? "decimal" : undefined}
          list={
            field.kind === "vendor" || field.kind === "unit" ? `names-${field.kind}` : undefined
          }
          autocomplete="off"
        />
      );
  }
}

function Help({ at, field, id }: Props) {
  const words = formWords[at.locale];
  const [example] = fieldDictionary[field.path]?.examples ?? [];
  const shown =
    field.kind === "words" && Array.isArray(example)
      ? example.join("\n")
      : typeof example === "string" && ["text", "area", "email"].includes(field.kind)
        ? example
        : undefined;
  return (
    <div class="field-help" id={`${id}-help`}>
      <p>
        {field.kind === "words" && `${words.onePerLine} `}
        {helpOf(field.path)?.[at.locale]}
      </p>
      {shown && (
        <p>
          {words.example}{" "}
          <span lang={at.locale === "da" ? undefined : "da"}>
            {shown.split("\n").map((line, index) => (
              <>
                {index > 0 && <br />}
                {line}
              </>
            ))}
          </span>
        </p>
      )}
    </div>
  );
}

/** One field: its name, what to write, what is wrong with it, and the control. */
export function Field({ at, field, id }: Props) {
  const label = fieldLabel(field.path, at.locale);
  const holder = { class: `field ${field.kind}`, "data-path": field.path, "data-kind": field.kind };
  const findings = <div class="field-findings" id={`${id}-findings`} data-field-findings />;
  if (field.kind === "several")
    return (
      <fieldset {...holder} aria-describedby={describedBy(id)} id={id} tabindex={-1}>
        <legend>{label}</legend>
        <Help at={at} field={field} id={id} />
        {findings}
        {valuesOf(field.path).map((value) => (
          <label key={value} class="tick">
            <input type="checkbox" value={value} data-control />
            {valueLabel(field.path, value, at.locale)}
          </label>
        ))}
      </fieldset>
    );
  if (field.kind === "flag")
    return (
      <div {...holder}>
        <label class="tick" for={id}>
          <Control at={at} field={field} id={id} />
          {label}
        </label>
        <Help at={at} field={field} id={id} />
        {findings}
      </div>
    );
  return (
    <div {...holder}>
      <label for={id}>{label}</label>
      <Help at={at} field={field} id={id} />
      {findings}
      <Control at={at} field={field} id={id} />
    </div>
  );
}
