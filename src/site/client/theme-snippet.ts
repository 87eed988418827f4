// Runs inline in the head, before anything is painted; everything else waits until the page has been read.
const root = document.documentElement;
root.classList.add("js");
// A view asked for in the address is drawn once its data are there; until then nothing else is shown in its place.
if (location.search !== "") root.classList.add("waiting");
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
} catch {
  // Storage may be switched off; the device's own choice stands then.
}
