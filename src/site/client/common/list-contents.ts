/** Fills the list of what stands on a long page with links to its headings; the guide's own list is there already. */
export function listContents(): void {
  const nav = document.querySelector(".contents:empty");
  if (nav === null) return;
  const list = document.createElement("ul");
  for (const heading of document.querySelectorAll(".content h2[id]")) {
    const link = document.createElement("a");
    link.href = `#${heading.id}`;
    link.textContent = heading.textContent;
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
  }
  const summary = document.createElement("summary");
  summary.textContent = nav.ariaLabel;
  const details = document.createElement("details");
  details.append(summary, list);
  nav.append(details);
}
