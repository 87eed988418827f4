import { documentKinds, isDocumentKind, makeDocument } from "../documents/make-document.ts";
import { toDocx } from "../documents/to-docx.ts";
import { toMarkdown } from "../documents/to-markdown.ts";
import { didYouMean } from "../domain/did-you-mean.ts";
import { integrationRecord } from "../domain/integration-record.ts";
import type { Locale } from "../domain/language.ts";
import { UsageError } from "../domain/usage-error.ts";
import { integrationNotFound } from "./integration-not-found.ts";
import { openCatalogue, type Surroundings } from "./open-catalogue.ts";

export interface DocumentOptions extends Surroundings {
  readonly id: string;
  /** `clarification`, `three-party` or `exit`; anything else is refused with what was probably meant. */
  readonly kind: string;
  readonly format: "docx" | "md";
  /** Without it, the catalogue's own language. */
  readonly locale?: Locale;
}

/** A document as a file that is not written yet. */
export interface FinishedDocument {
  readonly fileName: string;
  readonly content: string | Uint8Array;
}

/** Makes a meeting document of one integration. Throws `UsageError` for an id or a document there is not. */
export async function document(options: DocumentOptions): Promise<FinishedDocument> {
  const { id, kind, format } = options;
  if (!isDocumentKind(kind)) throw noSuchDocument(kind);
  const { read, today } = await openCatalogue(options, () => false);
  const { catalogue } = read;
  const integration = catalogue.integrationById.get(id);
  if (integration === undefined) throw integrationNotFound(id, catalogue);
  const model = makeDocument(integrationRecord(integration, catalogue), kind, {
    locale: options.locale ?? catalogue.governance.locale,
    madeOn: today,
    ownLocale: catalogue.governance.locale,
  });
  return {
    fileName: `${model.fileName}.${format}`,
    content: format === "docx" ? toDocx(model) : toMarkdown(model),
  };
}

function noSuchDocument(word: string): UsageError {
  const meant = didYouMean(word, documentKinds);
  const all = documentKinds.join(", ");
  return new UsageError({
    da: `Der er intet dokument, der hedder "${word}".${meant === undefined ? "" : ` Mente du ${meant}?`} Vælg mellem ${all}.`,
    en: `There is no document called "${word}".${meant === undefined ? "" : ` Did you mean ${meant}?`} Choose one of ${all}.`,
  });
}
