import { fieldName, valueLabel } from "../field-labels.ts";
import { longDate, money, number } from "../formats.ts";
import type { Content } from "../html/html.ts";
import type { PageContext } from "../page-context.ts";
import type { Fact } from "./facts.tsx";
import { partsWords } from "./parts-words.ts";

/** Makes facts out of fields: the label comes from the schema, the value is written as its kind asks. */
export function factMaker(at: PageContext) {
  const { locale } = at;
  const words = partsWords[locale];
  const fact = (field: string, value: Content, wide = false): Fact => ({
    name: fieldName(field, locale),
    value,
    wide,
  });
  return {
    fact,
    /** The municipality's own words. */
    text: (field: string, value: string | undefined, wide = false): Fact => ({
      ...fact(field, value, wide),
      own: true,
    }),
    /** One value of an enumeration. */
    value: (field: string, value: string | undefined): Fact =>
      fact(field, value && valueLabel(field, value, locale)),
    /** Several values of an enumeration. */
    values: (field: string, values: readonly string[] | undefined): Fact =>
      fact(
        field,
        values && values.length > 0
          ? values.map((value) => valueLabel(field, value, locale)).join(", ")
          : undefined,
      ),
    /** Several of the municipality's own words. */
    texts: (field: string, values: readonly string[] | undefined): Fact => ({
      ...fact(field, values?.join(", ")),
      own: true,
    }),
    date: (field: string, iso: string | null | undefined): Fact =>
      fact(field, iso && longDate(iso, locale)),
    amount: (
      field: string,
      value: number | undefined,
      write: (text: string) => string = (text) => text,
    ): Fact => fact(field, value === undefined ? undefined : write(number(value, locale))),
    money: (field: string, value: number | undefined): Fact =>
      fact(field, value === undefined ? undefined : money(value, locale)),
    yesNo: (field: string, value: boolean | undefined): Fact =>
      fact(field, value === undefined ? undefined : value ? words.yes : words.no),
  };
}
