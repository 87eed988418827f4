/** What a page may look up, by kind. `digests.ts` says for each what of it counts. */
export type Topic =
  | "integration"
  | "integration-known"
  | "integration-title"
  | "system"
  | "system-known"
  | "system-name"
  | "entry"
  | "body"
  | "findings"
  | "deadlines"
  | "changed-on"
  | "moves"
  | "vendor-slug"
  | "owner-slug"
  | "vendor"
  | "owner"
  | "dependants"
  | "users"
  | "successors"
  | "similar"
  | "impact"
  | "record"
  | "decisions"
  | "callers"
  | "guide"
  | "guide-links"
  | "list";

/** One thing looked up. There is one object for each topic and key, so that sets of notes stay small and quick. */
export interface Note {
  readonly topic: Topic;
  readonly key: string;
}

const known: { [Name in Topic]?: Map<string, Note> } = {};

/** The note of a look-up. */
export function noteOf(topic: Topic, key: string): Note {
  let ofTopic = known[topic];
  if (ofTopic === undefined) {
    ofTopic = new Map();
    known[topic] = ofTopic;
  }
  let note = ofTopic.get(key);
  if (note === undefined) {
    note = { topic, key };
    ofTopic.set(key, note);
  }
  return note;
}

// Pages are made one at a time and without waiting, so there is one open notebook or none.
let notebook: Set<Note> | undefined;

/** Notes that something is looked up, where a page is being made; otherwise nothing happens. */
export function note(topic: Topic, key: string): void {
  notebook?.add(noteOf(topic, key));
}

/** Does the work and says what it looked up. */
export function withNotes<Result>(work: () => Result): {
  readonly result: Result;
  readonly notes: ReadonlySet<Note>;
} {
  const outer = notebook;
  const notes = new Set<Note>();
  notebook = notes;
  try {
    return { result: work(), notes };
  } finally {
    notebook = outer;
  }
}

function noteAll(notes: Iterable<Note>): void {
  if (notebook !== undefined) for (const one of notes) notebook.add(one);
}

/**
 * The same function, working out once what it says of a subject within a scope (a view, an input). Whoever asks again has looked
 * up all that the first one did, and that is noted. Both are forgotten with the scope. `keyOf` says which subjects get one answer.
 */
export function onceIn<Scope extends object, Subject, Answer>(
  work: (scope: Scope, subject: Subject) => Answer,
  keyOf: (subject: Subject) => unknown = (subject) => subject,
): (scope: Scope, subject: Subject) => Answer {
  const scopes = new WeakMap<
    Scope,
    Map<unknown, { readonly answer: Answer; readonly notes: readonly Note[] }>
  >();
  return (scope, subject) => {
    let answers = scopes.get(scope);
    if (answers === undefined) {
      answers = new Map();
      scopes.set(scope, answers);
    }
    const key = keyOf(subject);
    let known = answers.get(key);
    if (known === undefined) {
      const { result, notes } = withNotes(() => work(scope, subject));
      known = { answer: result, notes: [...notes] };
      answers.set(key, known);
    }
    noteAll(known.notes);
    return known.answer;
  };
}
