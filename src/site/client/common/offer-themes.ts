import { themeWords } from "../../layout/theme-words.ts";

const root = document.documentElement;
const words = themeWords[root.lang === "en" ? "en" : "da"];

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

function choiceOf(value: string, name: string, now: string): HTMLLabelElement {
  const radio = document.createElement("input");
  radio.type = "radio";
  radio.name = "theme";
  radio.value = value;
  radio.checked = value === now;
  radio.addEventListener("change", () => choose(value));
  const label = document.createElement("label");
  label.append(radio, name);
  return label;
}

/** Puts the choice of colours into the footer and remembers it in this browser. Without a script the device's own choice rules. */
export function offerThemes(): void {
  const now = stored();
  const legend = document.createElement("legend");
  legend.textContent = words.theme;
  const choice = document.createElement("fieldset");
  choice.className = "theme";
  choice.append(
    legend,
    choiceOf("", words.system, now),
    choiceOf("light", words.light, now),
    choiceOf("dark", words.dark, now),
  );
  document.querySelector("footer > div")?.append(choice);
}
