/** One `::error …::` line as the runner would show it beside the changed file. */
export interface Annotation {
  readonly severity: "error" | "warning" | "notice";
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
  readonly title?: string;
}

// The runner shows ten of each kind a step and cuts a message at 4,096 characters.
const shownOfEachKind = 10;
const messageLimit = 4096;

const unescapeData = (text: string): string =>
  text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");

const unescapeProperty = (text: string): string =>
  unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));

function parseProperties(text: string): Map<string, string> {
  const pairs = text === "" ? [] : text.split(",");
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      return [pair.slice(0, at).trim(), unescapeProperty(pair.slice(at + 1))];
    }),
  );
}

function toAnnotation(severity: Annotation["severity"], properties: string, data: string) {
  const given = parseProperties(properties);
  const number = (key: string) => (given.has(key) ? { [key]: Number(given.get(key)) } : {});
  const text = (key: string) => (given.has(key) ? { [key]: given.get(key) } : {});
  return {
    severity,
    message: unescapeData(data).slice(0, messageLimit),
    ...text("file"),
    ...text("title"),
    ...number("line"),
    ...number("endLine"),
    ...number("col"),
    ...number("endColumn"),
  } as Annotation;
}

/** The commands in a step's output, in order: the runner takes any line that begins with `::` once trimmed. */
export function workflowCommands(
  stdout: string,
): { command: string; properties: string; data: string }[] {
  const found: { command: string; properties: string; data: string }[] = [];
  for (const line of stdout.split("\n")) {
    const match = /^::([a-z-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/i.exec(line.trim());
    if (match)
      found.push({
        command: match[1] as string,
        properties: match[2] ?? "",
        data: match[3] as string,
      });
  }
  return found;
}

/** The annotations a reader of the run would see: the runner's limits are kept. */
export function shownAnnotations(stdout: string): Annotation[] {
  const shown: Annotation[] = [];
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { command, properties, data } of workflowCommands(stdout)) {
    if (command !== "error" && command !== "warning" && command !== "notice") continue;
    counts[command] += 1;
    if (counts[command] <= shownOfEachKind) shown.push(toAnnotation(command, properties, data));
  }
  return shown;
}
