import type { TransitionKind } from "./gate/transition.ts";
import type { Text } from "./language.ts";

/** What was decided, in a few words, for lists that look back. */
export const transitionNames: Readonly<Record<TransitionKind, Text>> = {
  started: { da: "Behovet er registreret", en: "The need was registered" },
  forward: { da: "Ny fase", en: "New phase" },
  skipped: { da: "Fase sprunget over", en: "Phase skipped" },
  reversed: { da: "Skridt tilbage", en: "Step back" },
  retired: { da: "Afviklet", en: "Retired" },
  revived: { da: "Taget i brug igen", en: "Taken into use again" },
  held: { da: "Sat på hold", en: "Put on hold" },
  rejected: { da: "Afvist", en: "Rejected" },
  resumed: { da: "Genoptaget", en: "Resumed" },
  "exit-settled": { da: "Exit er aftalt", en: "The exit was settled" },
  "contract-signed": { da: "Kontrakten er underskrevet", en: "The contract was signed" },
  "dpa-not-required": {
    da: "Databehandleraftale vurderet unødvendig",
    en: "Data processing agreement found not to be required",
  },
  legacy: {
    da: "Registreret, mens den allerede kørte",
    en: "Registered while already running",
  },
  waiver: { da: "Dispensation fra en regel", en: "A rule lifted" },
  answerable: { da: "Andre ansvarlige eller vilkår", en: "Other people or terms to answer for" },
  removed: { da: "Filen er slettet", en: "The file was removed" },
  "system-registered": { da: "Systemet er registreret", en: "The system was registered" },
  "system-owners": {
    da: "Systemejer eller systemforvalter er ændret",
    en: "The system's owner or manager was changed",
  },
  "system-vendor": {
    da: "Systemet har fået en anden leverandør",
    en: "The system has another vendor",
  },
  "system-hosting": {
    da: "Hvor systemet kører, er ændret",
    en: "Where the system runs was changed",
  },
  "system-removed": { da: "Systemet er taget ud", en: "The system was taken out" },
  governance: { da: "Regler eller roller er ændret", en: "Rules or roles were changed" },
};

/** True for the name of a kind of transition. */
export const isTransitionKind = (value: unknown): value is TransitionKind =>
  typeof value === "string" && Object.hasOwn(transitionNames, value);
