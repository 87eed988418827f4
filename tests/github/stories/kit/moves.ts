import { inPhase, integrationPath } from "./catalogue.ts";

export const source = "approved/source-owner";
export const target = "approved/target-owner";

/** The move most stories are about: both owners sign. */
export const intoClarification = { [integrationPath]: inPhase("clarification") };

export const open = "success: Åben: alle krav er opfyldt, og alle har skrevet under.";
export const twoMissing = "failure: Lukket: der mangler 2 underskrifter. Se kommentaren.";
export const oneMissing = "failure: Lukket: der mangler 1 underskrift. Se kommentaren.";
