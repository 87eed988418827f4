import type { Actor } from "../../domain/gate/pull-request-facts.ts";
import { type Json, objectOrNone, textAt } from "./answer.ts";

const botEnding = "[bot]";

/** A program's login as REST writes it. GraphQL leaves `[bot]` out, and then it could be a person's. */
const botLogin = (login: string): string => (login.endsWith(botEnding) ? login : login + botEnding);

/** Our own login as REST writes it, from what GraphQL says the viewer's is. */
export const ourLogin = (viewer: string, { isApp }: { readonly isApp: boolean }): string =>
  isApp ? botLogin(viewer) : viewer;

/** Who did something, by GraphQL's `__typename` and `login`. Nobody for an account that is gone. */
export function actorAt(from: Json, key: string): Actor {
  const actor = objectOrNone(from, key);
  if (actor === undefined) return { login: undefined, kind: "other" };
  const [kind, login] = [textAt(actor, "__typename"), textAt(actor, "login")];
  if (kind === "Bot") return { login: botLogin(login), kind: "bot" };
  return { login, kind: kind === "User" ? "user" : "other" };
}

/** The same by REST's `type` and `login`. */
export function sameActor(given: unknown, login: string): boolean {
  if (typeof given !== "object" || given === null) return false;
  const known = "login" in given && "type" in given;
  if (!known || given.type !== (login.endsWith(botEnding) ? "Bot" : "User")) return false;
  return String(given.login).toLowerCase() === login.toLowerCase();
}
