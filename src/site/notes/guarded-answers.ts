import type { Integration } from "../../domain/entry.ts";
import type { SiteView } from "../view/site-view.ts";
import type { AnyEntry, EntryDigests } from "./entry-digests.ts";
import type { Topic } from "./note.ts";

/**
 * What is looked up of one entry and takes long to work out. While what it follows from is the same (a word without spaces), so is the answer,
 * and nothing is worked out; where it is another, the answer may still be the same.
 */
export interface GuardedAnswer {
  readonly behind: (key: string) => string;
  readonly answer: (key: string) => string;
}

const guardedTopics = ["integration-title", "sections", "ready-signers", "signatures-due"] as const;
export type GuardedTopic = (typeof guardedTopics)[number];
export const isGuarded = (topic: Topic): topic is GuardedTopic =>
  guardedTopics.some((one) => one === topic);

/** What further digests the answers follow from, made when somebody asks. */
interface Behind {
  readonly body: (path: string) => string;
  /** Which systems there are, and who owns them. */
  readonly owners: string;
}

/** Those answers for a view, by topic. */
export function guardedAnswers(
  { input: { catalogue }, lookUp }: SiteView,
  { byPath, json, ofFrontMatter }: EntryDigests,
  behind: () => Behind,
): Readonly<Record<GuardedTopic, GuardedAnswer>> {
  const frontMatterOf = (entry: AnyEntry | undefined): string =>
    entry === undefined ? "-" : ofFrontMatter(entry);
  // All that signatures follow from, besides what counts for every page.
  const behindSignatures = (path: string): string => {
    const { body, owners } = behind();
    return [frontMatterOf(byPath.get(path)), body(path), owners].join("/");
  };
  const signatures = (ask: (integration: Integration) => unknown) => (path: string) => {
    const integration = byPath.get(path);
    return integration === undefined ? "-" : json(ask(integration as Integration));
  };
  return {
    "integration-title": {
      behind: (id) => frontMatterOf(catalogue.integrationById.get(id)),
      answer: (id) => json(lookUp.integrationTitle(id)),
    },
    // A body that is the same has the same headings.
    sections: {
      behind: (path) => behind().body(path),
      answer: (path) =>
        json(
          byPath.get(path)?.body.sections.map(({ heading, hasContent }) => [heading, hasContent]),
        ),
    },
    "ready-signers": { behind: behindSignatures, answer: signatures(lookUp.readySigners) },
    "signatures-due": { behind: behindSignatures, answer: signatures(lookUp.signaturesDue) },
  };
}
