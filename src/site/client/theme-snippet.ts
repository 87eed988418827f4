// Runs inline in the head, before anything is painted; everything else waits until the page has been read.
const root = document.documentElement;
// A view asked for in the address is drawn once its data are there; until then nothing else is shown in its place.
root.className = location.search ? "js waiting" : "js";
try {
  // What nobody chose is no theme, and neither is what the stylesheet does not know.
  root.dataset.theme = localStorage.theme ?? "";
} catch {
  // Storage may be switched off; the device's own choice stands then.
}
