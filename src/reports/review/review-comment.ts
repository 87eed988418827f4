import { formatDate } from "../../domain/dates.ts";
import type { Locale } from "../../domain/language.ts";
import type { ReviewRemark } from "../../domain/recertify/review-report.ts";
import { markdownText } from "../escape.ts";
import { reviewWords } from "./review-words.ts";

/** The first line of a remark, by which the action finds its own. */
export const reviewMarker = ({ kind }: ReviewRemark): string =>
  `<!-- integration-catalogue: review-${kind} -->`;

function said(remark: ReviewRemark, locale: Locale): readonly string[] {
  const words = reviewWords[locale];
  if (remark.kind === "answered")
    return words.answered(formatDate(remark.on, locale), formatDate(remark.nextOn, locale));
  if (remark.kind !== "owner") return words[remark.kind];
  const { askedOn, logins, mailboxes } = remark;
  const people = [...logins.map((login) => `@${login}`), ...mailboxes.map(markdownText)];
  const called = people.length === 0 ? words.anyOwner : people.join(" ");
  return words.owner(called, formatDate(askedOn, locale));
}

/** A remark as a comment. */
export const reviewComment = (remark: ReviewRemark, locale: Locale): string =>
  [reviewMarker(remark), ...said(remark, locale), ""].join("\n");
