import { isIsoDate } from "../dates.ts";

/** What an issue of ours remembers, hidden at the head of our part of its text. */
export interface ReminderMark {
  readonly key: string;
  /** The date it was about when it was last written. */
  readonly on: string;
  /** The last reminder that was given. */
  readonly stage: number;
  /** The day of our last word in it. */
  readonly told: string;
  /** What we left it as; a person may have closed or opened it since. */
  readonly state: "open" | "closed" | "duplicate";
}

/** What a comment of ours says it is. */
export interface SaidMark {
  readonly act: "remind" | "close";
  readonly stage: number;
  readonly on: string;
  /** The day it was said. */
  readonly day: string;
}

const start = "<!-- integration-catalogue: reminder";
/** Ends our part of an issue; what people write below it is theirs. */
export const reminderEnd = "<!-- /integration-catalogue: reminder -->";

const markForm =
  /<!-- integration-catalogue: reminder key=([a-z0-9.~-]{1,400}) on=([\d-]{10}) stage=(-?\d{1,5}) told=([\d-]{10}) state=(open|closed|duplicate) -->/;
const saidForm =
  /^<!-- integration-catalogue: reminder said=(remind|close) stage=(-?\d{1,5}) on=([\d-]{10}) day=([\d-]{10}) -->/;

export const writeMark = ({ key, on, stage, state, told }: ReminderMark): string =>
  `${start} key=${key} on=${on} stage=${stage} told=${told} state=${state} -->`;

export const writeSaid = ({ act, day, on, stage }: SaidMark): string =>
  `${start} said=${act} stage=${stage} on=${on} day=${day} -->`;

/** Reads the mark out of an issue's text; `undefined` where there is none that can be read. */
export function readMark(body: string): ReminderMark | undefined {
  const [, key = "", on = "", stage = "", told = "", state = ""] = markForm.exec(body) ?? [];
  if (key === "" || !isIsoDate(on) || !isIsoDate(told)) return undefined;
  return { key, on, stage: Number(stage), told, state: state as ReminderMark["state"] };
}

/** Reads what a comment says it is. */
export function readSaid(body: string): SaidMark | undefined {
  const [, act = "", stage = "", on = "", day = ""] = saidForm.exec(body) ?? [];
  if (act === "" || !isIsoDate(on) || !isIsoDate(day)) return undefined;
  return { act: act as SaidMark["act"], stage: Number(stage), on, day };
}

/** The same text with another mark in it. */
export const withMark = (body: string, mark: ReminderMark): string =>
  body.replace(markForm, () => writeMark(mark));

/**
 * Puts our part into an issue's text in place of what it was; what people wrote around it stays. Where somebody has taken its end away, all
 * of the old text stays below.
 */
export function withOurPart(body: string, ours: string): string {
  const from = body.search(markForm);
  if (from < 0) return ours;
  const end = body.indexOf(reminderEnd, from);
  if (end < 0) return `${ours}\n\n${body.replace(markForm, "")}`;
  return body.slice(0, from) + ours + body.slice(end + reminderEnd.length);
}
