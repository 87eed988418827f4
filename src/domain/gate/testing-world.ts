import type { SigningRole } from "../default-policy.ts";
import type { GateInput } from "./gate-input.ts";
import type { Actor, LabelEvent, PullRequestFacts, ReviewFacts } from "./pull-request-facts.ts";
import { recordsToCarry, signatureToRecord } from "./record-signature.ts";
import {
  type CommitStatus,
  encodeSignatureRecord,
  readSignatureRecords,
  type SignatureRecord,
} from "./signature-record.ts";
import type { Action, Content, Setting, Word } from "./testing-action.ts";
import { inputAgainstMain, ordinarySetting, type Standing } from "./testing-setting.ts";
import { user } from "./testing-situation.ts";

interface Commit {
  readonly sha: string;
  readonly content: Content;
  readonly people: readonly string[];
  /** The main branch that it is made on. */
  readonly main: Setting["main"];
  /** Shas of the commits before it in the pull request. */
  readonly history: readonly Commit[];
}

/** Something GitHub has told a run of, and the run has not yet happened. */
type Pending =
  | {
      readonly event: "labeled";
      readonly label: string;
      readonly headSha: string;
      readonly sender: Actor;
      readonly at: string;
    }
  | { readonly event: "synchronize"; readonly before: string };

const app = "gate-app[bot]";

/** One word for one content. */
export const contentKey = (content: Content): string => JSON.stringify(content);

/** A repository with one pull request, as GitHub would keep it, and the trusted run that records signatures. */
export class World {
  private clock = 0;
  private commits: Commit[] = [];
  private head: Commit;
  private standing: string[] = [];
  private events: LabelEvent[] = [];
  private reviews: ReviewFacts[] = [];
  private statuses: CommitStatus[] = [];
  private pending: Pending[] = [];
  /** The truth the gate cannot see: who set which label, or approved, over which content. */
  given: readonly Word[] = [];

  readonly author: string;
  readonly stands: Standing;
  setting: Setting = ordinarySetting;

  constructor(author: string, first: Content, stands: Standing) {
    this.author = author;
    this.stands = stands;
    this.head = { sha: "c0", content: first, people: [author], main: 0, history: [] };
    this.commits = [this.head];
  }

  /** Ids of the label events and approvals that still stand: the last word of each label and of each reviewer. */
  get standingWords(): ReadonlySet<string> {
    const lastEvents = this.standing.flatMap(
      (label) => this.events.findLast((event) => event.label === label)?.id ?? [],
    );
    const stands = this.reviews.filter(({ state }) => state !== "commented");
    const lastReviews = stands.filter(
      ({ id, reviewer }) =>
        stands.findLast((other) => other.reviewer.login === reviewer.login)?.id === id,
    );
    return new Set([...lastEvents, ...lastReviews.map(({ id }) => id)]);
  }

  private tick(): string {
    this.clock++;
    return new Date(Date.UTC(2026, 10, 20) + this.clock * 1000).toISOString();
  }

  // The record of the system that the integration uses, as it would be merged, is evidence too.
  private digest(content: Content): string {
    const place = this.commits.findIndex((one) => contentKey(one.content) === contentKey(content));
    return `content-${place}-${this.setting.main}`.padEnd(43, "-");
  }

  /** True when the main branch has changed the system's file since, and the pull request changes it as well. */
  get isBehind(): boolean {
    return this.head.content.makesOwner && this.head.main !== this.setting.main;
  }

  get headContent(): Content {
    return this.head.content;
  }

  get people(): readonly string[] {
    return [this.author, ...[...this.head.history, this.head].flatMap(({ people }) => people)];
  }

  act(action: Action): void {
    if (action.do === "push") this.push(action.by, action.content, action.helper);
    else if (action.do === "force")
      this.moveHead(this.commits[action.to % this.commits.length] ?? this.head);
    else if (action.do === "bring-up-to-date") this.bringUpToDate(action.by);
    else if (action.do === "set") this.setting = { ...this.setting, ...action.to };
    else if (action.do === "label") this.setLabel(action.by, action.label, action.bot === true);
    else if (action.do === "unlabel") this.unlabel(user(action.by), action.label);
    else if (action.do === "rename") this.rename(action.from, action.to);
    else if (action.do === "review") this.review(action.by, action.state);
    else if (action.do === "forge") this.forge(action.by, action.role, action.login);
    else if (action.do === "run") this.run();
    else this.pending.shift();
  }

  private push(by: string, content: Content, helper: string | undefined): void {
    this.commit(content, helper === undefined ? [by] : [by, helper], this.head.main);
  }

