import { addDays, formatDate } from "../../domain/dates.ts";
import type { Text } from "../../domain/language.ts";
import type { ProtectionGap } from "../../domain/protection.ts";
import type {
  ActionsSettings,
  NightlyRun,
  StandingWorkflow,
} from "../../io/github/read-actions.ts";
import type { Hidden } from "../../io/github/setting-answer.ts";
import type { LocalWorkflows } from "../../io/local-workflows.ts";

const gap = (
  id: string,
  text: Text,
  place: string,
  address: string,
  weight: ProtectionGap["weight"] = "missing",
): ProtectionGap => ({ id, weight, text, place, address });

/** Whether anything may run at all. */
export function actionsGaps(
  settings: ActionsSettings | Hidden,
  address: string,
): readonly ProtectionGap[] {
  const at = `${address}/settings/actions`;
  const place = "Settings → Actions → General → Actions permissions";
  // What workflows may do is hidden by the same permission, and is told there.
  if (settings === "hidden" || (settings.enabled && settings.githubOwned)) return [];
  const off: Text = {
    da: "GitHub Actions er slået fra. Porten, påmindelserne og webstedet står stille.",
    en: "GitHub Actions is switched off. The gate, the reminders and the site stand still.",
  };
  const refused: Text = {
    da: "GitHubs egne actions må ikke bruges her. Webstedet, påmindelserne, KITOS og andre kommuner bruger actions/checkout og kan ikke køre. Tillad actions, der er lavet af GitHub.",
    en: "GitHub's own actions may not be used here. The site, the reminders, KITOS and other municipalities use actions/checkout and cannot run. Allow actions created by GitHub.",
  };
  return settings.enabled
    ? [gap("actions-not-allowed", refused, place, at)]
    : [gap("actions-off", off, place, at)];
}

const because: Readonly<Record<string, Text>> = {
  disabled_inactivity: {
    da: "slået fra af GitHub, fordi der ikke er sket noget i repositoriet i 60 dage",
    en: "switched off by GitHub, because nothing has happened in the repository for 60 days",
  },
  disabled_fork: {
    da: "slået fra, fordi repositoriet er en fork",
    en: "switched off, because the repository is a fork",
  },
};
const byHand: Text = { da: "slået fra", en: "switched off" };

function stoppedGap({ address, name, path, state }: StandingWorkflow): ProtectionGap {
  const why = because[state] ?? byHand;
  const text = {
    da: `Workflowet ${name} er ${why.da}, så intet i det kører. Vælg Enable workflow.`,
    en: `The workflow ${name} is ${why.en}, so nothing of it runs. Choose Enable workflow.`,
  };
  return gap("workflow-disabled", text, `Actions → ${name} → Enable workflow (${path})`, address);
}

// A weekly workflow has run at least once in this time, and GitHub drops a run now and then.
const longestSilence = 15;

function silentGap(
  { address, name, path }: StandingWorkflow,
  last: NightlyRun | undefined,
): ProtectionGap {
  const since = {
    da: last === undefined ? "aldrig" : `ikke siden ${formatDate(last.day, "da")}`,
    en: last === undefined ? "never" : `not since ${formatDate(last.day, "en")}`,
  };
  const text = {
    da: `GitHub har ${since.da} startet ${name} af sig selv. Har den, der sidst rettede tidspunktet, forladt organisationen? Så ret minuttallet under cron i ${path}, og flet det.`,
    en: `${name} was started by GitHub ${since.en}. Has whoever last changed the time left the organisation? Then change the minute under cron in ${path}, and merge that.`,
  };
  return gap("workflow-silent", text, `${path} → on → schedule → cron`, address);
}

const failedGap = ({ name }: StandingWorkflow, { address, day }: NightlyRun): ProtectionGap =>
  gap(
    "workflow-failed",
    {
      da: `${name} fejlede sidst, den kørte af sig selv (${formatDate(day, "da")}). Kørslen siger hvorfor.`,
      en: `${name} failed the last time it ran by itself (${formatDate(day, "en")}). The run says why.`,
    },
    `Actions → ${name}`,
    address,
    "note",
  );

const hiddenGap = (address: string): ProtectionGap =>
  gap(
    "workflows-unknown",
    {
      da: "GitHub vil ikke vise, om workflowene kører. Giv tokenet Actions: Read, eller se selv efter.",
      en: "GitHub does not show whether the workflows run. Give the token Actions: Read, or look for yourself.",
    },
    "Actions",
    `${address}/actions`,
  );

/** Workflows that are switched off, that the clock has stopped starting, or that failed the last time. `today` is an ISO date. */
export function runningGaps(
  workflows: readonly StandingWorkflow[] | Hidden,
  runs: readonly NightlyRun[] | Hidden,
  { nightly }: LocalWorkflows,
  today: string,
  address: string,
): readonly ProtectionGap[] {
  if (workflows === "hidden" || runs === "hidden") return [hiddenGap(address)];
  const from = addDays(today, -longestSilence);
  return workflows.flatMap((workflow): readonly ProtectionGap[] => {
    if (workflow.state === "deleted") return [];
    if (workflow.state !== "active") return [stoppedGap(workflow)];
    const last = runs.find(({ path }) => path === workflow.path);
    if (nightly.has(workflow.path) && (last?.day ?? workflow.since) < from)
      return [silentGap(workflow, last)];
    return last?.failed === true ? [failedGap(workflow, last)] : [];
  });
}

/** A default branch whose pushes publish nothing. */
export function publishedGaps(
  { published }: LocalWorkflows,
  branch: string,
  address: string,
): readonly ProtectionGap[] {
  if (published === undefined || published.includes(branch)) return [];
  return [
    gap(
      "publish-other-branch",
      {
        da: `Hovedgrenen hedder ${branch}, men publish.yml udgiver kun, når der flettes til ${published.join(", ")}. Webstedet følger først med om natten.`,
        en: `The default branch is ${branch}, but publish.yml publishes only what is merged to ${published.join(", ")}. The site does not follow until the night.`,
      },
      ".github/workflows/publish.yml → on → push → branches",
      `${address}/blob/${branch}/.github/workflows/publish.yml`,
    ),
  ];
}
