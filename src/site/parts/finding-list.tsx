import { catalogueFileKind, idOfPath } from "../../domain/catalogue-path.ts";
import type { BilingualFinding, Severity } from "../../domain/finding.ts";
import type { PageContext } from "../page-context.ts";
import { sourceUrl } from "../source-links.ts";
import type { FindingKind } from "../view/site-view.ts";
import { Badge } from "./badge.tsx";
import { CodeText } from "./code-text.tsx";
import { Icon } from "./icon.tsx";
import { IntegrationLink, SystemLink } from "./links.tsx";
import { partsWords } from "./parts-words.ts";

const order: readonly Severity[] = ["error", "warning", "info"];

/** The page of the file a finding stands in; a file without a page is named by its path. */
function FindingSubject({ at, path }: { readonly at: PageContext; readonly path: string }) {
  const kind = catalogueFileKind(path);
  const id = idOfPath(path);
  return (
    <p class="finding-subject">
      {kind === "integration" ? (
        <IntegrationLink at={at} id={id} />
      ) : kind === "system" ? (
        <SystemLink at={at} id={id} />
      ) : (
        <code>{path}</code>
      )}
    </p>
  );
}

/** What the validation says of one file, gravest first, each with a link to the line it is about. */
export function FindingList({
  at,
  findings,
  subject = false,
}: {
  readonly at: PageContext;
  readonly findings: readonly BilingualFinding[];
  /** Whether each finding names what it is about: on pages that gather several files. */
  readonly subject?: boolean;
}) {
  const words = partsWords[at.locale];
  const sorted = [...findings].sort(
    (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity),
  );
  return (
    <ul class="findings">
      {sorted.map((finding) => {
        const source = sourceUrl(at.view.input, finding.path, finding.line);
        return (
          <li key={`${finding.rule}:${finding.line}:${finding.column}`} class={finding.severity}>
            <Icon name={finding.severity} />
            <div>
              {subject && <FindingSubject at={at} path={finding.path} />}
              <p>
                <strong>{words[finding.severity]}:</strong>{" "}
                <CodeText text={finding.message[at.locale]} />
              </p>
              {finding.help && (
                <p class="finding-help">
                  <CodeText text={finding.help[at.locale]} />
                </p>
              )}
              <p class="finding-where">
                <code>{finding.rule}</code>
                {source ? (
                  <a href={source}>{words.line(finding.line)}</a>
                ) : (
                  <span>{words.line(finding.line)}</span>
                )}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** `2 fejl` and `1 advarsel` as marks; nothing found gives nothing. Notes are left out: they ask for nothing. */
export function FindingCounts({
  at,
  findings,
}: {
  readonly at: PageContext;
  readonly findings: readonly Pick<FindingKind, "severity">[];
}) {
  const words = partsWords[at.locale];
  const errors = findings.filter((finding) => finding.severity === "error").length;
  const warnings = findings.filter((finding) => finding.severity === "warning").length;
  if (errors + warnings === 0) return null;
  return (
    <span class="badges">
      {errors > 0 && (
        <Badge tone="error" icon="error">
          {words.errors(errors)}
        </Badge>
      )}
      {warnings > 0 && (
        <Badge tone="warning" icon="warning">
          {words.warnings(warnings)}
        </Badge>
      )}
    </span>
  );
}
