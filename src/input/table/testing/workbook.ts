import { strToU8, zipSync } from "fflate";

/** The parts of a workbook as programs write them; only what a test is about need be given. */
export interface WorkbookParts {
  /** Sheets by name, in order: their XML, or the rows inside `<sheetData>`. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly hidden?: readonly string[];
  readonly strings?: readonly string[];
  readonly styles?: string;
  readonly date1904?: boolean;
  readonly more?: Readonly<Record<string, string>>;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const sheetXml = (content: string): string =>
  content.startsWith("<?xml") || content.startsWith("<worksheet")
    ? content
    : `${head}<worksheet xmlns="${main}"><sheetData>${content}</sheetData></worksheet>`;

/** The bytes of a workbook with these parts. */
export function workbook({
  sheets,
  hidden = [],
  strings = [],
  styles,
  date1904,
  more = {},
}: WorkbookParts): Uint8Array {
  const names = Object.keys(sheets);
  const list = names
    .map(
      (name, at) =>
        `<sheet name="${name}" sheetId="${at + 1}"${hidden.includes(name) ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`,
    )
    .join("");
  const relations = names
    .map(
      (_, at) =>
        `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
    )
    .join("");
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(`${head}<Types/>`),
    "xl/workbook.xml": strToU8(
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${list}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(`${head}<Relationships>${relations}</Relationships>`),
    "xl/sharedStrings.xml": strToU8(
      `${head}<sst xmlns="${main}">${strings.map((one) => (one.startsWith("<si>") ? one : `<si><t>${one}</t></si>`)).join("")}</sst>`,
    ),
    ...(styles !== undefined && { "xl/styles.xml": strToU8(`${head}${styles}`) }),
  };
  for (const [at, name] of names.entries())
    files[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(sheetXml(sheets[name] ?? ""));
  for (const [name, text] of Object.entries(more)) files[name] = strToU8(text);
  return zipSync(files);
}
