/** A text cut to a bearable length, at a whole character, with an ellipsis where something is left out. */
export function clipped(text: string, most = 300): string {
  const characters = [...text.slice(0, most * 2)];
  return characters.length <= most && text.length <= most * 2
    ? text
    : `${characters.slice(0, most - 1).join("")}…`;
}
