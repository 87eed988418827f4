// Measures importing a spreadsheet of 1,000 rows against writing the files that come of it, in the same run.
//   npm run bench:import
//   npm run bench:import -- --rows 5000 --rounds 3
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { sheetToXlsx } from "../src/site/exports/to-xlsx.ts";
import { generatedOn } from "./generator/dates.ts";
import { makeCatalogue } from "./generator/make-catalogue.ts";
import { measureProcess, median } from "./measure-process.ts";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "1000" },
    rounds: { type: "string", default: "5" },
  },
});
const folder = ".cache/bench/import";
const count = Number(values.rows);
const frequencies = ["Dagligt", "Ugentligt", "Løbende", "Månedligt"];
const atMost = 5;

/** A portfolio as a municipality would list it: 14 columns, a hundred and twenty systems. */
function portfolio(): Uint8Array {
  const system = (at: number): string => `Fagsystem ${(at * 7) % 120}`;
  return sheetToXlsx({
    name: "Integrationer",
    head: [
      "Navn",
      "Fra system",
      "Til system",
      "Beskrivelse",
      "Formål",
      "Hyppighed",
      "Idriftsat",
      "Afdeling",
      "Postkasse",
      "Dataelementer",
      "CPR",
      "Protokol",
      "Sagsnummer",
      "Status",
    ],
    rows: Array.from({ length: count }, (_, at) => [
      `Overførsel nummer ${at} af sager og afgørelser`,
      system(at),
      system(at + 1),
      "Når en afgørelse er truffet, lægges brevet på borgerens sag samme dag.",
      "Medarbejderne følger op på sagen uden at taste oplysninger to gange.",
      frequencies[at % 4] ?? "",
      `${2015 + (at % 10)}-0${1 + (at % 9)}-15`,
      `Afdeling ${at % 30}`,
      `afdeling${at % 30}@eksempelby.example`,
      "navn; adresse; sagsnummer; afgoerelse",
      at % 3 === 0 ? "Ja" : "Nej",
      "REST",
      `2025-00${1000 + at}`,
      "I drift",
    ]),
  });
}

function freshCatalogue(): string {
  const root = join(folder, "catalogue");
  rmSync(root, { recursive: true, force: true });
  for (const [path, text] of makeCatalogue({ integrations: 1, seed: 1, findings: 0 })) {
    if (!path.startsWith(".github/")) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  mkdirSync(join(root, "integrations"), { recursive: true });
  return root;
}

const filesOf = (root: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ["integrations", "systems"].flatMap((kind) =>
      readdirSync(join(root, kind)).map((name) => [
        `${kind}/${name}`,
        readFileSync(join(root, kind, name), "utf8"),
      ]),
    ),
  );

execFileSync(process.execPath, ["scripts/build.mjs", "--cli"], { stdio: "inherit" });
mkdirSync(folder, { recursive: true });
const workbook = join(folder, "portefoelje.xlsx");
writeFileSync(workbook, portfolio());
const texts = join(folder, "files.json");
const writer = join(folder, "write.mjs");
// The floor: the same texts, known beforehand, written one after the other.
writeFileSync(
  writer,
  `import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
const [, , source, root] = process.argv;
for (const kind of ["integrations", "systems"]) mkdirSync(root + "/" + kind, { recursive: true });
for (const [path, text] of Object.entries(JSON.parse(readFileSync(source, "utf8")))) writeFileSync(root + "/" + path, text, { flag: "wx" });
`,
);

const imports: number[] = [];
const writes: number[] = [];
const ratios: number[] = [];
for (let round = 0; round <= Number(values.rounds); round += 1) {
  const root = freshCatalogue();
  const words = ["import", workbook, "--root", root, "--today", generatedOn, "--write"];
  const importing = measureProcess(["bin/catalogue.mjs", ...words], [0, 1]);
  const files = filesOf(root);
  if (Object.keys(files).filter((path) => path.startsWith("integrations/")).length !== count)
    throw new Error("Not every row became a file");
  writeFileSync(texts, JSON.stringify(files));
  const target = join(folder, "written");
  rmSync(target, { recursive: true, force: true });
  const writing = measureProcess([writer, texts, target]);
  // The first round only warms the disk's cache.
  if (round === 0) continue;
  imports.push(importing.cpuSeconds);
  writes.push(writing.cpuSeconds);
  ratios.push(importing.cpuSeconds / writing.cpuSeconds);
}

const reached = median(ratios);
console.log(
  `import of ${count} rows: ${median(imports).toFixed(2)} CPU s; writing its files: ${median(writes).toFixed(2)} CPU s; ${reached.toFixed(2)} times, at most ${atMost}: ${reached <= atMost ? "kept" : "MISSED"}`,
);
