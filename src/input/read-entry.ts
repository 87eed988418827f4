import type { UnreadableFile } from "../domain/catalogue.ts";
import { idOfPath } from "../domain/catalogue-path.ts";
import type { Entry, Integration, System } from "../domain/entry.ts";
import type { Problem } from "../domain/finding.ts";
import { type FirstLook, firstLook } from "../domain/identifiers/first-look.ts";
import type { IntegrationFields } from "../domain/integration-fields.ts";
import type { Text } from "../domain/language.ts";
import type { FileBytes, SourceFile, TextFile } from "../domain/source-file.ts";
import type { SystemFields } from "../domain/system-fields.ts";
import { readBody, readBodyBytes } from "./body.ts";
import { EntryOfBytes } from "./entry-of-bytes.ts";
import { fileTrouble, internalFault } from "./file-trouble.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { findOddCharacters, oddCharacterMessage } from "./odd-characters.ts";
import { findOddReferences, oddReferenceMessage } from "./odd-references.ts";
import { readPlainBytes } from "./plain/read-plain-bytes.ts";
import { prune } from "./prune.ts";
import { fieldErrors } from "./schema-errors.ts";
import { schemaProblems } from "./schema-problem.ts";
import type { EntitySchema, Schemas } from "./schemas.ts";
import { type BytesParts, type FileParts, partsOf, splitBytes } from "./split-bytes.ts";
import { textPlace } from "./text-place.ts";
import { writtenValues } from "./written-values.ts";
import { parseYaml } from "./yaml/parse-yaml.ts";
import type { YamlFields } from "./yaml/parse-yaml-exact.ts";

/** One file read: an entry, or why there is none, and everything wrong with it so far. */
export interface ReadFile<E> {
  readonly entry?: E;
  readonly unreadable?: UnreadableFile;
  readonly problems: readonly Problem[];
}

interface Checked<Fields> {
  readonly kept?: Pick<Entry<Fields>, "fields" | "intact" | "removed">;
  readonly problems: readonly Problem[];
}

/** Fields by their schema. What the validator accepts has the type that is made from the same schema. */
function checkFields<Fields>(
  data: YamlFields,
  parts: Pick<FileParts, "yaml">,
  schema: EntitySchema,
  hold: (fields: YamlFields) => Fields,
): Checked<Fields> {
  const { validate, dictionary } = schema;
  if (validate(data)) return { kept: { fields: hold(data), intact: true }, problems: [] };
  const errors = fieldErrors(validate.errors, data);
  const problems = schemaProblems(errors, { data, dictionary, written: writtenValues(parts.yaml) });
  const pruned = prune(data, validate);
  if (pruned === undefined) return { problems };
  const { fields, removed } = pruned;
  return { kept: { fields: hold(fields), intact: removed.length === 0, removed }, problems };
}

function oddCharacters({ body, bodyLine }: FileParts): readonly Problem[] {
  const problem = (offset: number, length: number, message: Text): Problem => ({
    rule: "front-matter",
    severity: "error",
    message,
    place: textPlace(body, offset, offset + length, bodyLine),
  });
  return [
    ...findOddCharacters(body).map((at) => problem(at, 1, oddCharacterMessage(body, at))),
    ...findOddReferences(body).map((one) =>
      problem(one.offset, one.written.length, oddReferenceMessage(one)),
    ),
  ];
}

/** What the bytes of a file tell by themselves. */
interface QuickRead {
  readonly bytes: FileBytes;
  readonly split: BytesParts;
  readonly look: FirstLook;
  /** Its fields, where the fastest reading is sure of them. */
  readonly plain: YamlFields | undefined;
}

function readBytes(bytes: FileBytes): QuickRead | undefined {
  const view = bytes.view();
  const split = splitBytes(view);
  if (split === undefined) return undefined;
  const { bodyFrom, yaml } = split;
  return { bytes, split, look: firstLook(view, bodyFrom), plain: readPlainBytes(view, ...yaml) };
}

