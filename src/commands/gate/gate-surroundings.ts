import type { Catalogue } from "../../domain/catalogue.ts";
import { catalogueFileKind, idOfPath } from "../../domain/catalogue-path.ts";
import { dependantsOf, usersOfSystem } from "../../domain/dependants.ts";
import type { Integration } from "../../domain/entry.ts";
import type { GateStep } from "../../domain/gate/gate-decision.ts";
import type {
  Conflict,
  OtherPullRequest,
  PeerCall,
  ReuseCandidate,
  Surroundings,
} from "../../domain/gate/gate-report.ts";
import { isClosed } from "../../domain/liveness.ts";
import { peerReasons, peerSentence } from "../../domain/peers/peer-sentence.ts";
import { hasReached } from "../../domain/phase.ts";
import { findSimilar } from "../../domain/similar.ts";
import type { PeerFinder } from "../peers/peer-finder.ts";
import type { GateContent } from "./gate-content.ts";

const mostCandidates = 4;
// Below this the two share a vendor or an element or so: no help to anybody.
const leastScore = 20;

// What is built is built: others' solutions are for those who still can choose.
const canStillChoose = ({ fields }: Integration): boolean =>
  !isClosed(fields) && !hasReached(fields.phase, "implementation");

/** Other integrations worth a look before this one is built, best first; none once it is. */
export function reuseFor(
  integration: Integration,
  catalogue: Catalogue,
): readonly ReuseCandidate[] {
  if (!canStillChoose(integration)) return [];
  const nameOf = (id: string): string => catalogue.systemById.get(id)?.fields.name ?? id;
  return findSimilar(integration, catalogue, mostCandidates)
    .filter(({ score }) => score >= leastScore)
    .map(({ elements, integration: other, systems, vendors }) => ({
      title: other.fields.title,
      path: other.path,
      systems: systems.map(nameOf),
      vendors,
      elements,
    }));
}

const mostPeers = 4;

/** Whom one may call before anything is built: other municipalities that have it, from what the base branch knows of them. */
export function peersFor(
  integration: Integration,
  catalogue: Catalogue,
  findPeers: PeerFinder | undefined,
): readonly PeerCall[] {
  if (findPeers === undefined || !canStillChoose(integration)) return [];
  return findPeers(integration, catalogue, mostPeers).map((match) => ({
    sentence: { da: peerSentence(match, "da"), en: peerSentence(match, "en") },
    reasons: { da: peerReasons(match, "da"), en: peerReasons(match, "en") },
    title: match.integration.title,
    ...(match.integration.url !== undefined && { url: match.integration.url }),
  }));
}

const named = ({ fields, path }: Integration) => ({ title: fields.title, path });

const systemIds = (integration: Integration | undefined): readonly string[] =>
  (integration?.fields.systems ?? []).map(({ id }) => id);

/** The ids a changed file is about: its own, and the systems it joins. */
function idsOf(path: string, { base, merged }: GateContent): readonly string[] {
  const kind = catalogueFileKind(path);
  if (kind === undefined || kind === "governance") return [];
  const id = idOfPath(path);
  if (kind === "system") return [id];
  return [
    id,
    ...systemIds(base.integrationById.get(id)),
    ...systemIds(merged.integrationById.get(id)),
  ];
}

function conflictsOf(
  { subject }: GateStep,
  content: GateContent,
  others: readonly OtherPullRequest[],
): readonly Conflict[] {
  const own = new Set(idsOf(subject.path, content));
  return others.flatMap(({ number, paths, title }) => {
    const shared = new Set(
      paths.flatMap((path) => idsOf(path, content)).filter((id) => own.has(id)),
    );
    return shared.size === 0 ? [] : [{ number, title, about: [...shared].sort() }];
  });
}

/** What a reader wants to know around a step: candidates for reuse, who depends on it, who else is changing the same. */
export function surroundingsOf(
  step: GateStep,
  content: GateContent,
  others: readonly OtherPullRequest[],
): Surroundings {
  const { id, kind } = step.subject;
  const { base, merged } = content;
  const conflicts = conflictsOf(step, content, others);
  if (kind === "governance") return { reuse: [], dependants: [], conflicts };
  const integration = kind === "integration" ? merged.integrationById.get(id) : undefined;
  const callers =
    integration !== undefined && canStillChoose(integration)
      ? content.findCallers?.(integration, merged)
      : undefined;
  const leaning = kind === "integration" ? dependantsOf(id, base) : usersOfSystem(id, base);
  return {
    reuse: integration === undefined ? [] : reuseFor(integration, merged),
    peers: integration === undefined ? [] : peersFor(integration, merged, content.findPeers),
    ...(callers === undefined ? {} : { callers }),
    dependants: leaning.filter(({ fields }) => !isClosed(fields)).map(named),
    conflicts,
  };
}
