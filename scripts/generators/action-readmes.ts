import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Generator } from "./generator.ts";

interface Described {
  readonly description?: string;
  readonly required?: boolean;
  readonly default?: unknown;
}

type Table = Readonly<Record<string, Described>>;

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ").trim();

const code = (value: unknown): string => {
  const text = String(value ?? "");
  return text === "" ? "" : `\`${cell(text)}\``;
};

function inputsTable(inputs: Table): string {
  const rows = Object.entries(inputs).map(
    ([name, { description, required, default: value }]) =>
      `| \`${name}\` | ${cell(description ?? "")} | ${required ? "required" : code(value)} |`,
  );
  return ["| Input | | Default |", "| --- | --- | --- |", ...rows].join("\n");
}

function outputsTable(outputs: Table): string {
  const rows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description ?? "")} |`,
  );
  return ["| Output | |", "| --- | --- |", ...rows].join("\n");
}

function fill(readme: string, path: string, name: string, table: string): string {
  const opening = readme.indexOf(`<!-- ${name}: `);
  const start = readme.indexOf("-->", opening) + "-->".length;
  const end = readme.indexOf(`<!-- /${name} -->`, start);
  if (opening < 0 || end < 0) throw new Error(`${path} has no place for the table of ${name}`);
  return `${readme.slice(0, start)}\n\n${table}\n\n${readme.slice(end)}`;
}

/** The tables of inputs and outputs in the README of each action, from its `action.yml`. */
export const actionReadmes: Generator = {
  name: "tables of the actions",
  async outputs() {
    const made = new Map<string, string>();
    for (const name of readdirSync("actions").sort()) {
      const path = `actions/${name}/README.md`;
      if (!existsSync(`actions/${name}/action.yml`) || !existsSync(path)) continue;
      const action = parse(readFileSync(`actions/${name}/action.yml`, "utf8")) as {
        inputs?: Table;
        outputs?: Table;
      };
      const withInputs = fill(
        readFileSync(path, "utf8"),
        path,
        "inputs",
        inputsTable(action.inputs ?? {}),
      );
      made.set(path, fill(withInputs, path, "outputs", outputsTable(action.outputs ?? {})));
    }
    return made;
  },
};
