import type { Text } from "../language.ts";
import { phaseNames } from "../phase.ts";
import type { GateReason } from "./gate-decision.ts";
import type { BlockCode } from "./reason-code.ts";
import type { Stand } from "./stand.ts";

type PlainCode = Exclude<
  BlockCode,
  "gap" | "policy" | "new-past-need" | "exit-not-first" | "committer-unknown"
>;

const words: Readonly<Record<PlainCode, Text>> = {
  "other-branch": {
    da: "Forslaget skal ikke ind på hovedgrenen. Porten vurderer kun forslag til hovedgrenen; vælg den som mål.",
    en: "The pull request does not lead to the main branch. The gate only judges those that do; choose the main branch as its base.",
  },
  "not-open": {
    da: "Forslaget er lukket. Åbn det igen, hvis det skal vurderes.",
    en: "The pull request is closed. Reopen it if it is to be judged.",
  },
  draft: {
    da: "Forslaget er en kladde. Tryk på »Ready for review«, når det er færdigt; underskrifter kan godt samles forinden.",
    en: "The pull request is a draft. Press “Ready for review” when it is done; signatures can be collected before that.",
  },
  conflict: {
    da: "Forslaget er i konflikt med hovedgrenen. Løs konflikten med knappen nederst på siden, eller spørg IT & Digitalisering.",
    en: "The pull request conflicts with the main branch. Resolve it with the button at the foot of the page, or ask IT & Digitalisation.",
  },
  "author-unknown": {
    da: "GitHub oplyser ikke, hvem der har oprettet forslaget, så det kan ikke ses, om underskriveren er en anden. Opret det igen fra en kendt konto.",
    en: "GitHub does not say who opened the pull request, so nobody can see whether the signer is somebody else. Open it again from a known account.",
  },
  "base-moved": {
    da: "Filen er ændret på hovedgrenen, siden forslaget blev lavet. Tryk på »Update branch«, så begge ændringer kan vurderes sammen.",
    en: "The file has changed on the main branch since the pull request was made. Press “Update branch” so that both changes can be judged together.",
  },
  entangled: {
    da: "En fil, der har skiftet navn på den ene side, er ændret på den anden, eller de to sider har været flettet på kryds. Så kan fletningen give noget, der ikke står her og ikke er vurderet. Tryk på »Update branch«, så det kan ses og vurderes.",
    en: "A file that was renamed on one side has changed on the other, or the two sides have been merged crosswise. Merging could then make something that does not stand here and was not judged. Press “Update branch” so that it can be seen and judged.",
  },
  "unreadable-base": {
    da: "Filen på hovedgrenen kan ikke læses, så det kan ikke ses, hvilken fase integrationen kommer fra. En administrator af kataloget skal rette filen.",
    en: "The file on the main branch cannot be read, so the phase it comes from is unknown. An administrator of the catalogue has to correct the file.",
  },
  "unreadable-head": {
    da: "Filen kan ikke læses, som den står i forslaget. Ret de fejl, der er vist i den, først.",
    en: "The file cannot be read as it is in the pull request. Correct the errors shown in it first.",
  },
  "not-intact": {
    da: "Noget i filen er ikke skrevet, som det skal, og kan derfor ikke vurderes. Ret de fejl, der er vist i den, først.",
    en: "Something in the file is not written as it should be and so cannot be judged. Correct the errors shown in it first.",
  },
  "rename-unclear": {
    da: "Det er uklart, hvilken fil der har skiftet navn til hvilken. En fjernet integration nævnes i replaces i netop én ny fil, og en ny fil erstatter kun én fjernet.",
    en: "It is unclear which file was renamed to which. A removed integration is named in replaces by exactly one new file, and a new file replaces only one that is removed.",
  },
  "not-active": {
    da: "Kun en aktiv integration kan flytte fase. Sæt status til active igen, eller lad fasen stå.",
    en: "Only an active integration can move. Set its status to active again, or leave the phase as it is.",
  },
  "exception-without-reason": {
    da: "En undtagelse kræver en ny begrundelse i statusReason. Skriv, hvorfor fasen springes over, eller hvorfor integrationen går tilbage.",
    en: "An exception needs a reason of its own in statusReason. Say why a phase is skipped, or why the integration goes back.",
  },
  "status-without-reason": {
    da: "Når status ændres, skal statusReason sige hvorfor. Skriv en begrundelse for netop denne ændring.",
    en: "When the status changes, statusReason has to say why. Write a reason for this very change.",
  },
  "rejected-too-late": {
    da: "Integrationen er nået til implementering og kan ikke længere afvises. Flyt den til exit, så data og aftaler bliver lukket ordentligt.",
    en: "The integration has reached implementation and can no longer be rejected. Move it to exit so that data and agreements are closed in order.",
  },
  "removed-in-use": {
    da: "Integrationen er nået til implementering, og filen kan derfor ikke slettes, heller ikke efter afviklingen: den viser, hvad der er sket med data. Læg den tilbage, og afvikl den gennem exit.",
    en: "The integration has reached implementation, so its file cannot be deleted, not even after it was retired: it shows what became of the data. Put it back and retire it through exit.",
  },
  "exit-and-signature-together": {
    da: "Exitplanen fastlægges, og kontrakten underskrives i samme forslag. Del det i to: flet den fastlagte exitplan først, og skriv underskriftsdatoen i det næste.",
    en: "The exit plan is settled and the contract signed in one pull request. Make it two: merge the settled exit plan first, and enter the date of signature in the next.",
  },
  "legacy-misplaced": {
    da: "legacy er kun for integrationer, der allerede kører, når de registreres: en ny fil i fasen operation. Slet feltet.",
    en: "legacy is only for integrations that already run when they are registered: a new file in the phase operation. Delete the field.",
  },
  "too-few-people": {
    da: "Der skal stå mindst to forskellige personer bag. Bed én til, som har en rolle i kataloget, om at godkende i en gennemgang.",
    en: "At least two different people have to be behind it. Ask one more person with a role in the catalogue to approve in a review.",
  },
};

