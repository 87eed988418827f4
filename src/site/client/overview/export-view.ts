import type { Locale } from "../../../domain/language.ts";
import { type ExportFormat, exportFormats } from "../../exports/list-spec.ts";
import { startWorker } from "../common/start-worker.ts";
import type { ExportAnswer, ExportQuestion } from "../export/export-messages.ts";

const formatOf = (link: HTMLAnchorElement): ExportFormat | undefined =>
  exportFormats.find((format) => format === link.dataset.export);

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function cut(workerUrl: string, question: ExportQuestion, link: HTMLAnchorElement): void {
  // The whole list is better than none, and says by its name that it is whole.
  const giveWhole = () => location.assign(link.href);
  const worker = startWorker(workerUrl, giveWhole);
  if (worker === undefined) return;
  worker.onmessage = ({ data }: MessageEvent<ExportAnswer>) => {
    worker.terminate();
    if ("failed" in data) giveWhole();
    else save(data.blob, `${question.name}.${question.format}`);
  };
  worker.postMessage(question);
}

/**
 * Makes the links to the list's files give what is shown instead of everything, once filters are chosen or the order is
 * another. `rowsShown` gives the rows by position, or nothing while the list is as it was built.
 */
export function connectExports(
  root: HTMLElement,
  locale: Locale,
  rowsShown: () => readonly number[] | undefined,
): void {
  const links = [...root.querySelectorAll<HTMLAnchorElement>("a[data-export]")];
  const hrefOf = (format: ExportFormat): string =>
    links.find((link) => formatOf(link) === format)?.href ?? "";
  for (const link of links)
    link.addEventListener("click", (event) => {
      const rows = rowsShown();
      const format = formatOf(link);
      if (rows === undefined || format === undefined) return;
      event.preventDefault();
      const name = link.pathname.replace(/^.*\/|\.[^.]*$/g, "");
      const question: ExportQuestion = {
        format,
        csvUrl: hrefOf("csv"),
        jsonUrl: hrefOf("json"),
        rows,
        name: `${name}-${locale === "da" ? "udvalg" : "selection"}`,
        locale,
      };
      cut(root.dataset.exportWorker ?? "", question, link);
    });
}
