import { UsageError } from "../../domain/usage-error.ts";

/** In a folder that we are to build into lies a file, where one of ours belongs, that no earlier build has noted as its own. */
export class NotOurs extends UsageError {
  constructor(path: string) {
    super({
      da: `${path} er ikke skrevet af kataloget og bliver ikke overskrevet. Vælg en tom mappe med --out.`,
      en: `${path} was not written by the catalogue and is not overwritten. Choose an empty folder with --out.`,
    });
  }
}
