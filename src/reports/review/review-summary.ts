import type { Locale, Text } from "../../domain/language.ts";

/** Numbers of pull requests, by what became of each. */
export interface ReviewCounts {
  readonly asked: readonly number[];
  readonly dated: readonly number[];
  readonly closed: readonly number[];
  readonly owners: readonly number[];
  readonly left: readonly number[];
}

const words: Readonly<Record<keyof ReviewCounts, Text>> = {
  asked: { da: "Spurgt om en gennemgang", en: "Asked for a review" },
  dated: { da: "Besvaret, og datoen skrevet", en: "Answered, and the day written" },
  closed: {
    da: "Lukket, for der er ikke mere at gennemgå",
    en: "Closed, as there is nothing left to review",
  },
  owners: { da: "Ubesvaret, og ejeren spurgt", en: "Unanswered, and the owner asked" },
  left: {
    da: "Ikke rørt, for nogen arbejder i dem",
    en: "Left alone, as somebody is at work in them",
  },
};

const none: Text = { da: "Der var intet at gøre.", en: "There was nothing to do." };

/** What a run did, a line a kind, for its log and summary. */
export function reviewSummary(counts: ReviewCounts, locale: Locale): string {
  const kinds = Object.keys(words) as (keyof ReviewCounts)[];
  const lines = kinds.flatMap((kind) => {
    const numbers = counts[kind].map((number) => `#${number}`).join(", ");
    return numbers === "" ? [] : [`- ${words[kind][locale]}: ${numbers}`];
  });
  return `${lines.length === 0 ? none[locale] : lines.join("\n")}\n`;
}
