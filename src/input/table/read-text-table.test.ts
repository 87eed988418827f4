import { describe, expect, it } from "@jest/globals";
import { decodeText } from "./decode-text.ts";
import { parseCsv } from "./parse-csv.ts";
import { readTableFile } from "./read-table-file.ts";

const text = "Navn;Årsag\r\nÆblegrød på Østerbro;å, é og Ærø\r\n";
const cp850: Readonly<Record<string, number>> = {
  æ: 0x91,
  ø: 0x9b,
  å: 0x86,
  Æ: 0x92,
  Ø: 0x9d,
  Å: 0x8f,
  é: 0x82,
};
const mac: Readonly<Record<string, number>> = {
  æ: 0xbe,
  ø: 0xbf,
  å: 0x8c,
  Æ: 0xae,
  Ø: 0xaf,
  Å: 0x81,
  é: 0x8e,
};
const oneByte = (letters?: Readonly<Record<string, number>>) =>
  Uint8Array.from([...text].map((letter) => letters?.[letter] ?? letter.charCodeAt(0)));
const utf16 = (bigEndian: boolean, mark: boolean) => {
  const units = [...(mark ? [0xfeff] : []), ...[...text].map((letter) => letter.charCodeAt(0))];
  return Uint8Array.from(
    units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
};
const utf8 = new TextEncoder().encode(text);

describe("the letters of a text file", () => {
  it.each([
    ["UTF-8", utf8, "utf-8"],
    ["UTF-8 with a mark", Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), "utf-8"],
    ["UTF-16 from Excel's Unicode text", utf16(false, true), "utf-16le"],
    ["UTF-16 the other way round", utf16(true, true), "utf-16be"],
    ["UTF-16 without a mark", utf16(false, false), "utf-16le"],
    ["Windows-1252 and Latin-1", oneByte(), "windows-1252"],
    ["an old Mac", oneByte(mac), "macintosh"],
    ["an old DOS export", oneByte(cp850), "cp850"],
  ] as const)("are read right from %s", (_, bytes, encoding) => {
    expect(decodeText(bytes)).toMatchObject({ text, encoding });
  });

  it("are not taken for UTF-8 because the first of them is that of its mark", () => {
    const bytes = Uint8Array.from([..."ïdé;Århus\r\n"].map((letter) => letter.charCodeAt(0)));
    expect(decodeText(bytes)).toMatchObject({ text: "ïdé;Århus\r\n", encoding: "windows-1252" });
  });

  it("are said to be guessed where nothing tells", () => {
    expect(decodeText(oneByte()).remarks[0]?.da).toContain(
      "læst som windows-1252. Er æ, ø og å forkerte",
    );
    expect(decodeText(utf8).remarks).toEqual([]);
  });

  it("follow what a mapping says", () => {
    expect(decodeText(oneByte(cp850), "cp850").text).toBe(text);
    expect(decodeText(oneByte(), "iso-8859-1").text).toBe(text);
  });

  it("are mended when they were saved twice", () => {
    const once = new TextDecoder("windows-1252").decode(utf8);
    const { text: mended, remarks } = decodeText(new TextEncoder().encode(once));
    expect(mended).toBe(text);
    expect(remarks[0]?.da).toContain("gemt to gange");
  });

  it("are said to be lost when they are", () => {
    expect(decodeText(new TextEncoder().encode("K\ufffdbenhavn")).remarks[0]?.da).toContain(
      "gået tabt",
    );
  });
});

const cells = (csv: string, separator?: string) =>
  parseCsv(csv, separator).rows.map((row) => row.cells);

describe("separated values", () => {
  it("are cut at whichever separator the lines have, amounts and dates notwithstanding", () => {
    expect(cells("a;b;c\n1,5;2,5;x, y\n")).toEqual([
      ["a", "b", "c"],
      ["1,5", "2,5", "x, y"],
    ]);
    expect(cells("a,b\n1,2\n")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    expect(cells("a\tb\n1\t2, 3\n")).toEqual([
      ["a", "b"],
      ["1", "2, 3"],
    ]);
    expect(cells("sep=|\r\na;x|b\r\n")).toEqual([["a;x", "b"]]);
    expect(cells("a,b;c\n", ",")).toEqual([["a", "b;c"]]);
  });

  it("keep line breaks, separators and quotes that stand in quotes", () => {
    expect(cells('"a\r\nb";"c;d";"e ""f"" g"\nx')).toEqual([["a\r\nb", "c;d", 'e "f" g'], ["x"]]);
  });

  it("number rows as a spreadsheet would, empty ones counted and left out", () => {
    const { rows } = parseCsv('"to\nlinjer";b\n;;\n\nc;d\n');
    expect(rows).toEqual([
      { number: 1, cells: ["to\nlinjer", "b"] },
      { number: 4, cells: ["c", "d"] },
    ]);
  });

  it("lose the apostrophe that keeps a cell from running", () => {
    expect(cells("'=SUM(A1);'-x;'ord\n")).toEqual([["=SUM(A1)", "-x", "'ord"]]);
  });

  it("say where a quote was left open", () => {
    expect(() => parseCsv('a;b\n"c;d\ne;f\n')).toThrow("opens on line 2");
  });

  it("have a bound on rows and columns", () => {
    expect(() => parseCsv("a\n".repeat(50_001))).toThrow("more than 50000 rows");
    expect(() => parseCsv(";".repeat(2000))).toThrow("more than 1000 columns");
  });
});

describe("a JSON list", () => {
  const json = (data: unknown) =>
    readTableFile("x.json", new TextEncoder().encode(JSON.stringify(data))).tables[0]?.rows;

  it("has its keys as header", () => {
    expect(
      json([
        { id: "a", cpr: true },
        { id: "b", note: ["x", "y"], none: null },
      ]),
    ).toEqual([
      { number: 1, cells: ["id", "cpr", "note", "none"] },
      { number: 2, cells: ["a", true, undefined, undefined] },
      { number: 3, cells: ["b", undefined, "x; y", undefined] },
    ]);
  });

  it("must be a list of rows", () => {
    expect(() => json({ id: "a" })).toThrow("must be a list of rows");
    expect(() => json([1])).toThrow("must be a list of rows");
  });
});

describe("a file from elsewhere", () => {
  it("brings no invisible marks along, and a line that ends in an odd way ends all the same", () => {
    const csv =
      'Titel;Note\r\nBreve \u200efra A\u202e\u0007;"Linje 1\u2028Linje 2\ufeff"\r\n\u200e;x\r\n';
    const { tables } = readTableFile("ark.csv", new TextEncoder().encode(csv));
    expect(tables[0]?.rows.map((row) => row.cells)).toEqual([
      ["Titel", "Note"],
      ["Breve fra A", "Linje 1\nLinje 2"],
      [undefined, "x"],
    ]);
  });
});
