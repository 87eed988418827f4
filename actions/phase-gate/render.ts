import type { Render } from "../../src/commands/phase-gate/gate-run.ts";
import { sha256 } from "../../src/io/sha256.ts";
import { findingAnnotations, findingCounts } from "../../src/reports/check-annotations.ts";
import { gateComment } from "../../src/reports/gate/gate-comment.ts";
import { gateLinks } from "../../src/reports/gate/gate-links.ts";
import { gateStatus } from "../../src/reports/gate/gate-status.ts";

const summaries = {
  da: (left: number) =>
    `Fundene står ved linjerne i de filer, forslaget rører.${left === 0 ? "" : ` ${left} mere er ikke vist; de kommer frem, når de første er rettet.`}`,
  en: (left: number) =>
    `The findings stand beside the lines of the files that the pull request touches.${left === 0 ? "" : ` ${left} more are not shown; they appear once the first are mended.`}`,
} as const;

/**
 * Makes the renderer of verdicts for a repository (`https://github.com/eksempelby/integrationer`). Links to the main branch name it, not
 * its newest commit, so that the comment stays the same while the branch moves on.
 */
export const makeRender =
  (repositoryUrl: string): Render =>
  (report, findings, locale, mainBranch) => {
    const links = gateLinks(repositoryUrl, report.headSha, mainBranch);
    const { annotations, leftOut } = findingAnnotations(findings, locale);
    const hasErrors = findings.some(({ severity }) => severity === "error");
    const content = {
      conclusion: hasErrors ? "failure" : annotations.length > 0 ? "neutral" : "success",
      title: findingCounts(findings, locale),
      summary: summaries[locale](leftOut),
      annotations,
    } as const;
    return {
      comment: gateComment(report, { locale, links }),
      description: gateStatus(report, locale),
      check: { ...content, digest: sha256(JSON.stringify(content)) },
    };
  };
