import type { Check, DocumentModel } from "../document-model.ts";
import { type DocumentKind, makeDocument } from "../make-document.ts";
import { fullRecord } from "./sample-records.ts";

/** Documents of the sample records, as they are made on one day. */
export const make = (
  kind: DocumentKind,
  record = fullRecord,
  locale: "da" | "en" = "da",
): DocumentModel => makeDocument(record, kind, { locale, madeOn: "2026-11-23" });

/** All rows of a document's tables, headers among them. */
export const rows = ({ blocks }: DocumentModel): readonly (readonly string[])[] =>
  blocks.flatMap((block) => (block.kind === "table" ? [block.header, ...block.rows] : []));

/** All boxes to tick. */
export const checks = ({ blocks }: DocumentModel): readonly Check[] =>
  blocks.flatMap((block) => (block.kind === "checks" ? block.items : []));
