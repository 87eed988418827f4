const root = document.documentElement;

function stored(): string {
  try {
    return localStorage.getItem("theme") ?? "";
  } catch {
    return "";
  }
}

function choose(theme: string): void {
  if (theme === "") delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    if (theme === "") localStorage.removeItem("theme");
    else localStorage.setItem("theme", theme);
  } catch {
    // The choice lasts for this page where nothing can be stored.
  }
}

/** Shows the choice of colours and remembers it in this browser. */
export function offerThemes(): void {
  const choice = document.querySelector<HTMLElement>("[data-theme-choice]");
  if (choice === null) return;
  const now = stored();
  for (const radio of choice.querySelectorAll("input")) {
    radio.checked = radio.value === now;
    radio.addEventListener("change", () => choose(radio.value));
  }
  choice.hidden = false;
}
