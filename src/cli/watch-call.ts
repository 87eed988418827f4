import { cpuUsage, resourceUsage, uptime } from "node:process";
import type { Text } from "../domain/language.ts";
import type { Watch } from "../domain/watch.ts";
import type { Call } from "./main.ts";
import { profileTable, type TimedStep } from "./profile-table.ts";
import { progressLine } from "./progress-line.ts";

export interface CallWatch {
  readonly watch: Watch;
  /** Takes the progress away and, with `--profile`, says on stderr where the time went. */
  readonly end: () => void;
}

interface Step {
  readonly what: Text;
  readonly at: number;
  readonly cpuAt: number;
  count: number;
  readonly total: number | undefined;
}

// What is over within a second needs no progress, and an eye needs no more than ten lines a second.
const patience = 1000;
const pause = 100;

// What `performance.now()` says, which takes two milliseconds to load.
const sinceStart = (): number => uptime() * 1000;

const starting: Text = { da: "Starter programmet", en: "Starting the program" };

/** Watches a call for the person who waits for it; `since` is when the work began, if not with the program itself. */
export function watchCall({ terminal, values }: Call, since = 0): CallWatch {
  const steps: TimedStep[] = [];
  let shownAt = 0;
  // Asking costs more than many a step.
  const cpu = (): number => (values.has("profile") ? cpuMilliseconds() : 0);
  const cpuAt = since === 0 ? 0 : cpu();
  let current: Step = { what: starting, at: since, cpuAt, count: 0, total: undefined };
  const close = (now: number): void => {
    const { what, at, cpuAt, count } = current;
    steps.push({ what, wall: now - at, cpu: cpu() - cpuAt, count });
  };
  const show = (now: number): void => {
    if (now - since < patience || now - shownAt < pause) return;
    shownAt = now;
    terminal.status(progressLine(current, now - current.at));
  };
  return {
    watch: {
      begin: (what, total) => {
        const now = sinceStart();
        close(now);
        current = { what, at: now, cpuAt: cpu(), count: 0, total };
        show(now);
      },
      done: (count) => {
        current.count = count;
        show(sinceStart());
      },
    },
    end: () => {
      terminal.status(undefined);
      if (!values.has("profile")) return;
      close(sinceStart());
      terminal.complain(profileTable(steps, resourceUsage().maxRSS / 1024, terminal.locale));
    },
  };
}

function cpuMilliseconds(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1000;
}
