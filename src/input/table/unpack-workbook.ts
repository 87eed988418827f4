import { Unzip, UnzipInflate } from "fflate";
import { UsageError } from "../../domain/usage-error.ts";
import { maxUnpackedBytes } from "./table.ts";
import { brokenWorkbook, otherFormat, unpacksTooLarge } from "./workbook-problems.ts";

// Small steps, so that a part that swells is stopped soon after it has passed the limit, whatever size it claims.
const step = 64 * 1024;
const mostParts = 5_000;

const wanted = /^(?:\[Content_Types\]\.xml|mimetype|xl\/.*\.(?:xml|rels|bin))$/;
const unneeded =
  /^xl\/(?:media|drawings|charts|embeddings|theme|printerSettings|externalLinks|pivot)/;

function joined(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder("utf-8");
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}

/**
 * Unpacks the parts of a workbook that hold cells, as text by name. What is unpacked is counted on the way and never more than
 * the limit; sizes that the archive claims are not believed.
 */
export function unpackWorkbook(
  bytes: Uint8Array,
  limit = maxUnpackedBytes,
): ReadonlyMap<string, string> {
  const parts = new Map<string, Uint8Array[]>();
  let unpacked = 0;
  let count = 0;
  const unzip = new Unzip((file) => {
    count += 1;
    if (count > mostParts) throw unpacksTooLarge();
    if (!wanted.test(file.name) || unneeded.test(file.name)) return;
    if (parts.has(file.name)) throw brokenWorkbook(`${file.name} × 2`);
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error !== null) throw error;
      unpacked += chunk.length;
      if (unpacked > limit) throw unpacksTooLarge();
      chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += step)
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw brokenWorkbook(error instanceof Error ? error.message : String(error));
  }
  return workbookParts(new Map([...parts].map(([name, chunks]) => [name, joined(chunks)])));
}

function workbookParts(parts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (parts.get("mimetype")?.includes("opendocument") === true)
    throw otherFormat({
      da: "et OpenDocument-regneark (.ods)",
      en: "an OpenDocument workbook (.ods)",
    });
  if (parts.has("xl/workbook.bin"))
    throw otherFormat({
      da: "et binært Excel-regneark (.xlsb)",
      en: "a binary Excel workbook (.xlsb)",
    });
  if (!parts.has("xl/workbook.xml")) throw brokenWorkbook("xl/workbook.xml");
  return parts;
}
