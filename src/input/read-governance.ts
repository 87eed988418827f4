import type { FieldPath, Problem } from "../domain/finding.ts";
import { governanceDefaults } from "../domain/governance-defaults.ts";
import type { GovernanceFields } from "../domain/governance-fields.ts";
import { isRecord } from "../domain/loose-json.ts";
import type { SourceFile } from "../domain/source-file.ts";
import { fileTrouble, internalFault } from "./file-trouble.ts";
import { culprit, prune } from "./prune.ts";
import { type FieldError, fieldErrors } from "./schema-errors.ts";
import { schemaProblems } from "./schema-problem.ts";
import type { EntitySchema, Schemas } from "./schemas.ts";
import { writtenValues } from "./written-values.ts";
import { parseYaml } from "./yaml/parse-yaml.ts";
import type { YamlFields } from "./yaml/parse-yaml-exact.ts";

/** The settings of a catalogue, whole, and what is wrong with the file they stand in. */
export interface ReadGovernance {
  readonly governance: GovernanceFields;
  readonly problems: readonly Problem[];
}

/** What the file says, and the defaults where it is silent: member by member in groups, lists as a whole. */
function withDefaults(defaults: unknown, said: unknown): unknown {
  if (said === undefined) return defaults;
  if (!isRecord(defaults) || !isRecord(said)) return said;
  const keys = new Set([...Object.keys(defaults), ...Object.keys(said)]);
  return Object.fromEntries(
    [...keys].map((key) => {
      const own = (group: Readonly<Record<string, unknown>>): unknown =>
        Object.hasOwn(group, key) ? group[key] : undefined;
      return [key, withDefaults(own(defaults), own(said))];
    }),
  );
}

/**
 * A gate's list with any mistake in it goes as a whole, and the default list counts: a list with a misspelt role left
 * out, or an empty one, would ask for fewer signatures than anybody decided.
 */
const blame = (error: FieldError): FieldPath | undefined =>
  error.field[0] === "gates" && error.field.length > 1
    ? error.field.slice(0, 2)
    : (culprit(error) ?? error.field);

function acceptedFields(data: YamlFields, { validate }: EntitySchema): YamlFields {
  const pruned =
    prune(data, validate, blame) ??
    prune({ ...data, organisation: governanceDefaults.organisation }, validate, blame);
  return pruned?.fields ?? {};
}

// Every member is either accepted by the validator or a default, and the type is made from the same schema.
const complete = (fields: YamlFields): GovernanceFields =>
  withDefaults(governanceDefaults, fields) as GovernanceFields;

function read(file: SourceFile, schema: EntitySchema): ReadGovernance {
  const trouble = fileTrouble(file);
  if (trouble !== undefined || !("text" in file)) {
    const problems = trouble === undefined ? [] : [{ ...trouble, rule: "yaml" }];
    return { governance: governanceDefaults, problems };
  }
  const yaml = file.text.replace(/^\uFEFF/, "");
  const parsed = parseYaml(yaml, 1);
  if ("problems" in parsed) return { governance: governanceDefaults, problems: parsed.problems };
  const { data } = parsed;
  if (schema.validate(data)) return { governance: complete(data), problems: [] };
  const errors = fieldErrors(schema.validate.errors, data);
  const { dictionary } = schema;
  const problems = schemaProblems(errors, { data, dictionary, written: writtenValues(yaml) });
  return { governance: complete(acceptedFields(data, schema)), problems };
}

/**
 * Reads `.github/governance.yml`. Without a file, or where it is silent or wrong, the defaults hold (the table of
 * signatures, labels and limits in `governance-defaults.ts`); what is wrong is said. Never throws.
 */
export function readGovernance(file: SourceFile | undefined, schemas: Schemas): ReadGovernance {
  if (file === undefined) return { governance: governanceDefaults, problems: [] };
  try {
    return read(file, schemas.governance);
  } catch (error) {
    return {
      governance: governanceDefaults,
      problems: [{ ...internalFault(error), rule: "yaml" }],
    };
  }
}
