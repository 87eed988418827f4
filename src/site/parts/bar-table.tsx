import type { Content } from "../html/html.ts";
import type { PageContext } from "../page-context.ts";

export interface Bar {
  readonly label: Content;
  readonly value: number;
  /** What stands beside the bar. */
  readonly text: string;
  /** What more there is to say, after the bar. */
  readonly note?: string | undefined;
}

/** Bars in a table: the chart and its data are one, for eyes, screen readers, phones and paper alike. */
export function BarTable({
  caption,
  labelName,
  valueName,
  bars,
  sentences = false,
}: {
  readonly at: PageContext;
  readonly caption: string;
  readonly labelName: string;
  readonly valueName: string;
  readonly bars: readonly Bar[];
  /** Whether the labels are sentences and need the room more than the bars do. */
  readonly sentences?: boolean;
}) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <table
      class={`bars${bars.some(({ note }) => note) ? " noted" : ""}${sentences ? " sentences" : ""}`}
    >
      <caption>{caption}</caption>
      <thead class="hidden-text">
        <tr>
          <th>{labelName}</th>
          <th>{valueName}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ label, value, text, note }, index) => (
          <tr key={index}>
            <th>{label}</th>
            <td>
              <svg
                class="bar"
                viewBox="0 0 100 10"
                preserveAspectRatio="none"
                aria-hidden="true"
                focusable="false"
              >
                <rect width={Math.round((value / most) * 1000) / 10} height="10" />
              </svg>
              <span class="bar-text">
                {text}
                {note && <span class="muted"> {note}</span>}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
