import { changedFacts } from "../../domain/changed-facts.ts";
import { changedSections } from "../../domain/changed-sections.ts";
import type { Body } from "../../domain/entry.ts";
import type { FieldDictionary } from "../../domain/field-entry.ts";
import type { Text } from "../../domain/language.ts";

interface Version {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly body: Body;
}

/** What differs between two versions of a file, in plain words; nothing where one of them is not there to compare with. */
export const changedEntry = (
  before: Version | undefined,
  after: Version | undefined,
  dictionary: FieldDictionary,
): readonly Text[] =>
  before === undefined || after === undefined
    ? []
    : [
        ...changedFacts(before.raw, after.raw, dictionary),
        ...changedSections(before.body, after.body),
      ];

/** The same, each said of its file: for a pull request that changes several. */
export const ofFile = (title: string, texts: readonly Text[]): readonly Text[] =>
  texts.map(({ da, en }) => ({ da: `${title} · ${da}`, en: `${title} · ${en}` }));
