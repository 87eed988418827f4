import { isDocumentKind, makeDocument } from "../../documents/make-document.ts";
import { docxType, toDocx } from "../../documents/to-docx.ts";
import type { IntegrationRecord } from "../../domain/integration-record.ts";
import { documentWords } from "../parts/document-words.ts";
import { type DocumentWish, documentWish } from "./common/offer-documents.ts";

const locale = document.documentElement.lang === "en" ? "en" : "da";
const words = documentWords[locale];

function today(): string {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

function download(name: string, content: Uint8Array<ArrayBuffer>): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: docxType }));
  link.download = name;
  link.click();
  // The browser has taken hold of the file long before.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** What the municipality wrote, the title of the page among it, is marked with its language. */
const titled = document.querySelector("h1")?.closest<HTMLElement>("[lang]")?.lang;
const ownLocale = titled === "da" || titled === "en" ? titled : locale;

async function make({ kind, root }: DocumentWish): Promise<void> {
  if (!isDocumentKind(kind)) return;
  const status = root.querySelector("[data-document-status]");
  const say = (text: string): void => {
    if (status !== null) status.textContent = text;
  };
  say(words.making);
  try {
    const answer = await fetch(root.dataset.record ?? "");
    if (!answer.ok) throw new Error(`${answer.status}`);
    const record = (await answer.json()) as IntegrationRecord;
    const model = makeDocument(record, kind, { locale, madeOn: today(), ownLocale });
    const name = `${model.fileName}.docx`;
    download(name, toDocx(model));
    say(words.made(name));
  } catch {
    say(words.failed);
  }
}

// Loaded at the first click on a button for a document; from then on it answers each of them.
addEventListener(documentWish, (event) => {
  void make((event as CustomEvent<DocumentWish>).detail);
});
