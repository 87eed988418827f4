import type { Block, Check, DocumentTable } from "../document-model.ts";
import type { Stretch } from "../own-words.ts";
import { documentLanguage } from "./styles-xml.ts";
import { xmlText } from "./xml-text.ts";

// In twentieths of a point: A4 (11906) between margins of 1134 each.
const pageWidth = 9638;

/** Tells which stretches of a text are in another language. */
export type Stretches = (text: string) => readonly Stretch[];

/** Runs of text, one for each language. A new line in the text becomes a line break. */
const run = (text: string, stretches: Stretches): string =>
  stretches(text)
    .map((stretch) => {
      const language = stretch.locale && documentLanguage[stretch.locale];
      const marked = language ? `<w:rPr><w:lang w:val="${language}"/></w:rPr>` : "";
      return stretch.text
        .split(/\r\n?|\n/)
        .map((line) => `<w:r>${marked}<w:t xml:space="preserve">${xmlText(line)}</w:t></w:r>`)
        .join("<w:r><w:br/></w:r>");
    })
    .join("");

/** A paragraph in a named style. */
export const paragraphXml = (style: string, text: string, stretches: Stretches): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${text === "" ? "" : run(text, stretches)}</w:p>`;

/** A box that can be ticked with a click, and its text. */
function checkXml({ text, done = false }: Check, stretches: Stretches): string {
  const box = done ? "☒" : "☐";
  const state = `<w14:checkbox><w14:checked w14:val="${done ? 1 : 0}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>`;
  const font = `<w:rPr><w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic" w:hint="eastAsia"/></w:rPr>`;
  return [
    `<w:p><w:pPr><w:pStyle w:val="Checklist"/></w:pPr>`,
    `<w:sdt><w:sdtPr>${state}</w:sdtPr><w:sdtContent><w:r>${font}<w:t>${box}</w:t></w:r></w:sdtContent></w:sdt>`,
    `<w:r><w:tab/></w:r>${run(text, stretches)}</w:p>`,
  ].join("");
}

function columnWidths(widths: readonly number[]): readonly number[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => Math.round((width / all) * pageWidth));
}

function rowXml(
  cells: readonly string[],
  widths: readonly number[],
  head: boolean,
  stretches: Stretches,
): string {
  const properties = `<w:trPr><w:cantSplit/>${head ? "<w:tblHeader/>" : ""}</w:trPr>`;
  const style = head ? "TableHead" : "TableText";
  const shade = head ? `<w:shd w:val="clear" w:color="auto" w:fill="E8EEF4"/>` : "";
  const written = widths.map(
    (width, index) =>
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr>${paragraphXml(style, cells[index] ?? "", stretches)}</w:tc>`,
  );
  return `<w:tr>${properties}${written.join("")}</w:tr>`;
}

/** A table: its header row stands again on every page, its name is read to those who cannot see it. */
function tableXml({ name, header, widths, rows }: DocumentTable, stretches: Stretches): string {
  const columns = columnWidths(widths);
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="CatalogueTable"/><w:tblW w:w="${pageWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    `<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`,
    `<w:tblCaption w:val="${xmlText(name)}"/></w:tblPr>`,
    `<w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>`,
    rowXml(header, columns, true, stretches),
    ...rows.map((cells) => rowXml(cells, columns, false, stretches)),
    // Two tables in a row would grow together without something between them.
    `</w:tbl>${paragraphXml("AfterTable", "", stretches)}`,
  ].join("");
}

/** One block as WordprocessingML. */
export function blockXml(block: Block, stretches: Stretches): string {
  switch (block.kind) {
    case "heading":
      return paragraphXml(`Heading${block.level}`, block.text, stretches);
    case "paragraph":
      return paragraphXml("Normal", block.text, stretches);
    case "checks":
      return block.items.map((item) => checkXml(item, stretches)).join("");
    case "table":
      return tableXml(block, stretches);
  }
}
