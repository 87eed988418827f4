import { isRecord } from "../../domain/loose-json.ts";
import { AnswerNotUnderstood } from "./trouble.ts";

/** An object out of GitHub's answer, of which nothing is believed yet. */
export type Json = Readonly<Record<string, unknown>>;

/** Takes a value as an object. All of these throw `AnswerNotUnderstood` for anything else. */
export function asObject(value: unknown, name: string): Json {
  if (isRecord(value)) return value;
  throw new AnswerNotUnderstood(name);
}

export const objectAt = (from: Json, key: string): Json => asObject(from[key], key);

/** `undefined` for null: GitHub knows there is nothing. */
export const objectOrNone = (from: Json, key: string): Json | undefined =>
  from[key] === null || from[key] === undefined ? undefined : objectAt(from, key);

export function textAt(from: Json, key: string): string {
  const value = from[key];
  if (typeof value === "string") return value;
  throw new AnswerNotUnderstood(key);
}

export const textOrNone = (from: Json, key: string): string | undefined =>
  from[key] === null || from[key] === undefined ? undefined : textAt(from, key);

export function numberAt(from: Json, key: string): number {
  const value = from[key];
  if (typeof value === "number") return value;
  throw new AnswerNotUnderstood(key);
}

export function booleanAt(from: Json, key: string): boolean {
  const value = from[key];
  if (typeof value === "boolean") return value;
  throw new AnswerNotUnderstood(key);
}

/** A list of objects. GraphQL puts null where it failed to make one, and then the list is not whole. */
export function listAt(from: Json, key: string): readonly Json[] {
  const value = from[key];
  if (Array.isArray(value)) return value.map((item: unknown) => asObject(item, key));
  throw new AnswerNotUnderstood(key);
}

/** One of the words we know. */
export function wordAt<Word>(from: Json, key: string, words: Readonly<Record<string, Word>>): Word {
  const value = textAt(from, key);
  const word = Object.hasOwn(words, value) ? words[value] : undefined;
  if (word === undefined) throw new AnswerNotUnderstood(`${key} ${value}`);
  return word;
}
