import { describe, expect, it } from "@jest/globals";
import type { GateReport, PeerCall } from "../../domain/gate/gate-report.ts";
import { gateReports } from "../testing/gate-reports.ts";
import { gateComment } from "./gate-comment.ts";

const links = {
  head: (path: string) => `https://github.com/e/k/blob/head/${path}`,
  base: (path: string) => `https://github.com/e/k/blob/main/${path}`,
  pullRequest: (number: number) => `https://github.com/e/k/pull/${number}`,
};

function commentWith(peers: readonly PeerCall[], locale: "da" | "en" = "da"): string {
  const [report] = Object.values(gateReports).filter(({ decision }) => decision.steps.length === 1);
  const { decision } = report as GateReport;
  const path = decision.steps[0]?.subject.path ?? "";
  const around = { reuse: [], dependants: [], conflicts: [], peers };
  const surroundings = new Map([[path, around]]);
  return gateComment({ ...(report as GateReport), surroundings }, { locale, links });
}

const nordby: PeerCall = {
  sentence: {
    da: "Nordby Kommune har den i drift siden 01.03.2024, leverandør KMD, kontakt integrationer@nordby.example",
    en: "Nordby Kommune has had it in operation since 1 March 2024, vendor KMD, contact integrationer@nordby.example",
  },
  reasons: { da: "de samme to systemer (Nexus og SBSYS)", en: "the same two systems" },
  title: "Breve fra Nexus lægges i SBSYS",
  url: "https://nordby.example/integrationer/nexus.html",
};

describe("The comment on a pull request", () => {
  it("names the municipalities one can call, with whom to write to and why", () => {
    const comment = commentWith([nordby]);
    expect(comment).toContain("**Andre kommuner, I kan ringe til**");
    expect(comment).toContain(
      "- Nordby Kommune har den i drift siden 01.03.2024, leverandør KMD, kontakt integrationer&#64;nordby.example.<br>" +
        "[Breve fra Nexus lægges i SBSYS](https://nordby.example/integrationer/nexus.html) (de samme to systemer (Nexus og SBSYS))",
    );
    expect(commentWith([nordby], "en")).toContain("**Other municipalities you can call**");
  });

  it("shows what others wrote as text, obeyed by nobody", () => {
    const odd = "<!-- x --> @alle #1 [snyd](https://ond.example) **fed** | `x` <img src=x>";
    const text = { da: odd, en: odd };
    const comment = commentWith([
      { sentence: text, reasons: text, title: odd, url: "javascript:x" },
    ]);
    const line = comment.split("\n").find((one) => one.includes("snyd")) ?? "";
    expect(line).not.toMatch(/<!--|<img|\[snyd\]|\*\*fed|@alle|javascript|https:\/\/ond/);
    expect(line).toContain("snyd");
  });

  it("says nothing of it where nobody has anything like it", () => {
    expect(commentWith([])).not.toContain("Andre kommuner");
  });
});
