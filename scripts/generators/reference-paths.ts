import type { Locale } from "../../src/domain/language.ts";

interface ReferencePage {
  readonly path: string;
  readonly file: string;
}

/** Where the generated references lie. */
export const referencePaths: Readonly<
  Record<"fields" | "criteria", Readonly<Record<Locale, ReferencePage>>>
> = {
  fields: {
    da: { path: "docs/felter.md", file: "felter.md" },
    en: { path: "docs/en/fields.md", file: "fields.md" },
  },
  criteria: {
    da: { path: "docs/kriterier.md", file: "kriterier.md" },
    en: { path: "docs/en/criteria.md", file: "criteria.md" },
  },
};
