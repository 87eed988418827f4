import { workbook } from "../../src/input/table/testing/workbook.ts";

const text = (reference: string, words: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
const number = (reference: string, value: number, style = 0): string =>
  `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
const row = (at: number, cells: string, attributes = ""): string =>
  `<row r="${at}"${attributes}>${cells}</row>`;

// Column D is empty all the way; K is a note to oneself.
const header = [
  text("A6", "Navn på\nintegration"),
  text("B6", "Fra"),
  text("C6", "Til"),
  text("E6", "Beskrivelse *"),
  text("F6", "Hyppighed"),
  text("G6", "Idriftsat"),
  text("H6", "udløber"),
  text("I6", "pris pr. år"),
  text("J6", "Postkasse"),
  text("K6", "Husk!"),
  text("L6", "CPR?"),
  text("M6", "Status"),
].join("");

const rows = [
  row(1, text("A1", "Eksempelby Kommune – oversigt over integrationer")),
  row(2, text("A2", "Opdateret 1/3-2026 af Digitalisering")),
  row(5, `${text("B5", "System")}${text("H5", "Kontrakt")}`),
  row(6, header),
  row(7, text("A7", "Social og Sundhed")),
  row(
    8,
    `${text("A8", "Afgørelser til ESDH")}${text("B8", "KMD Nexus")}${text("C8", "SBSYS")}${text("E8", "Breve om hjælp\nlægges på sagen.")}${text("F8", "Løbende")}${text("G8", "1/3-2024")}${number("H8", 46752, 1)}${text("I8", "kr. 24.000,-")}${text("J8", "visitation@eksempelby.example")}${text("L8", "x")}${text("M8", "I drift")}`,
  ),
  // Joined downwards: KMD Nexus holds for row 9 too.
  row(
    9,
    `${text("A9", "Hjælpemidler til økonomi")}${text("C9", "Økonomisystemet")}${text("E9", "Ordrer på hjælpemidler.")}${text("F9", "dagligt")}${text("G9", "01.02.23")}${text("J9", "Hanne Hansen, hanne.hansen@eksempelby.example")}${text("L9", "nej")}${text("M9", "I drift")}`,
  ),
  row(
    10,
    `${text("A10", "Lønposter")}${text("B10", "SD Løn")}${text("C10", "Økonomisystemet")}${text("E10", "Månedens lønposter.")}${text("F10", "Månedligt")}${number("G10", 45321)}${text("I10", "12.500,50")}${text("J10", "loen@eksempelby.example")}${text("L10", "Ja")}${text("M10", "I drift")}`,
  ),
  row(
    11,
    `${text("A11", "Lønposter")}${text("B11", "SD Løn")}${text("C11", "Økonomisystemet")}${text("E11", "Månedens lønposter.")}${text("F11", "Månedligt")}${number("G11", 45321)}${text("I11", "12.500,50")}${text("J11", "loen@eksempelby.example")}${text("L11", "Ja")}${text("M11", "I drift")}`,
  ),
  row(
    12,
    `${text("A12", "Lønposter")}${text("B12", "SD Løn")}${text("C12", "Økonomisystemet")}${text("E12", "Noget andet.")}${text("F12", "Ugentligt")}${text("M12", "I drift")}`,
  ),
  row(
    13,
    `${text("A13", "Skjult snitflade")}${text("B13", "SBSYS")}${text("C13", "KMD Nexus")}${text("E13", "Filtreret fra.")}${text("M13", "Under udvikling")}`,
    ' hidden="1"',
  ),
  row(
    14,
    `${text("A14", "Gammel overførsel")}${text("B14", "SBSYS")}${text("C14", "KMD Nexus")}${text("M14", "Nedlagt")}`,
  ),
  row(
    15,
    `${text("A15", "Stavefejl")}${text("B15", "KMD Nexsus")}${text("C15", "SBSYS")}${text("G15", "i foråret")}${text("E15", "Opslag på 010180-1231 i registret.")}${text("M15", "I drift")}`,
  ),
  row(
    16,
    `${text("A16", "=HYPERLINK(1)")}${text("B16", "SBSYS")}${text("C16", "SD Løn")}${text("E16", "#REFERENCE!")}${text("F16", "lejlighedsvis")}${text("M16", "I drift")}`,
  ),
  row(18, `${text("A18", "I alt")}<c r="I18"><f>SUM(I8:I17)</f><v>36500.5</v></c>`),
];

const merges = ["A1:M1", "B5:C5", "H5:I5", "B8:B9"]
  .map((ref) => `<mergeCell ref="${ref}"/>`)
  .join("");

/** A portfolio as a municipality's spreadsheet has it: titles above, joined headers, days as texts and numbers, double rows, totals, a hidden row, a person's address, a CPR number. */
export const messyPortfolio = (): Uint8Array =>
  workbook({
    styles: '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    sheets: {
      Vejledning: row(1, text("A1", "Sådan udfylder du arket")),
      "Integrationer 2026": `<worksheet><sheetData>${rows.join("")}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`,
    },
  });

/** Text as an old export writes it: Windows-1252, one byte a letter. */
export const inWindows1252 = (words: string): Uint8Array =>
  Uint8Array.from([...words].map((letter) => letter.charCodeAt(0)));
