import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import addFormatsModule from "ajv-formats";

type Json = Record<string, unknown>;

/** One operation of GitHub's REST API, as its published description says it. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly template: string;
  readonly pattern: RegExp;
  readonly description: Json;
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** OpenAPI 3.0 says `nullable` beside a `$ref` or a union, which ajv cannot read: say it as a union with null. */
function spellOutNull(value: unknown): void {
  if (Array.isArray(value)) for (const item of value) spellOutNull(item);
  if (!isObject(value)) return;
  if (value.nullable === true && !("type" in value)) {
    delete value.nullable;
    for (const union of ["anyOf", "oneOf"])
      if (Array.isArray(value[union])) value[union] = [...value[union], { type: "null" }];
    for (const single of ["allOf", "$ref"])
      if (value[single] !== undefined) {
        value.anyOf = [{ [single]: value[single] }, { type: "null" }];
        delete value[single];
      }
  }
  if (value.nullable === true && Array.isArray(value.enum) && !value.enum.includes(null))
    value.enum = [...value.enum, null];
  Object.values(value).forEach(spellOutNull);
}

const description = JSON.parse(
  readFileSync(new URL("../api/github-api.fixture.json", import.meta.url), "utf8"),
) as {
  paths: Record<string, Record<string, Json>>;
  components: Record<string, Record<string, Json>>;
};
spellOutNull(description);

const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, logger: false });
const addFormats = addFormatsModule as unknown as (target: Ajv) => void;
addFormats(ajv);
for (const name of ["repo.nwo", "timestamp", "ssh-key", "git-ref", "markdown"])
  ajv.addFormat(name, true);
ajv.addSchema({ $id: "github", ...description }, "github");

const escapePointer = (part: string): string =>
  encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
const validators = new Map<string, ValidateFunction>();

function validatorAt(pointer: string): ValidateFunction {
  const known = validators.get(pointer);
  if (known) return known;
  const made = ajv.compile({ $ref: pointer });
  validators.set(pointer, made);
  return made;
}

/** Parameters named `path`, `ref` and `basehead` may hold slashes; the others may not. */
const toPattern = (template: string): RegExp =>
  new RegExp(
    `^${template
      .replaceAll(".", "\\.")
      .replace(/\{(\w+)\}/g, (_, name: string) =>
        ["path", "ref", "basehead"].includes(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
      )}$`,
  );

const wordsIn = (template: string): number => template.replaceAll(/\{\w+\}/g, "").length;

/** Every operation of the slice; those that say more themselves first, so that `/issues/comments` wins over `/issues/{issue_number}`. */
export const operations: readonly Operation[] = Object.entries(description.paths)
  .flatMap(([template, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      id: String(operation.operationId),
      method: method.toUpperCase(),
      template,
      pattern: toPattern(template),
      description: operation,
    })),
  )
  .sort((a, b) => wordsIn(b.template) - wordsIn(a.template));

/** Finds what a request asks for, or undefined where GitHub knows no such address (or the slice lacks it). */
export function findOperation(
  method: string,
  path: string,
): { operation: Operation; params: Record<string, string> } | undefined {
  for (const operation of operations) {
    const match = operation.method === method ? operation.pattern.exec(path) : null;
    if (!match) continue;
    const params = Object.entries(match.groups ?? {}).map(([k, v]) => [k, decodeURIComponent(v)]);
    return { operation, params: Object.fromEntries(params) };
  }
  return undefined;
}

const base = (operation: Operation): string =>
  `github#/paths/${escapePointer(operation.template)}/${operation.method.toLowerCase()}`;

function problems(pointer: string, what: string, value: unknown): readonly string[] {
  const validate = validatorAt(pointer);
  return validate(value)
    ? []
    : (validate.errors ?? [])
        .slice(0, 5)
        .map((e) => `${what}: ${e.instancePath || "/"} ${e.message}`);
}

const jsonSchema = (holder: unknown): boolean =>
  isObject(holder) &&
  isObject(holder.content) &&
  isObject(holder.content["application/json"]) &&
  "schema" in holder.content["application/json"];

/** What is wrong with a request's body, by the description; empty when it is right. */
export function checkRequest(operation: Operation, body: unknown): readonly string[] {
  const requestBody = operation.description.requestBody;
  if (!jsonSchema(requestBody)) return [];
  if (body === undefined)
    return isObject(requestBody) && requestBody.required === true
      ? [`${operation.id}: no body`]
      : [];
  const pointer = `${base(operation)}/requestBody/content/application~1json/schema`;
  return problems(pointer, `request ${operation.id}`, body);
}

/** The component a `#/components/…` reference names. Throws where the slice lacks it. */
export function componentAt(reference: string): Json {
  const [, kind = "", name = ""] = reference.replace(/^#\//, "").split("/");
  const component = description.components[kind]?.[name];
  if (!component) throw new Error(`The slice of GitHub's description lacks ${reference}`);
  return component;
}

/** An operation's answer: where its schema stands and the schema itself; undefined for an answer without a body. */
function responseAt(operation: Operation, status: number) {
  const responses = operation.description.responses as Record<string, Json>;
  const response = responses[String(status)];
  if (!response) return undefined;
  const reference = typeof response.$ref === "string" ? response.$ref : undefined;
  const resolved = reference === undefined ? response : componentAt(reference);
  const start =
    reference === undefined ? `${base(operation)}/responses/${status}` : `github${reference}`;
  return { resolved, pointer: `${start}/content/application~1json/schema` };
}

/** The JSON Schema of an answer, or undefined for one without a body or an undocumented status. */
export function responseSchema(operation: Operation, status: number): Json | undefined {
  const found = responseAt(operation, status)?.resolved;
  if (!jsonSchema(found)) return undefined;
  const content = (found as { content: Record<string, { schema: Json }> }).content;
  return content["application/json"]?.schema;
}

/** What is wrong with an answer, by the description: its status must be documented and its body must fit. */
export function checkResponse(
  operation: Operation,
  status: number,
  body: unknown,
): readonly string[] {
  const found = responseAt(operation, status);
  if (!found) return status >= 400 ? [] : [`${operation.id}: status ${status} is not documented`];
  if (!jsonSchema(found.resolved)) return [];
  return problems(found.pointer, `answer ${operation.id} ${status}`, body);
}