interface Kind<Fields> {
  readonly kind: UnreadableFile["kind"];
  readonly schema: EntitySchema;
  readonly hold: (fields: YamlFields) => Fields;
}

/** A file in its parts, which are texts when somebody asks; `quick` where its bytes tell enough. */
interface AtHand {
  readonly parts: FileParts;
  readonly quick: QuickRead | undefined;
}

function bodyOf({ parts, quick }: AtHand) {
  const read = quick
    ? readBodyBytes(quick.bytes, quick.split.bodyFrom, quick.split.bodyLine)
    : readBody(parts.body, parts.bodyLine);
  const odd = quick?.look.mayBeOdd === false ? [] : oddCharacters(parts);
  const problems = read.problem === undefined ? odd : [...odd, read.problem];
  return { body: read.body, problems };
}

function atHand(file: TextFile): AtHand | { readonly problem: Problem } {
  const quick = file.bytes && readBytes(file.bytes);
  if (quick) return { parts: partsOf(quick.bytes, quick.split), quick };
  const parts = splitFrontMatter(file.text);
  return "problem" in parts ? parts : { parts, quick: undefined };
}

function read<Fields extends { readonly id: string }>(
  file: SourceFile,
  { schema, hold }: Kind<Fields>,
): { entry?: Entry<Fields>; problems: readonly Problem[] } {
  const trouble = fileTrouble(file);
  if (trouble !== undefined || !("text" in file))
    return { problems: trouble === undefined ? [] : [trouble] };
  const found = atHand(file);
  if ("problem" in found) return { problems: [found.problem] };
  const { parts, quick } = found;
  const parsed = quick?.plain ? { data: quick.plain } : parseYaml(parts.yaml, parts.yamlLine);
  const { body, problems: bodyProblems } = bodyOf(found);
  if ("problems" in parsed) return { problems: [...parsed.problems, ...bodyProblems] };
  const { kept, problems: fieldProblems } = checkFields(parsed.data, parts, schema, hold);
  const problems = [...fieldProblems, ...bodyProblems];
  if (kept === undefined) return { problems };
  const common = {
    id: kept.fields.id,
    path: file.path,
    ...kept,
    raw: parsed.data,
    ...(quick?.look.isFreeOfHints && { freeOfHints: true as const }),
  };
  const entry = quick
    ? new EntryOfBytes(common, quick.bytes, quick.split, body)
    : { ...common, body: { ...body, text: parts.body }, frontMatterText: parts.yaml };
  return { entry, problems };
}

function readSafely<Fields extends { readonly id: string }>(
  file: SourceFile,
  kind: Kind<Fields>,
): ReadFile<Entry<Fields>> {
  const unreadable = (): UnreadableFile => ({
    path: file.path,
    id: idOfPath(file.path),
    kind: kind.kind,
    ...("text" in file && { text: file.text }),
  });
  try {
    const { entry, problems } = read(file, kind);
    return entry === undefined ? { unreadable: unreadable(), problems } : { entry, problems };
  } catch (error) {
    return { unreadable: unreadable(), problems: [internalFault(error)] };
  }
}

// The validator has vouched for these fields, and the types are made from its schema.
const asIntegration = (fields: YamlFields): IntegrationFields =>
  fields as unknown as IntegrationFields;
const asSystem = (fields: YamlFields): SystemFields => fields as unknown as SystemFields;

/** Reads one integration: everything wrong with it at once, and an entry where its fields can stand. Never throws. */
export const readIntegration = (file: SourceFile, schemas: Schemas): ReadFile<Integration> =>
  readSafely(file, { kind: "integration", schema: schemas.integration, hold: asIntegration });

/** Reads one system: everything wrong with it at once, and an entry where its fields can stand. Never throws. */
export const readSystem = (file: SourceFile, schemas: Schemas): ReadFile<System> =>
  readSafely(file, { kind: "system", schema: schemas.system, hold: asSystem });
