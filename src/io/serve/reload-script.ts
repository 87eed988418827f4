/** Where the server keeps what is its own; no page of the site begins so. */
export const ownPath = "_catalogue/";

/**
 * The script that pages get while they are served: loads the page anew when it is out of date, and shows what went wrong
 * with the last build. Written for browsers as it stands; styled by properties, as the site's policy forbids inline styles.
 */
export const reloadScript = `{
const address = new URL(document.currentScript.src);
const events = new EventSource(new URL("events" + address.search, address));
events.addEventListener("reload", () => location.reload());
events.addEventListener("problem", (event) => {
  const id = "catalogue-problem";
  document.getElementById(id)?.remove();
  const text = JSON.parse(event.data);
  if (text === "") return;
  const box = document.createElement("pre");
  box.id = id;
  box.setAttribute("role", "alert");
  box.textContent = text;
  Object.assign(box.style, {
    position: "fixed", inset: "auto 0 0 0", margin: "0", padding: "1rem", zIndex: "9999",
    maxHeight: "50vh", overflow: "auto", whiteSpace: "pre-wrap",
    font: "1rem/1.5 monospace", color: "#fff", background: "#8a1010",
  });
  (document.body ?? document.documentElement).append(box);
});
}
`;
