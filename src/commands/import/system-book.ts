import type { Catalogue } from "../../domain/catalogue.ts";
import { didYouMean, editDistance, plainSpelling } from "../../domain/did-you-mean.ts";
import { idFrom } from "../../domain/id-from.ts";
import type { ImportNote } from "../../domain/import-result.ts";
import { UsageError } from "../../domain/usage-error.ts";

/** A system that an import makes because a row names it. */
export interface MadeSystem {
  readonly id: string;
  readonly name: string;
  readonly row: number;
  readonly data: Map<string, unknown>;
  readonly notes: ImportNote[];
}

/** What a name turned out to be: a system, or something so like another that a person must say. */
export type Resolved =
  | { readonly id: string }
  | { readonly near: { readonly id: string; readonly name: string } };

const besideSlash = /(?<!\s)\s+\/\s+/;

const withoutDigits = (text: string): string => text.replace(/\d+/g, "#");

/** Two names that differ by a number alone (`Skole 1`, `Skole 2`) are two systems. */
const onlyNumbersDiffer = (a: string, b: string): boolean =>
  withoutDigits(plainSpelling(a)) === withoutDigits(plainSpelling(b)) &&
  plainSpelling(a) !== plainSpelling(b);

/** The systems of a catalogue by every name they go by, and the ones an import adds. */
export class SystemBook {
  readonly made = new Map<string, MadeSystem>();
  readonly #byName = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #resolved = new Map<string, Resolved>();
  readonly #mentioned = new Set<string>();
  readonly #taken: Set<string>;

  readonly catalogue: Catalogue;
  readonly choices: Readonly<Record<string, string>>;

  constructor(catalogue: Catalogue, choices: Readonly<Record<string, string>>) {
    this.catalogue = catalogue;
    this.choices = choices;
    this.#taken = new Set([...catalogue.systems, ...catalogue.unreadable].map(({ id }) => id));
    for (const { id, fields } of catalogue.systems)
      for (const name of [id, fields.name, ...(fields.aliases ?? [])]) {
        if (!this.#byName.has(plainSpelling(name))) this.#byName.set(plainSpelling(name), id);
        this.#names.set(name, id);
      }
  }

  /** A name that stands for a system already, registered or made by an earlier row. */
  known(name: string): string | undefined {
    return this.#chosen(name) ?? this.#byName.get(plainSpelling(name));
  }

  /** Names that stand alone in a cell somewhere in the sheet, so that a cell with two of them can be taken apart in whichever row it comes first. */
  mention(cells: Iterable<unknown>): void {
    for (const cell of cells)
      if (typeof cell === "string" && !besideSlash.test(cell))
        this.#mentioned.add(plainSpelling(cell));
  }

  /** Whether a name is a system's, registered or named alone elsewhere in the sheet. */
  names(name: string): boolean {
    return this.known(name) !== undefined || this.#mentioned.has(plainSpelling(name));
  }

  #chosen(name: string): string | undefined {
    const choice = Object.hasOwn(this.choices, name) ? this.choices[name] : undefined;
    return choice === "new" ? undefined : choice;
  }

  /** The system that a name means; one is made where nothing is like it. */
  resolve(name: string, row: number): Resolved {
    const before = this.#resolved.get(name);
    if (before !== undefined) return before;
    const found = this.#look(name, row);
    this.#resolved.set(name, found);
    return found;
  }

  #look(name: string, row: number): Resolved {
    const choice = this.#chosen(name);
    if (choice !== undefined) return { id: this.#orMake(choice, name, row) };
    const known = this.#byName.get(plainSpelling(name));
    if (known !== undefined) return { id: known };
    const near = this.choices[name] === "new" ? undefined : this.#near(name);
    if (near !== undefined) return { near };
    return { id: this.#make(this.#freeId(name), name, row) };
  }

  #near(name: string): { id: string; name: string } | undefined {
    // `KY / Ydelsessystemet`: two systems, or one with both its names. Only a person knows.
    const parts = name.split(besideSlash);
    const part = parts.length > 1 ? parts.find((one) => this.known(one) !== undefined) : undefined;
    const partId = part === undefined ? undefined : this.known(part);
    if (part !== undefined && partId !== undefined) return { id: partId, name: part };
    const registered = didYouMean(name, this.#names.keys());
    const id = registered === undefined ? undefined : this.#names.get(registered);
    if (registered !== undefined && id !== undefined && !onlyNumbersDiffer(name, registered))
      return { id, name: this.catalogue.systemById.get(id)?.fields.name ?? registered };
    const wanted = plainSpelling(name);
    if (wanted.length < 5) return undefined;
    const twin = [...this.made.values()].find(
      (one) =>
        editDistance(wanted, plainSpelling(one.name), 1) <= 1 && !onlyNumbersDiffer(name, one.name),
    );
    return twin && { id: twin.id, name: twin.name };
  }

  #orMake(id: string, name: string, row: number): string {
    if (this.catalogue.systemById.has(id) || this.made.has(id)) return id;
    const meant = didYouMean(id, this.catalogue.systemById.keys());
    if (meant === undefined) return this.#make(id, name, row);
    throw new UsageError({
      da: `Kolonnefilen siger under systems, at »${name}« er "${id}", men det system findes ikke. Mente I ${meant}?`,
      en: `The mapping says under systems that "${name}" is "${id}", but there is no such system. Did you mean ${meant}?`,
    });
  }

  #freeId(name: string): string {
    const plain = idFrom(name);
    const base = plain.length >= 3 ? plain : `${plain === "" ? "nyt" : plain}-system`;
    if (!this.#taken.has(base)) return base;
    for (let count = 2; ; count += 1) {
      const id = `${base.slice(0, 60)}-${count}`;
      if (!this.#taken.has(id)) return id;
    }
  }

  #make(id: string, name: string, row: number): string {
    this.#taken.add(id);
    this.#byName.set(plainSpelling(name), id);
    this.made.set(id, { id, name, row, data: new Map(), notes: [] });
    return id;
  }
}

/** A cell with several systems taken apart; a name with a comma in it stays whole where it is known, one with a slash unless each side is. */
export function systemNames(cell: string, known: (name: string) => boolean): readonly string[] {
  const whole = cell.replace(/\s+/g, " ").trim();
  if (known(whole)) return [whole];
  const sides = whole.split(besideSlash);
  if (sides.every(known)) return [...new Set(sides)];
  const parts = cell
    .split(/[;\n\r]+|,\s+|\s\+\s/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const names: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let length = parts.length - at;
    while (length > 1 && !known(parts.slice(at, at + length).join(", "))) length -= 1;
    names.push(parts.slice(at, at + length).join(", "));
    at += length;
  }
  return [...new Set(names)];
}
