import { showsDay } from "./excel-dates.ts";
import { readXml } from "./read-xml.ts";

/** For each style of cells, by its position: does it show a day? */
export function dayStyles(xml: string | undefined): readonly boolean[] {
  if (xml === undefined) return [];
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  readXml("xl/styles.xml", xml, {
    open: (name, attributes) => {
      if (name === "numFmt") {
        const { numFmtId, formatCode } = attributes();
        if (formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
      } else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) {
        const id = Number(attributes().numFmtId ?? 0);
        styles.push(showsDay(id, codes.get(id)));
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return styles;
}
