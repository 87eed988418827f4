import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Criterion } from "../../src/domain/criterion.ts";
import { formatCode } from "./format-code.ts";
import { readGateFiles, schemaAlone } from "./gate-files.ts";
import type { Generator } from "./generator.ts";
import { stripAnnotations } from "./strip-annotations.ts";

/** A schema's text without what an editor or git may change: white space, line ends, byte-order mark. Throws for what is no JSON. */
const normaliseSchemaText = (text: string): string =>
  JSON.stringify(JSON.parse(text.replace(/^\uFEFF/, "")));

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const textOf = (path: string): string => readFileSync(`schemas/${path}`, "utf8");

function criteria(): readonly Criterion[] {
  return readGateFiles().flatMap((file) =>
    file.allOf.map((criterion) => ({
      id: criterion["x-id"],
      gate: file.gate,
      title: { da: criterion.title ?? "", en: criterion["x-title-en"] ?? "" },
      help: { da: criterion.description ?? "", en: criterion["x-description-en"] ?? "" },
      ...(criterion["x-section"] && { section: criterion["x-section"] }),
      schema: stripAnnotations(schemaAlone(file, criterion)) as Record<string, unknown>,
    })),
  );
}

/** The shipped criteria as data, and the fingerprints that tell whether a municipality's schema files are the shipped ones. */
export const shippedSchemas: Generator = {
  name: "shipped schemas",
  async outputs() {
    const path = "src/input/generated/shipped-schemas.ts";
    const names = ["integration", "system", "governance"].map((name) => `${name}.schema.json`);
    const files = [...names, ...readGateFiles().map((file) => file.path.replace("schemas/", ""))];
    const digests = Object.fromEntries(
      files.map((file) => [file, sha256(normaliseSchemaText(textOf(file)))]),
    );
    const asShipped = Object.fromEntries(files.map((file) => [file, sha256(textOf(file))]));
    const code = [
      "// Made from schemas/ by `npm run generate`; change the schemas, not this file.",
      "// Exports: shippedCriteria, shippedSchemaDigests, shippedSchemaFileDigests (by path under schemas/), normaliseSchemaText.",
      `import type { Criterion } from "../../domain/criterion.ts";`,
      "",
      "/** Every criterion of the shipped gate files, gates in order; `schema` without titles and descriptions. */",
      `export const shippedCriteria: readonly Criterion[] = ${JSON.stringify(criteria())};`,
      "",
      "/** SHA-256 (lower-case hex) of each shipped schema file's normalised text in UTF-8, by its path under schemas/. */",
      `export const shippedSchemaDigests: Readonly<Record<string, string>> = ${JSON.stringify(digests)};`,
      "",
      "/** The same of the files as they are, for those that nobody touched: nearly all, and they need not be taken apart. */",
      `export const shippedSchemaFileDigests: Readonly<Record<string, string>> = ${JSON.stringify(asShipped)};`,
      "",
      "/** A schema's text without what an editor or git may change: white space, line ends, byte-order mark. Throws for what is no JSON. */",
      "export const normaliseSchemaText = (text: string): string =>",
      String.raw`  JSON.stringify(JSON.parse(text.replace(/^\uFEFF/, "")));`,
    ];
    return new Map([[path, formatCode(path, `${code.join("\n")}\n`)]]);
  },
};
