import { Document } from "../../layout/document.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import type { PageContext } from "../../page-context.ts";
import { AgreementFigures, CostFigures, ReuseFigures, RouteFigures } from "./agreement-figures.tsx";
import { figureWords } from "./figure-words.ts";
import { LeadTimeFigures, MilestoneFigures, PhaseFigures, StuckFigures } from "./flow-figures.tsx";
import { QualityFigures } from "./quality-figures.tsx";

/** The page for management: how many, how fast, how well. */
export function FiguresPage({ at }: { readonly at: PageContext }) {
  const words = figureWords[at.locale];
  const internal = at.view.input.edition === "internal";
  return (
    <Document at={at} title={words.title} description={words.lead}>
      <PageHead at={at} title={words.title} lead={words.lead} />
      <div class="figure-grid">
        <PhaseFigures at={at} />
        <MilestoneFigures at={at} />
        <LeadTimeFigures at={at} />
        {internal && <StuckFigures at={at} />}
        <ReuseFigures at={at} />
        {internal && <AgreementFigures at={at} />}
        <RouteFigures at={at} />
        {internal && <QualityFigures at={at} />}
        {internal && <CostFigures at={at} />}
      </div>
    </Document>
  );
}
