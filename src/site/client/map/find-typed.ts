/** Which name somebody means by what is typed: the one that reads so, and otherwise the first that has it in it. -1 where none does. */
export function findTyped(names: readonly string[], typed: string): number {
  const text = typed.trim().toLowerCase();
  const exact = names.findIndex((name) => name.toLowerCase() === text);
  if (exact >= 0 || text === "") return exact;
  return names.findIndex((name) => name.toLowerCase().includes(text));
}
