import { governancePath } from "../../domain/catalogue-path.ts";
import type { GovernanceFields } from "../../domain/governance-fields.ts";
import type { Text } from "../../domain/language.ts";
import type { ProtectionGap } from "../../domain/protection.ts";
import type {
  readCodeOwnersErrors,
  readPages,
  readWorkflowDefaults,
} from "../../io/github/settings.ts";

type Read<Reader extends (...given: never[]) => Promise<unknown>> = Awaited<ReturnType<Reader>>;

const missing = (id: string, text: Text, place: string, address: string): ProtectionGap => ({
  id,
  weight: "missing",
  text,
  place,
  address,
});

/** What workflows may do unless they say otherwise. `appToken`: those that open pull requests do it as an app of the municipality's own. */
export function workflowGaps(
  defaults: Read<typeof readWorkflowDefaults>,
  appToken: boolean,
  address: string,
): readonly ProtectionGap[] {
  const at = `${address}/settings/actions`;
  const place = "Settings → Actions → General → Workflow permissions";
  if (defaults === "hidden")
    return [
      missing(
        "workflow-permissions-unknown",
        {
          da: "GitHub vil ikke vise, hvad workflows må. Se selv efter, at der står Read repository contents.",
          en: "GitHub does not show what workflows may do. Look for yourself that it says Read repository contents.",
        },
        place,
        at,
      ),
    ];
  const opens: Text = {
    da: "Workflows må ikke åbne forslag. Et behov fra formularen bliver til en gren, som et menneske åbner forslaget fra med ét klik, og den årlige gennemgang kan ikke sendes ud. Giv intake og recertify en GitHub Apps token (det bedste), eller sæt fluebenet; så må workflows også godkende forslag.",
    en: "Workflows may not open pull requests. A need from the form becomes a branch from which a person opens the pull request with one click, and the yearly review cannot be sent out. Give intake and recertify a GitHub App's token (the best way), or tick the box; then workflows may approve pull requests too.",
  };
  const write: Text = {
    da: "Workflows må skrive i repositoriet, medmindre de selv siger andet. Vælg Read repository contents and packages permissions.",
    en: "Workflows may write to the repository unless they say otherwise. Choose Read repository contents and packages permissions.",
  };
  const approve: Text = {
    da: "Workflows må godkende forslag. Fjern fluebenet ved Allow GitHub Actions to create and approve pull requests. Skal intake og recertify selv åbne forslag, så giv dem en GitHub Apps token.",
    en: "Workflows may approve pull requests. Untick Allow GitHub Actions to create and approve pull requests. If intake and recertify are to open pull requests themselves, give them a GitHub App's token.",
  };
  return [
    ...(defaults.write ? [missing("workflow-permissions-write", write, place, at)] : []),
    ...(defaults.approve ? [missing("workflows-approve", approve, place, at)] : []),
    ...(defaults.approve || appToken
      ? []
      : [{ ...missing("workflows-open-nothing", opens, place, at), weight: "note" as const }]),
  ];
}

/** What GitHub cannot use in CODEOWNERS: a line with an error asks nobody. */
export function codeOwnerGaps(
  errors: Read<typeof readCodeOwnersErrors>,
  branch: string,
  address: string,
): readonly ProtectionGap[] {
  const at = `${address}/blob/${branch}/.github/CODEOWNERS`;
  if (errors === "hidden")
    return [
      missing(
        "code-owners-unknown",
        {
          da: "GitHub vil ikke vise, om CODEOWNERS virker. Giv tokenet Contents: Read, eller se selv efter.",
          en: "GitHub does not show whether CODEOWNERS works. Give the token Contents: Read, or look for yourself.",
        },
        ".github/CODEOWNERS",
        at,
      ),
    ];
  if (errors === undefined)
    return [
      missing(
        "no-code-owners",
        {
          da: "Repositoriet har ingen CODEOWNERS, så ingen bliver bedt om at godkende ændringer i regler og roller.",
          en: "The repository has no CODEOWNERS, so nobody is asked to approve changes to rules and roles.",
        },
        ".github/CODEOWNERS",
        at,
      ),
    ];
  return errors.map(({ kind, line }) =>
    missing(
      "code-owners-error",
      {
        da: `Linje ${line} i CODEOWNERS virker ikke (${kind}). Er holdet oprettet, og har det skriveadgang?`,
        en: `Line ${line} of CODEOWNERS has no effect (${kind}). Does the team exist, and may it write?`,
      },
      `.github/CODEOWNERS:${line}`,
      `${at}#L${line}`,
    ),
  );
}

/** A name that links and commands still use and that the repository no longer has; a stranger may take it. */
export function nameGaps(
  { site }: Pick<GovernanceFields, "site">,
  name: string,
  branch: string,
  address: string,
): readonly ProtectionGap[] {
  const written = site.repository;
  if (written === undefined || written.toLowerCase() === name.toLowerCase()) return [];
  return [
    missing(
      "repository-renamed",
      {
        da: `Repositoriet hedder ${name}, men governance siger ${written}. Links på webstedet fører til det gamle navn, som en anden kan tage.`,
        en: `The repository is called ${name}, but governance says ${written}. Links on the site lead to the old name, which somebody else can take.`,
      },
      `${governancePath} → site → repository`,
      `${address}/blob/${branch}/${governancePath}`,
    ),
  ];
}

/** Who sees the site, and which one they see. */
export function pagesGaps(
  pages: Read<typeof readPages>,
  publicEdition: boolean,
  branch: string,
  address: string,
): readonly ProtectionGap[] {
  const place = "Settings → Pages → Build and deployment → Source";
  const at = `${address}/settings/pages`;
  if (pages === "hidden")
    return [
      missing(
        "pages-unknown",
        {
          da: "GitHub vil ikke vise, hvem der kan se webstedet. Giv tokenet Pages: Read, eller se selv efter.",
          en: "GitHub does not show who can see the site. Give the token Pages: Read, or look for yourself.",
        },
        place,
        at,
      ),
    ];
  if (pages === undefined || !pages.workflow)
    return [
      missing(
        "pages-source",
        {
          da: "Webstedet udgives ikke af kataloget. Vælg GitHub Actions som kilde.",
          en: "The site is not published by the catalogue. Choose GitHub Actions as the source.",
        },
        place,
        at,
      ),
    ];
  if (!pages.isPublic || publicEdition) return [];
  return [
    missing(
      "internal-edition-public",
      {
        da: "Webstedet er åbent for alle, men viser den interne udgave med postkasser og priser. Tilføj edition: public under trinnet Build i publish.yml, eller gør siden privat.",
        en: "The site is open to everybody but shows the internal edition with mailboxes and prices. Add edition: public to the step Build in publish.yml, or make the site private.",
      },
      ".github/workflows/publish.yml → Build → with → edition",
      `${address}/blob/${branch}/.github/workflows/publish.yml`,
    ),
  ];
}