  private commit(content: Content, people: readonly string[], main: Setting["main"]): void {
    const history = [...this.head.history, this.head];
    const commit = { sha: `c${this.commits.length}`, content, people, main, history };
    this.commits.push(commit);
    this.moveHead(commit);
  }

  // A merge that git makes by itself is nobody's; where both sides have changed a file, somebody has chosen.
  private bringUpToDate(by: string): void {
    const { content } = this.head;
    this.commit(content, this.isBehind ? [by] : [], this.setting.main);
  }

  private moveHead(to: Commit): void {
    if (to.sha === this.head.sha) return;
    this.pending.push({ event: "synchronize", before: this.head.sha });
    this.head = to;
  }

  private hear(word: Word): void {
    this.given = [...this.given, word];
  }

  private setLabel(by: string, label: string, bot: boolean): void {
    if (this.standing.includes(label)) return;
    this.standing.push(label);
    const actor: Actor = { login: by, kind: bot ? "bot" : "user" };
    const at = this.tick();
    const id = `LE_${this.events.length}`;
    this.events.push({ id, action: "labeled", label, actor, at });
    const { main } = this.setting;
    if (!bot) this.hear({ eventId: id, by, main, content: contentKey(this.head.content) });
    this.pending.push({ event: "labeled", label, headSha: this.head.sha, sender: actor, at });
  }

  private unlabel(actor: Actor, label: string): void {
    if (!this.standing.includes(label)) return;
    this.standing = this.standing.filter((name) => name !== label);
    this.events.push({
      id: `LE_${this.events.length}`,
      action: "unlabeled",
      label,
      actor,
      at: this.tick(),
    });
  }

  // GitHub shows the new name on old events too.
  private rename(from: string, to: string): void {
    const swap = (name: string): string => (name === from ? to : name === to ? from : name);
    this.standing = this.standing.map(swap);
    this.events = this.events.map((event) => ({ ...event, label: swap(event.label) }));
  }

  private review(by: string, state: ReviewFacts["state"]): void {
    const id = `R_${this.reviews.length}`;
    this.reviews.push({ id, reviewer: user(by), state, commit: this.head.sha });
    if (state === "approved")
      this.hear({ eventId: id, by, main: undefined, content: contentKey(this.head.content) });
  }

  // Anyone with write access can set a status with the right words; GitHub says who did.
  private forge(by: string, role: SigningRole, login: string): void {
    const eventId = this.events.at(-1)?.id ?? "LE_0";
    const digest = this.digest(this.head.content);
    this.write({ role, login, eventId, digest }, this.head.sha, by);
  }

  private write(record: Parameters<typeof encodeSignatureRecord>[0], sha: string, creator: string) {
    this.statuses.push({ ...encodeSignatureRecord(record), state: "success", sha, creator });
  }

  // A run reads the main branch as it is by then: whatever came in since the label was set, the signature is bound to.
  private record(record: SignatureRecord): void {
    const { main } = this.setting;
    this.given = this.given.map((one) => (one.eventId === record.eventId ? { ...one, main } : one));
    this.write(record, record.sha, app);
  }

  private recordsAt(...shas: readonly string[]) {
    return readSignatureRecords(
      this.statuses.filter(({ sha }) => shas.includes(sha)),
      [app],
    );
  }

  private run(): void {
    const next = this.pending.shift();
    if (next === undefined) return;
    const { sha } = this.head;
    const digest = this.digest(this.head.content);
    if (next.event === "labeled") {
      const { facts, policy } = this.input();
      const record = signatureToRecord(next, facts, policy, digest);
      if (record !== undefined) this.record(record);
      return;
    }
    for (const record of recordsToCarry(
      this.recordsAt(next.before),
      this.recordsAt(sha),
      sha,
      digest,
    ))
      this.write(record, sha, app);
  }

  /** What a run would read now, and what it would make of the content. */
  input(): GateInput {
    const { content, history, main, sha } = this.head;
    const facts: Partial<PullRequestFacts> = {
      author: user(this.author),
      headSha: sha,
      commits: [...history, this.head].map((one) => ({
        oid: one.sha,
        people: one.people.map((login) => ({ login, name: login, email: "" })),
      })),
      labels: this.standing,
      labelEvents: this.events,
      reviews: this.reviews,
      records: this.recordsAt(sha),
    };
    const at = new Map(this.commits.map((one) => [one.sha, this.digest(one.content)]));
    const evidence = { digest: this.digest(content), at, changedSince: new Map() };
    return inputAgainstMain({ content, madeOn: main, stands: this.stands }, this.setting, {
      facts,
      evidence,
    });
  }
}
