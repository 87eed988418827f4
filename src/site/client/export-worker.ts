import type { ExportFormat } from "../exports/list-spec.ts";
import { cutList } from "./export/cut-list.ts";
import type { ExportAnswer, ExportQuestion } from "./export/export-messages.ts";

// Beside the page, since ten thousand rows take a while to pack.
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ExportQuestion>) => void) | null;
  postMessage: (answer: ExportAnswer) => void;
};

const types: Readonly<Record<ExportFormat, string>> = {
  csv: "text/csv;charset=utf-8",
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

async function fetchText(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(String(answer.status));
  // Read without decoding a byte-order mark away: the cut list is to begin as the whole one does.
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await answer.arrayBuffer());
}

scope.onmessage = async ({ data }) => {
  try {
    const [csv, json] = await Promise.all([fetchText(data.csvUrl), fetchText(data.jsonUrl)]);
    const content = cutList({ ...data, csv, json });
    const part = typeof content === "string" ? content : new Uint8Array(content);
    scope.postMessage({ blob: new Blob([part], { type: types[data.format] }) });
  } catch {
    scope.postMessage({ failed: true });
  }
};
