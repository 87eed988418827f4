import type { Text } from "../domain/language.ts";
import type { CommandSpec, OptionSpec } from "./command-spec.ts";
import { buildSpec } from "./specs/build.ts";
import { doctorSpec } from "./specs/doctor.ts";
import { documentSpec } from "./specs/document.ts";
import { gateSpec } from "./specs/gate.ts";
import { importSpec } from "./specs/import.ts";
import { kitosSpec } from "./specs/kitos.ts";
import { logSpec } from "./specs/log.ts";
import { newSpec } from "./specs/new.ts";
import { ownerSpec } from "./specs/owner.ts";
import { peersSpec } from "./specs/peers.ts";
import { remindSpec } from "./specs/remind.ts";
import { renameSpec } from "./specs/rename.ts";
import { serveSpec } from "./specs/serve.ts";
import { setupSpec } from "./specs/setup.ts";
import { showSpec } from "./specs/show.ts";
import { systemSpec } from "./specs/system.ts";
import { upgradeSpec } from "./specs/upgrade.ts";
import { validateSpec } from "./specs/validate.ts";

const folder: Text = { da: "<mappe>", en: "<folder>" };
const date: Text = { da: "<dato>", en: "<date>" };

/** What every command takes. */
export const commonOptions: readonly OptionSpec[] = [
  {
    name: "root",
    value: folder,
    summary: {
      da: "Katalogets mappe, hvis den er en anden end den, du står i",
      en: "The catalogue's folder, if it is not the one you are in",
    },
  },
  {
    name: "today",
    value: date,
    kind: "date",
    summary: {
      da: "Regn frister fra denne dato (2026-11-23) i stedet for i dag",
      en: "Judge deadlines by this date (2026-11-23) instead of today",
    },
  },
  {
    name: "locale",
    value: { da: "<sprog>", en: "<language>" },
    choices: ["da", "en"],
    summary: {
      da: "Sprog: da eller en. Ellers det, der står i governance.yml",
      en: "Language: da or en. Otherwise the one in governance.yml",
    },
  },
  {
    name: "quiet",
    summary: {
      da: "Skriv kun resultatet, ingen forklaringer undervejs",
      en: "Write only the result, with no remarks along the way",
    },
  },
  { name: "help", summary: { da: "Vis denne hjælp", en: "Show this help" } },
  { name: "version", summary: { da: "Vis versionen", en: "Show the version" } },
];

/** Every command, in the order of the help. */
export const commandSpecs: readonly CommandSpec[] = [
  validateSpec,
  gateSpec,
  buildSpec,
  serveSpec,
  newSpec,
  importSpec,
  renameSpec,
  systemSpec,
  ownerSpec,
  showSpec,
  documentSpec,
  peersSpec,
  kitosSpec,
  logSpec,
  remindSpec,
  setupSpec,
  doctorSpec,
  upgradeSpec,
];
