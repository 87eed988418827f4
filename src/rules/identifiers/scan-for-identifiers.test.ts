import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { hasControlDigit } from "./cpr-number.ts";
import { scanForIdentifiers } from "./scan-for-identifiers.ts";

const today = "2026-11-23";
const scan = (text: string) => scanForIdentifiers(text, 1, today);

function withControl(date: string, from: number): string {
  let serial = from;
  while (!hasControlDigit(`${date}${String(serial).padStart(4, "0")}`)) serial++;
  return String(serial).padStart(4, "0");
}
const date = "120385";
const serial = withControl(date, 1000);
const cpr = `${date}-${serial}`;

describe("CPR numbers are found", () => {
  it.each([
    ["with a hyphen", `Borger ${cpr} har klaget`],
    ["without", `Borger ${date}${serial} har klaget`],
    ["with a space", `Borger ${date} ${serial} har klaget`],
    ["with a no-break space", `Borger ${date}\u00a0${serial} har klaget`],
    ["with a dash", `Borger ${date}–${serial} har klaget`],
    ["with a spaced hyphen", `Borger ${date} - ${serial} har klaget`],
    ["at the end of a sentence", `Se sagen på ${cpr}.`],
    ["in brackets", `(${cpr})`],
    ["in a table", `|${cpr}|Hansen|`],
    ["in a row of values", `1,${cpr},Hansen`],
    ["in a file name", `afgoerelse-${cpr}.pdf`],
    ["in a comment of front matter", `phase: need # ${cpr}`],
    ["in italics", `_${cpr}_ og`],
    ["in bold", `__${cpr}__`],
    ["right behind its name", `CPR${cpr}`],
    ["quoted", `case: "${date}${serial}"`],
  ])("%s", (_, text) => {
    expect(scan(text)).toHaveLength(1);
  });
  it("each on its own, at its line and column", () => {
    const found = scanForIdentifiers(`abc ${cpr}\r\nx\n${cpr} og ${cpr}`, 10, today);
    expect(found.map(({ place }) => [place?.line, place?.column, place?.endColumn])).toEqual([
      [10, 5, 16],
      [12, 1, 12],
      [12, 16, 27],
    ]);
  });
  it("without control digit when the text says that it is one", () => {
    const young = `011110${hasControlDigit("0111104001") ? "4002" : "4001"}`;
    expect(scan(`nummer ${young}`)).toEqual([]);
    expect(scan(`CPR-nummer: ${young}`)).toHaveLength(1);
    expect(scan(`nummer ${young.slice(0, 6)}-${young.slice(6)}`)).toHaveLength(1);
  });
  it("and never repeated in the message", () => {
    const [found] = scan(`Borger ${cpr}`);
    expect(JSON.stringify(found?.message)).not.toMatch(/\d{6}/);
  });
});

describe("other numbers are left alone", () => {
  it.each([
    ["a part of a name with low lines", `koersel_${date}${serial}_2`],
    ["a part of a name that goes on", `${date}${serial}__fil`],
    ["a case number", "2025-004711, dok. 37"],
    ["a case number the other way", "004711-2025"],
    ["a KLE number", "27.35.00-G01-12-20"],
    ["a phone number", "+45 12345678 eller 12 34 56 78"],
    ["a phone number with country code", `+${date}${serial}`],
    ["an UUID", "7a1203-4f5e 0e984725-c51c-4bf4-9960-e1c80e27aba0"],
    ["an UUID of digits", "12038510-1203-4120-1203-851203851203"],
    ["a time stamp", "2026-11-23T10:11:12.123456"],
    ["a compact time stamp", "20261123101112"],
    ["seconds since 1970", "1763892000"],
    ["an EAN number", "5790001234567"],
    ["a P number", `P-nummer ${date}${serial}`],
    ["a version", `1.${date}${serial}`],
    ["a longer number", `9${date}${serial}`],
    ["an identifier", `a${date}${serial}`],
    ["a placeholder", "ddmmåå-xxxx og 000000-0000"],
    ["a date and a year", "311226 2027"],
  ])("%s", (_, text) => {
    expect(scan(text)).toEqual([]);
  });
});

const lower = "abcdefghijklmnopqrstuvwxyz";
const token = (length: number) =>
  `${lower + lower.toUpperCase()}0123456789`.repeat(3).slice(0, length);

describe("secrets are found", () => {
  it.each([
    ["a private key", "-----BEGIN RSA PRIVATE KEY-----"],
    ["a private key of another kind", "-----BEGIN OPENSSH PRIVATE KEY-----"],
    ["an AWS key", `AKIA${"ABCDEFGH23456789"}`],
    ["a GitHub token", `ghp_${token(36)}`],
    ["a fine-grained GitHub token", `github_pat_${token(40)}`],
    ["a storage key", `AccountKey=${token(60)}==`],
    ["a client secret of Azure", `abc8Q~${token(34)}`],
    ["a signed link", `https://x.example/a?sv=1&sig=${token(40)}`],
    ["a JWT", `eyJ${token(20)}.eyJ${token(20)}.${token(20)}`],
    ["a connection string", "Server=db;User Id=sa;Password=Sommer2026!;"],
    ["an address with a password", "sftp://bruger:hemm3ligt@sftp.leverandoer.example/ind"],
    ["a password in Danish", "Adgangskode: Sommer2026!"],
    ["a password in a sentence", "kodeordet står her, kodeord er Sommer2026!"],
    ["an API key", 'api_key: "a1b2c3d4e5f6"'],
    ["a client secret", "client-secret = 9f8e7d6c5b4a"],
  ])("%s", (_, text) => {
    expect(scan(text)).toHaveLength(1);
  });
});

describe("talk about secrets is left alone", () => {
  it.each([
    "Adgangskode: skiftes hvert år",
    "Password: ligger i nøgleboksen",
    "password: <indsættes af drift>",
    `api_key: $${"{{"} secrets.API_KEY }}`,
    "adgangskode: ********",
    "kodeord: xxxxxxxx",
    "-----BEGIN CERTIFICATE-----",
    "authentication: oauth2",
    "Adgangstoken: oauth2",
    "https://kitos.example/sti?sig=kort",
    "postkasse: it@eksempelby.example",
  ])("%s", (text) => {
    expect(scan(text)).toEqual([]);
  });
});

it("names fifty places and says how many more there are", () => {
  const found = scan(`${cpr}\n`.repeat(60));
  expect(found).toHaveLength(50);
  expect(found[49]?.message.da).toContain("10 steder mere");
});

it("stays quick on texts made to be slow", () => {
  const nasty = [
    "eyJaaaaaaaaaaaa-",
    "xoxb-aaaaaaaaaa",
    "a://b:",
    "password: ",
    "123456 - ",
    "sig=",
  ];
  for (const piece of nasty) {
    const start = performance.now();
    scan(piece.repeat(256_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(3000);
  }
});

it("never points outside the text", () => {
  const piece = fc.constantFrom(cpr, "\n", "\r\n", "æ", "adgangskode: Hemm3ligt!", " ", "😀");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30, size: "max" }), (pieces) => {
      const text = pieces.join("");
      const lines = text.split("\n");
      for (const { place } of scan(text)) {
        const line = lines[(place?.line ?? 0) - 1] ?? "";
        expect(place?.column).toBeGreaterThan(0);
        expect(place?.endColumn).toBeLessThanOrEqual(line.length + 1);
        expect(line.slice((place?.column ?? 0) - 1)).not.toBe("");
      }
    }),
  );
});
