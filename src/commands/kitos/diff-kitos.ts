import { type BilingualFinding, compareFindings } from "../../domain/finding.ts";
import { findDrift } from "../../domain/kitos/find-drift.ts";
import type { KitosSnapshot } from "../../domain/kitos/snapshot.ts";
import type { Locale } from "../../domain/language.ts";
import { locateProblems } from "../../input/locate.ts";
import { todayIn } from "../../io/clock.ts";
import { readCatalogueFiles } from "../../io/reading/files.ts";
import { loadSchemas } from "../load-schemas.ts";
import { readCatalogue } from "../read-catalogue.ts";
import { requiredSnapshot } from "./known-snapshot.ts";

export interface KitosDrift {
  /** Sorted, at their places. None is an error. */
  readonly findings: readonly BilingualFinding[];
  readonly files: number;
  readonly snapshot: KitosSnapshot;
  readonly locale: Locale;
  readonly lineOf: (path: string, line: number) => string | undefined;
}

/** Compares the catalogue at a folder with the snapshot beside it. Throws `UsageError` where there is none. */
export async function diffKitos(root: string, today?: string): Promise<KitosDrift> {
  const { schemas } = await loadSchemas(root);
  const files = readCatalogueFiles(root);
  const { catalogue } = readCatalogue(files, schemas);
  const { governance } = catalogue;
  const snapshot = requiredSnapshot(root);
  const settings = governance.kitos ?? {};
  const day = today ?? todayIn(governance.timeZone);
  const drift = findDrift(catalogue, snapshot, settings, day);
  const findings = files
    .flatMap((file) => locateProblems(file, drift.get(file.path) ?? []))
    .sort(compareFindings);
  const texts = new Map(files.map((file) => [file.path, "text" in file ? file.text : ""]));
  const lineOf = (path: string, line: number) =>
    texts
      .get(path)
      ?.replace(/^\ufeff/, "")
      .split(/\r?\n/)[line - 1];
  return { findings, files: files.length, snapshot, locale: governance.locale, lineOf };
}
