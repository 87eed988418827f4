import { type OverviewState, writeState } from "./overview-state.ts";

/** A link to a state of the overview: followed without loading, and a plain link for everything else one does with links. */
export function stateLink(
  state: OverviewState,
  text: string,
  go: (state: OverviewState) => void,
): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = writeState(state) || location.pathname;
  link.textContent = text;
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(state);
  });
  return link;
}

/** Lines of nodes and text as a list. */
export function linkList(lines: readonly (readonly (Node | string)[])[]): HTMLUListElement {
  const list = document.createElement("ul");
  list.append(
    ...lines.map((parts) => {
      const item = document.createElement("li");
      item.append(...parts);
      return item;
    }),
  );
  return list;
}
