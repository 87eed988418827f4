import type { Content } from "../html/html.ts";

/** A part of a page with its heading; links lead to its id. */
export function Section({
  id,
  title,
  full = false,
  children,
}: {
  readonly id: string;
  readonly title: string;
  /** Takes the whole width of a grid of sections. */
  readonly full?: boolean;
  readonly children: Content;
}) {
  return (
    <section class={full ? "section full" : "section"} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="stack">{children}</div>
    </section>
  );
}
