import { roleNames } from "../default-policy.ts";
import type { Text } from "../language.ts";
import type { GateReason, SignatureDemand, SignatureOption } from "./gate-decision.ts";
import type { MissingCode, RefusalCode } from "./reason-code.ts";

/** What a refusal speaks of: who set which label, and whose signature it was to be. */
export interface RefusalSubject {
  readonly login: string;
  readonly option: SignatureOption;
  readonly changed?: readonly Text[];
}

/** A role and whom it is for: "systemejeren for kildesystemet (KMD Nexus)". */
function whose({ of, role }: SignatureOption): Text {
  const { da, en } = roleNames[role];
  return of === undefined ? { da, en } : { da: `${da} (${of})`, en: `${en} (${of})` };
}

const maxNamedChanges = 5;

function listed(changed: readonly Text[]): Text | undefined {
  if (changed.length === 0) return undefined;
  const named = changed.slice(0, maxNamedChanges);
  const rest = changed.length - named.length;
  return {
    da: named.map(({ da }) => da).join("; ") + (rest === 0 ? "" : `; og ${rest} mere`),
    en: named.map(({ en }) => en).join("; ") + (rest === 0 ? "" : `; and ${rest} more`),
  };
}

const words: Readonly<Record<RefusalCode, (subject: RefusalSubject) => Text>> = {
  "event-missing": ({ option: { label } }) => ({
    da: `GitHubs historik viser ikke, hvem der satte etiketten ${label}. Tag den af, og sæt den igen.`,
    en: `GitHub's history does not show who set the label ${label}. Take it off and set it again.`,
  }),
  bot: ({ login, option: { label } }) => ({
    da: `Etiketten ${label} er sat af et program (${login}). En underskrift skal gives af et menneske.`,
    en: `The label ${label} was set by a program (${login}). A signature has to be given by a person.`,
  }),
  "account-gone": ({ option: { label } }) => ({
    da: `Etiketten ${label} er sat af en konto, som GitHub ikke kan oplyse. Tag den af, og lad den rette sætte den igen.`,
    en: `The label ${label} was set by an account that GitHub cannot name. Take it off and let the right person set it again.`,
  }),
  "no-access": ({ login, option }) => ({
    da: `${login} har ikke længere adgang til kataloget, så underskriften tæller ikke. En anden, som kan skrive under for ${whose(option).da}, skal gøre det.`,
    en: `${login} no longer has access to the catalogue, so the signature does not count. Somebody else who can sign for ${whose(option).en} has to.`,
  }),
  author: ({ login, option }) => ({
    da: `${login} har selv oprettet forslaget og kan derfor ikke skrive under på det. En anden, som kan skrive under for ${whose(option).da}, skal gøre det.`,
    en: `${login} opened this pull request and so cannot sign it. Somebody else who can sign for ${whose(option).en} has to.`,
  }),
  committer: ({ login, option }) => ({
    da: `${login} har selv skrevet en del af ændringen og kan derfor ikke skrive under på den. En anden, som kan skrive under for ${whose(option).da}, skal gøre det.`,
    en: `${login} wrote part of the change and so cannot sign it. Somebody else who can sign for ${whose(option).en} has to.`,
  }),
  "not-holder": ({ login, option }) => ({
    da: `${login} satte etiketten ${option.label}, men kan ikke skrive under for ${whose(option).da}. Etiketten tæller først, når den rette person sætter den.`,
    en: `${login} set the label ${option.label} but cannot sign for ${whose(option).en}. The label counts once the right person sets it.`,
  }),
  "no-holder": ({ option }) => ({
    da: `Ingen kan skrive under for ${whose(option).da}, for ingen er udpeget på hovedgrenen. ${nobody(option).da}`,
    en: `Nobody can sign for ${whose(option).en}, because nobody is appointed on the main branch. ${nobody(option).en}`,
  }),
  "not-recorded": ({ login, option: { label } }) => ({
    da: `${login} satte etiketten ${label}, men det blev ikke registreret, hvilket indhold den gjaldt. ${login} skal tage den af og sætte den igen.`,
    en: `${login} set the label ${label}, but it was not recorded which content it was for. ${login} has to take it off and set it again.`,
  }),
  "record-differs": ({ login, option: { label } }) => ({
    da: `Det, der er registreret om etiketten ${label}, stemmer ikke med GitHubs historik. ${login} skal tage den af og sætte den igen.`,
    en: `What was recorded about the label ${label} does not agree with GitHub's history. ${login} has to take it off and set it again.`,
  }),
  "evidence-changed": ({ login, changed, option: { label } }) => {
    const list = listed(changed ?? []);
    return {
      da: `${login} skrev under, før ${list === undefined ? "indholdet blev ændret" : `dette blev ændret: ${list.da}`}. Se ændringen igennem, og sæt etiketten ${label} igen.`,
      en: `${login} signed before ${list === undefined ? "the content was changed" : `this was changed: ${list.en}`}. Look the change over and set the label ${label} again.`,
    };
  },
  "review-outdated": ({ login }) => ({
    da: `${login} godkendte en tidligere udgave. Se ændringerne igennem, og godkend igen.`,
    en: `${login} approved an earlier version. Look the changes over and approve again.`,
  }),
  "changes-requested": ({ login }) => ({
    da: `${login} har i sin seneste gennemgang bedt om ændringer, så underskriften tæller ikke. Godkend i en ny gennemgang, når ændringerne er på plads.`,
    en: `${login} asked for changes in the latest review, so the signature does not count. Approve in a new review once the changes are made.`,
  }),
};

function nobody({ of, role }: SignatureOption): Text {
  if (role === "source-owner" || role === "target-owner")
    return of === undefined
      ? {
          da: "Skriv først i integrationen, hvilket system det er.",
          en: "Say in the integration which system it is first.",
        }
      : {
          da: "Systemet skal først registreres i mappen systems/ med systemejerens GitHub-brugernavn, i et forslag for sig.",
          en: "Register the system in systems/ with its owner's GitHub login first, in a pull request of its own.",
        };
  return {
    da: "Rollen skal først have et GitHub-brugernavn i .github/governance.yml, i et forslag for sig.",
    en: "Give the role a GitHub login in .github/governance.yml first, in a pull request of its own.",
  };
}

/** The reason a signature that was given does not count. */
export const refusal = (code: RefusalCode, subject: RefusalSubject): GateReason => ({
  code,
  text: words[code](subject),
});

const absent: Readonly<Record<MissingCode, (option: SignatureOption) => Text>> = {
  missing: (option) => ({
    da: `Underskriften fra ${whose(option).da} mangler.`,
    en: `The signature of ${whose(option).en} is missing.`,
  }),
  "not-heard": (option) => ({
    da: `Etiketten ${option.label} er sat for et andet system. ${upperFirst(whose(option).da)} skriver under ved at godkende: tryk på »Files changed« og »Review changes«, og vælg »Approve«.`,
    en: `The label ${option.label} was set for another system. ${upperFirst(whose(option).en)} signs by approving: press “Files changed” and “Review changes”, and choose “Approve”.`,
  }),
};

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The reason a signature is still to be given. */
export function absence(code: MissingCode, { options: [option] }: SignatureDemand): GateReason {
  return { code, text: absent[code](option) };
}
