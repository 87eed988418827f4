/** The language of a document's text, as word processors name it: it chooses the spelling check. */
export const documentLanguage = { da: "da-DK", en: "en-GB" } as const;

const ink = "1B2A38";
const accent = "0F4C81";
const line = "8FA1B3";

interface ParagraphStyle {
  readonly id: string;
  /** The name word processors know built-in styles by, whatever language their menus have. */
  readonly name: string;
  readonly after: number;
  readonly before?: number;
  /** In half points. */
  readonly size?: number;
  readonly bold?: true;
  readonly outline?: number;
  readonly keepNext?: true;
  readonly indent?: true;
}

const paragraphStyles: readonly ParagraphStyle[] = [
  { id: "Title", name: "Title", after: 200, size: 40, bold: true, keepNext: true },
  {
    id: "Heading1",
    name: "heading 1",
    before: 320,
    after: 100,
    size: 28,
    bold: true,
    outline: 0,
    keepNext: true,
  },
  {
    id: "Heading2",
    name: "heading 2",
    before: 200,
    after: 80,
    size: 24,
    bold: true,
    outline: 1,
    keepNext: true,
  },
  { id: "Checklist", name: "Checklist", after: 80, indent: true },
  {
    id: "TableHead",
    name: "Table Head",
    before: 40,
    after: 40,
    size: 19,
    bold: true,
    keepNext: true,
  },
  { id: "TableText", name: "Table Text", before: 40, after: 40, size: 19 },
  { id: "AfterTable", name: "After Table", after: 60, size: 8 },
  { id: "Footer", name: "footer", after: 0, size: 17 },
];

function styleXml({
  id,
  name,
  before,
  after,
  size,
  bold,
  outline,
  keepNext,
  indent,
}: ParagraphStyle): string {
  const colour = outline === undefined && id !== "Title" ? ink : accent;
  return [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>`,
    outline === undefined ? "" : `<w:next w:val="Normal"/>`,
    `<w:qFormat/><w:pPr>`,
    keepNext ? "<w:keepNext/>" : "",
    indent ? `<w:tabs><w:tab w:val="left" w:pos="425"/></w:tabs>` : "",
    `<w:spacing w:before="${before ?? 0}" w:after="${after}"/>`,
    indent ? `<w:ind w:left="425" w:hanging="425"/>` : "",
    outline === undefined ? "" : `<w:outlineLvl w:val="${outline}"/>`,
    `</w:pPr><w:rPr>${bold ? "<w:b/>" : ""}<w:color w:val="${colour}"/>`,
    size === undefined ? "" : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    `</w:rPr></w:style>`,
  ].join("");
}

const border = (side: string): string =>
  `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${line}"/>`;

const tableStyle = [
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>`,
  `<w:style w:type="table" w:styleId="CatalogueTable"><w:name w:val="Catalogue Table"/><w:basedOn w:val="TableNormal"/>`,
  `<w:tblPr><w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("")}</w:tblBorders>`,
  `<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
].join("");

/** The styles part: real headings, so that contents, navigation and screen readers find them. */
export const stylesXml = (language: string): string =>
  [
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>`,
    `<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>`,
    `<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`,
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>`,
    ...paragraphStyles.map(styleXml),
    tableStyle,
  ].join("");
