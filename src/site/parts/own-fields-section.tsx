import { isIsoDate } from "../../domain/dates.ts";
import type { Entry } from "../../domain/entry.ts";
import type { FieldDictionary } from "../../domain/field-entry.ts";
import type { Text } from "../../domain/language.ts";
import { isRecord } from "../../domain/loose-json.ts";
import { type OwnField, ownFieldsOf } from "../../domain/own-fields.ts";
import { fieldName } from "../field-labels.ts";
import { longDate } from "../formats.ts";
import type { Content } from "../html/html.ts";
import type { PageContext } from "../page-context.ts";
import type { SiteInput } from "../site-input.ts";
import type { FurtherSections } from "./further-section.tsx";
import { Own } from "./own-words.tsx";
import { partsWords } from "./parts-words.ts";
import { Section } from "./section.tsx";

interface Props {
  readonly at: PageContext;
  readonly kind: keyof NonNullable<SiteInput["ownFields"]>;
  readonly entry: Pick<Entry<object>, "fields">;
}

const statedIn = ({ at, kind, entry }: Props): readonly OwnField[] => {
  const own = at.view.input.ownFields?.[kind];
  return own === undefined ? [] : ownFieldsOf(entry.fields, own);
};

const sectionId = "own";

/** What a short page says of the section: nothing, where an entry states no field of the municipality's own. */
export const ownFieldsName = (props: Props): readonly FurtherSections[] =>
  statedIn(props).length > 0
    ? [{ id: sectionId, names: [partsWords[props.at.locale].ownFields] }]
    : [];

/** The words of the schema; where it has them in one language alone, they may be in the other one. */
const Words = ({ at, text }: { readonly at: PageContext; readonly text: Text }) =>
  text.da === text.en ? <Own at={at}>{text.da}</Own> : text[at.locale];

function joined(parts: readonly Content[], between: string): Content {
  return parts.map((part, index) => (index === 0 ? part : [between, part]));
}

/** A value as its kind asks. Numbers stand as they are: nobody knows whether one is an amount or a year. */
function written(at: PageContext, own: FieldDictionary, path: string, value: unknown): Content {
  const words = partsWords[at.locale];
  const inside = (key: string): string => (Object.hasOwn(own, `${path}.*`) ? "*" : key);
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number")
    return at.locale === "da" ? String(value).replace(".", ",") : String(value);
  if (Array.isArray(value))
    return joined(
      value.map((one) => written(at, own, `${path}.*`, one)),
      value.some(isRecord) ? "; " : ", ",
    );
  if (isRecord(value))
    return joined(
      Object.entries(value).map(([key, one]) => {
        const title = own[`${path}.${key}`]?.title;
        return [
          title === undefined ? key : <Words at={at} text={title} />,
          ": ",
          written(at, own, `${path}.${inside(key)}`, one),
        ];
      }),
      ", ",
    );
  const text = String(value ?? "");
  const title = own[path]?.enumTitles?.[text];
  if (title !== undefined) return <Words at={at} text={title} />;
  return isIsoDate(text) ? longDate(text, at.locale) : <Own at={at}>{text}</Own>;
}

/** What the field lies in, where that is a field of the product: `Teknik: `. */
function Around({ at, kind, path }: Omit<Props, "entry"> & { readonly path: string }) {
  const parent = path.split(".").slice(0, -1).join(".");
  return parent !== "" && kind === "integration" && `${fieldName(parent, at.locale)}: `;
}

/** Fields that the municipality has added to the schema itself, as far as they are stated; nothing where none are. */
export function OwnFieldsSection(props: Props) {
  const { at, kind } = props;
  const own = at.view.input.ownFields?.[kind] ?? {};
  const stated = statedIn(props);
  if (stated.length === 0) return null;
  return (
    <Section id={sectionId} title={partsWords[at.locale].ownFields}>
      <dl>
        {stated.map(({ path, values }) => {
          const { title = { da: path, en: path }, description } = own[path] ?? {};
          return (
            <>
              <dt>
                <Around at={at} kind={kind} path={path} />
                <Words at={at} text={title} />
              </dt>
              <dd>
                {joined(
                  values.map((value) => written(at, own, path, value)),
                  "; ",
                )}
                {description?.da && (
                  <>
                    <br />
                    <small>
                      <Words at={at} text={description} />
                    </small>
                  </>
                )}
              </dd>
            </>
          );
        })}
      </dl>
    </Section>
  );
}
