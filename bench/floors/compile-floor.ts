import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";

export interface Floors {
  readonly read: string;
  readonly check: string;
  readonly site: string;
}

/** The floors as single files of plain JavaScript, as fast to start as ours. Returns where they lie. */
export async function compileFloors(folder: string): Promise<Floors> {
  mkdirSync(folder, { recursive: true });
  const validators = join(folder, "floor-validators.cjs");
  writeFileSync(validators, compileValidators());
  const result = {
    read: join(folder, "read-all.mjs"),
    check: join(folder, "parse-and-check.mjs"),
    site: join(folder, "build-site.mjs"),
  };
  for (const [source, outfile] of [
    ["bench/floors/read-all.ts", result.read],
    ["bench/floors/parse-and-check.ts", result.check],
    ["bench/floors/build-site.ts", result.site],
  ] as const) {
    await build({
      entryPoints: [source],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      logLevel: "error",
      alias: { "floor-validators": resolve(validators) },
    });
  }
  return result;
}

function compileValidators(): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    ownProperties: true,
    code: { source: true, esm: false, lines: true },
  });
  addFormats.default(ajv);
  const ids: Record<string, string> = {};
  for (const name of ["integration", "system"]) {
    const schema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8"));
    ajv.addSchema(schema);
    ids[name] = schema.$id;
  }
  return standalone.default(ajv, ids);
}
