import { remembered } from "../../domain/remembered.ts";
import { givenNames, roleParts, roleWords } from "./mailbox-words.ts";

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "");

const holdsRole = (part: string): boolean =>
  roleWords.has(part) || roleParts.some((role) => part.includes(role));

// A Danish user name in a municipality: two to four letters, often with digits behind.
const initials = /^[a-z]{2,4}\d{0,6}$/;
const surname = /^[a-z]{2,}(sen|gaard|holm|berg|lund|strup|skov|bjerg|kjaer)$/;
const name = /^[a-z]{2,}$/;

const partsOf = (local: string): readonly string[] =>
  local.split(/[._+-]+/).filter((part) => part !== "");

function judge(local: string): boolean {
  const parts = partsOf(local);
  const first = parts[0] ?? "";
  const last = parts[parts.length - 1] ?? "";
  if (parts.length === 1) {
    if (givenNames.has(first)) return true;
    return initials.test(first) && !holdsRole(first.replace(/\d+$/, ""));
  }
  if (givenNames.has(first) || givenNames.has(last)) return true;
  if (parts.some(holdsRole)) return false;
  if (surname.test(last)) return true;
  // Two plain words joined by a dot are how most organisations write a person: fornavn.efternavn.
  const isDotted = local.includes(".") && !/[_+-]/.test(local);
  return isDotted && parts.length <= 3 && parts.every((part) => name.test(part));
}

const localOf = (email: string): string => plain(email.slice(0, email.lastIndexOf("@")));

const judgeAlone = remembered((email) => judge(localOf(email)), 5000);

/**
 * True when the part before `@` reads like a person: a given name, a name and a surname, or initials.
 * Words for roles, units and tasks, and the words of the unit that the mailbox stands beside, speak against it.
 */
export function looksPersonal(email: string, unit = ""): boolean {
  if (!judgeAlone(email)) return false;
  const named = plain(unit);
  return !partsOf(localOf(email)).some((part) => part.length >= 3 && named.includes(part));
}
