import { onceIn } from "../notes/note.ts";
import { type PageContext, placeOf } from "../page-context.ts";
import { Mailbox } from "../parts/links.tsx";
import { safeHref } from "../safe-href.ts";
import { repositoryUrl } from "../source-links.ts";
import type { SiteView } from "../view/site-view.ts";
import { asOfText } from "./as-of.ts";
import { layoutWords } from "./layout-words.ts";

function Help({ at }: { readonly at: PageContext }) {
  const words = layoutWords[at.locale];
  const { help } = at.view.input.catalogue.governance;
  const portal = safeHref(help.portal);
  const kitos = safeHref(help.kitos);
  return (
    <section>
      <h2>{words.help}</h2>
      <ul>
        {portal && (
          <li>
            <a href={portal}>{words.helpPortal}</a>
          </li>
        )}
        {help.email && (
          <li>
            <Mailbox email={help.email} />
          </li>
        )}
        {kitos && (
          <li>
            <a href={kitos}>{words.kitos}</a>
          </li>
        )}
      </ul>
    </section>
  );
}

/** The foot of every page: where to get help, what the catalogue rests on, how fresh it is. */
export const Footer = ({ at }: { readonly at: PageContext }) => footerOf(at.view, at);

const footerOf = onceIn((_: SiteView, at: PageContext) => {
  const words = layoutWords[at.locale];
  const { input } = at.view;
  const repository = repositoryUrl(input);
  return (
    <footer>
      <div>
        <Help at={at} />
        <section>
          <h2>{words.aboutSite}</h2>
          <ul>
            <li>
              <a href={at.to({ page: "accessibility" })}>{words.accessibility}</a>
            </li>
            <li>
              <a href={at.to({ page: "data" })}>{words.dataFormats}</a>
            </li>
            {at.view.pages.has("findings") && (
              <li>
                <a href={at.to({ page: "findings" })}>{words.findings}</a>
              </li>
            )}
            {repository && (
              <li>
                <a href={repository}>{words.source}</a>
              </li>
            )}
          </ul>
        </section>
      </div>
      <p>
        {input.catalogue.governance.organisation.name}
        <small>{asOfText(at.view.asOf, at.locale)}</small>
      </p>
    </footer>
  );
}, placeOf);
