/** Environment variables by name, handed in by the edge. */
export type Environment = Readonly<Record<string, string | undefined>>;

// Where git finds its settings and its own programs: these stay. All other GIT_ variables could point it elsewhere
// (GIT_DIR, GIT_INDEX_FILE in a hook) or make it run something (GIT_EXTERNAL_DIFF, GIT_ASKPASS).
const kept =
  /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|EXEC_PATH|CEILING_DIRECTORIES)$/;

/** The environment git runs in: no questions, no pager, no editor, English messages, nothing that leads it astray. */
export function gitEnvironment(environment: Environment): Environment {
  const rest = Object.entries(environment).filter(
    ([name]) => !name.toUpperCase().startsWith("GIT_") || kept.test(name),
  );
  return {
    ...Object.fromEntries(rest),
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_PAGER: "cat",
    // A clone that left large files out must not fetch them one by one behind our back (git 2.45 and later).
    GIT_NO_LAZY_FETCH: "1",
    LC_ALL: "C",
  };
}
