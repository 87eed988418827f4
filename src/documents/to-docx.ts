import { strToU8, type Zippable, zipSync } from "fflate";
import type { DocumentModel } from "./document-model.ts";
import { blockXml, paragraphXml } from "./docx/body-xml.ts";
import { documentLanguage, stylesXml } from "./docx/styles-xml.ts";
import { xmlText } from "./docx/xml-text.ts";
import { stretchesBy } from "./own-words.ts";

/** What a .docx file is called on the web. */
export const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const type = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const contentTypes = [
  `<Types xmlns="${packages}/content-types">`,
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
  `<Default Extension="xml" ContentType="application/xml"/>`,
  `<Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/>`,
  `<Override PartName="/word/styles.xml" ContentType="${type}.styles+xml"/>`,
  `<Override PartName="/word/settings.xml" ContentType="${type}.settings+xml"/>`,
  `<Override PartName="/word/footer1.xml" ContentType="${type}.footer+xml"/>`,
  `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`,
  `</Types>`,
].join("");

const relations = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${packages}/relationships">${targets
    .map(
      ([kind, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const packageRelations = relations([
  [`${office}/officeDocument`, "word/document.xml"],
  [`${packages}/relationships/metadata/core-properties`, "docProps/core.xml"],
]);

const documentRelations = relations([
  [`${office}/styles`, "styles.xml"],
  [`${office}/settings`, "settings.xml"],
  [`${office}/footer`, "footer1.xml"],
]);

function coreProperties({ title, publisher, madeOn, locale }: DocumentModel): string {
  const time = `${madeOn}T00:00:00Z`;
  return [
    `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(publisher)}</dc:creator><dc:language>${documentLanguage[locale]}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
    `</cp:coreProperties>`,
  ].join("");
}

function bodyXml({ title, blocks, own }: DocumentModel): string {
  const stretches = stretchesBy(own);
  return [
    `<w:document xmlns:w="${main}" xmlns:r="${office}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body>`,
    paragraphXml("Title", title, stretches),
    ...blocks.map((block) => blockXml(block, stretches)),
    `<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/>`,
    `<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`,
    `</w:body></w:document>`,
  ].join("");
}

const field = (code: string): string =>
  `<w:fldSimple w:instr=" ${code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

function footerXml({ title, locale }: DocumentModel): string {
  const words = locale === "da" ? { page: "Side", of: "af" } : { page: "Page", of: "of" };
  const text = (shown: string): string => `<w:r><w:t xml:space="preserve">${shown}</w:t></w:r>`;
  return [
    `<w:ftr xmlns:w="${main}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>`,
    text(`${xmlText(title)} · ${words.page} `),
    field("PAGE"),
    text(` ${words.of} `),
    field("NUMPAGES"),
    `</w:p></w:ftr>`,
  ].join("");
}

/** Writes a document as a .docx file. The same document gives the same bytes, on any day and in any time zone. */
export function toDocx(model: DocumentModel): Uint8Array<ArrayBuffer> {
  const language = documentLanguage[model.locale];
  const settings = `<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${language}"/>`;
  const parts: readonly (readonly [path: string, xml: string])[] = [
    ["[Content_Types].xml", contentTypes],
    ["_rels/.rels", packageRelations],
    ["docProps/core.xml", coreProperties(model)],
    ["word/_rels/document.xml.rels", documentRelations],
    ["word/document.xml", bodyXml(model)],
    ["word/styles.xml", `<w:styles xmlns:w="${main}">${stylesXml(language)}</w:styles>`],
    ["word/settings.xml", `<w:settings xmlns:w="${main}">${settings}</w:settings>`],
    ["word/footer1.xml", footerXml(model)],
  ];
  // Zip holds local time, so the date is built from local parts: the earliest it can hold.
  const mtime = new Date(1980, 0, 1);
  const files: Zippable = {};
  for (const [path, xml] of parts) files[path] = strToU8(head + xml);
  return zipSync(files, { mtime, level: 6 });
}
