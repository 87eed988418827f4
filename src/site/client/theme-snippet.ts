// Runs inline in the head, before anything is painted; everything else waits until the page has been read.
const root = document.documentElement;
root.classList.add("js");
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
} catch {
  // Storage may be switched off; the device's own choice stands then.
}
