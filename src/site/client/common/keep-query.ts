/** Links that lead to the same page in the other language take the query and the place on the page with them. */
export function keepQuery(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("header a[lang]")) {
    const bare = link.href;
    const update = (): void => {
      link.href = bare + location.search + location.hash;
    };
    // The state may have changed by the time somebody points at the link or tabs to it.
    for (const event of ["pointerenter", "focus", "click"]) link.addEventListener(event, update);
  }
}
