/** What a page may look up, by kind. `note-digests.ts` says for each what of it counts. */
export type Topic =
  | "integration"
  | "integration-known"
  | "integration-title"
  | "system"
  | "system-known"
  | "system-name"
  | "entry"
  | "field"
  | "summaries"
  | "body"
  | "sections"
  | "findings"
  | "severities"
  | "deadlines"
  | "changed-on"
  | "moves"
  | "ready-signers"
  | "signatures-due"
  | "vendor-slug"
  | "owner-slug"
  | "vendor"
  | "owner"
  | "vendor-named"
  | "owner-named"
  | "dependants"
  | "users"
  | "use-count"
  | "successors"
  | "similar"
  | "impact"
  | "decisions"
  | "callers"
  | "guide"
  | "guide-links"
  | "list";

/** One thing looked up. There is one object for each topic and key, so that comparing notes is comparing objects. */
export interface Note {
  readonly topic: Topic;
  readonly key: string;
  /** Tells it from all others; counted from 0. */
  readonly number: number;
  /** The notebook it was last written into: most of what a page looks up, it looks up again. */
  writtenIn: number;
}

const known = new Map<Topic, (key: string) => Note>();
let notesMade = 0;

/** The notes of a topic, for who asks for many: finding the topic takes as long as finding the key. */
function notesOf(topic: Topic): (key: string) => Note {
  const ofTopic = known.get(topic) ?? newTopic(topic);
  known.set(topic, ofTopic);
  return ofTopic;
}

function newTopic(topic: Topic): (key: string) => Note {
  const notes = new Map<string, Note>();
  return (key) => {
    let note = notes.get(key);
    if (note === undefined) {
      note = { topic, key, number: notesMade, writtenIn: 0 };
      notesMade += 1;
      notes.set(key, note);
    }
    return note;
  };
}

/** The note of a look-up. */
export const noteOf = (topic: Topic, key: string): Note => notesOf(topic)(key);

/** Room for something about each note by its number, as much as there are by now. */
export const roomForNotes = <Value>(): (Value | undefined)[] => new Array(notesMade);

interface Notebook {
  readonly number: number;
  readonly notes: Note[];
}

// Pages are made one at a time and without waiting, so there is one open notebook or none.
let notebook: Notebook | undefined;
let notebooksMade = 0;

/** Notes that something is looked up, where a page is being made; otherwise nothing happens. */
export function note(topic: Topic, key: string): void {
  if (notebook !== undefined) write(notebook, noteOf(topic, key));
}

/** Whether anything is being made that notes what it looks up. */
export const isNoting = (): boolean => notebook !== undefined;

/** The same for a note that is at hand. */
export function noteOne(one: Note): void {
  if (notebook !== undefined) write(notebook, one);
}

/** The same for a topic that is noted often. */
export function noter(topic: Topic): (key: string) => void {
  const noteFor = notesOf(topic);
  return (key) => {
    if (notebook !== undefined) write(notebook, noteFor(key));
  };
}

/** The same for notes that are at hand. */
export function noteAll(notes: readonly Note[]): void {
  if (notebook !== undefined) for (const one of notes) write(notebook, one);
}

function write({ number, notes }: Notebook, one: Note): void {
  if (one.writtenIn === number) return;
  one.writtenIn = number;
  notes.push(one);
}

function eachOnce(notes: readonly Note[]): readonly Note[] {
  notebooksMade += 1;
  const once: Notebook = { number: notebooksMade, notes: [] };
  for (const one of notes) write(once, one);
  return once.notes;
}

/** Does the work without noting what it looks up: for who notes more exactly what its answer follows from. */
export const unnoted = <Result>(work: () => Result): Result => unnotedOf(work, undefined);

/** The same for work on a key. */
export function unnotedOf<Key, Result>(work: (key: Key) => Result, key: Key): Result {
  const outer = notebook;
  notebook = undefined;
  try {
    return work(key);
  } finally {
    notebook = outer;
  }
}

/** Does the work and says what it looked up, each thing once. */
export function withNotes<Result>(work: () => Result): {
  readonly result: Result;
  readonly notes: readonly Note[];
} {
  const outer = notebook;
  const before = notebooksMade;
  notebooksMade += 1;
  const own: Notebook = { number: notebooksMade, notes: [] };
  notebook = own;
  try {
    const result = work();
    // Work within the work wrote into a notebook of its own, after which a note may have been written here again.
    const isPlain = notebooksMade === before + 1;
    return { result, notes: isPlain ? own.notes : eachOnce(own.notes) };
  } finally {
    notebook = outer;
  }
}

/**
 * The same function, working out once what it says of a subject within a scope (a view, an input). Whoever asks again has looked
 * up all that the first one did, and that is noted. Both are forgotten with the scope. `keyOf` says which subjects get one answer; where
 * a subject is asked about a few times in a row, `most` says how many answers are held at a time.
 */
export function onceIn<Scope extends object, Subject, Answer>(
  work: (scope: Scope, subject: Subject) => Answer,
  keyOf: (subject: Subject) => unknown = (subject) => subject,
  most = Number.POSITIVE_INFINITY,
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
      known = { answer: result, notes };
      if (answers.size >= most) answers.clear();
      answers.set(key, known);
    }
    noteAll(known.notes);
    return known.answer;
  };
}