/** A reason that says the same every time. */
export const block = (code: PlainCode): GateReason => ({ code, text: words[code] });

/** A new file that does not begin at the beginning. */
export const newPastNeed = ({ phase, status }: Stand): GateReason => ({
  code: "new-past-need",
  text: {
    da: `En ny integration begynder i fasen need; her står ${status === "retired" ? "status retired" : phase} (${phaseNames[status === "retired" ? "retired" : phase].da}). Kører den allerede, så registrér den i operation med legacy. Har filen skiftet navn, så skriv det gamle id i replaces.`,
    en: `A new integration starts in the phase need; this one says ${status === "retired" ? "status retired" : phase} (${phaseNames[status === "retired" ? "retired" : phase].en}). If it already runs, register it in operation with legacy. If the file was renamed, name the old id in replaces.`,
  },
});

/** A contract signature without a settled exit on the base branch. */
export const exitNotFirst = (vendors: readonly string[]): GateReason => ({
  code: "exit-not-first",
  text: {
    da: `Kontrakten med ${vendors.join(", ")} er underskrevet, men exitplanen er ikke fastlagt på hovedgrenen. Flet en fastlagt exitplan først; det kan ingen give lov til at springe over.`,
    en: `The contract with ${vendors.join(", ")} is signed, but there is no settled exit plan on the main branch. Merge a settled exit plan first; nobody may allow that to be skipped.`,
  },
});

/** Commits whose maker GitHub does not know. */
export const committerUnknown = (names: readonly string[]): GateReason => ({
  code: "committer-unknown",
  text: {
    da: `GitHub kender ikke kontoen bag en eller flere ændringer (${names.join(", ")}), så det kan ikke ses, om underskriveren selv har skrevet dem. Knyt e-mailadressen til en GitHub-konto, eller lav ændringen på github.com.`,
    en: `GitHub does not know the account behind one or more commits (${names.join(", ")}), so nobody can see whether the signer wrote them. Add the e-mail address to a GitHub account, or make the change on github.com.`,
  },
});

/** The base branch's policy cannot be relied on. */
export const policyBroken = (problem: Text): GateReason => ({
  code: "policy",
  text: {
    da: `Reglerne for, hvem der må skrive under, kan ikke læses sikkert på hovedgrenen. ${problem.da}`,
    en: `The rules for who may sign cannot be read with certainty on the main branch. ${problem.en}`,
  },
});
