import type { PeerMatch } from "../../domain/peers/peer-index.ts";
import { peerReasons, peerSentence } from "../../domain/peers/peer-sentence.ts";
import type { PageContext } from "../page-context.ts";
import { safeHref } from "../safe-href.ts";

/** Other municipalities that have it: who, since when, from whom, whom to write to, and why they are named. */
export function PeerCalls({
  at,
  matches,
}: {
  readonly at: PageContext;
  readonly matches: readonly PeerMatch[];
}) {
  return (
    <ul class="plain-list">
      {matches.map((match) => {
        const { title, url } = match.integration;
        const href = safeHref(url);
        return (
          <li key={`${match.peer.name} ${match.integration.id}`}>
            {peerSentence(match, at.locale)}.{" "}
            <span lang="da">{href === undefined ? title : <a href={href}>{title}</a>}</span>
            <span class="cell-note">{peerReasons(match, at.locale)}</span>
          </li>
        );
      })}
    </ul>
  );
}
