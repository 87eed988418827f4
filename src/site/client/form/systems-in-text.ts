import type { System } from "../../../domain/entry.ts";

const plain = (text: string): string =>
  ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `;

/** Systems that a text names, by name, alias or the last word of a name of several words when it is long enough to mean it. */
export function systemsInText(text: string, systems: readonly System[]): readonly string[] {
  const said = plain(text);
  return systems
    .filter(({ id, fields }) => {
      const names = [fields.name, ...(fields.aliases ?? []), id.replaceAll("-", " ")];
      const last = fields.name.split(/\s+/).at(-1) ?? "";
      const short = last.length >= 5 && last !== fields.name ? [last] : [];
      return [...names, ...short].some((name) => said.includes(plain(name)));
    })
    .map(({ id }) => id);
}
