import { connectionList } from "../../exports/connection-list.ts";
import { DownloadLinks } from "../../exports/download-links.tsx";
import { number } from "../../formats.ts";
import { Document } from "../../layout/document.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import type { PageContext } from "../../page-context.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { IntegrationLink, SystemLink } from "../../parts/links.tsx";
import { RowsLeft } from "../../parts/rows-left.tsx";
import { Section } from "../../parts/section.tsx";
import { TableRegion } from "../../parts/table-region.tsx";
import {
  type Connection,
  crowdedPairs,
  type LandscapeMap,
  landscapeOf,
} from "../../view/map-view.ts";
import { mapDataPath } from "./map-data.ts";
import { MapDrawing } from "./map-drawing.tsx";
import { mapWords } from "./map-words.ts";

/** More rows than this and the page grows slow; the files hold them all. */
const mostRows = 200;
const mostHubs = 8;

function ConnectionTable({
  at,
  caption,
  rows,
  empty,
}: {
  readonly at: PageContext;
  readonly caption: string;
  readonly rows: readonly Connection[];
  readonly empty?: string;
}) {
  const words = mapWords[at.locale];
  return (
    <DataTable
      at={at}
      caption={caption}
      className="connections"
      rows={rows}
      {...(empty !== undefined && { empty })}
      columns={[
        { name: words.from, kind: "head", cell: ({ from }) => <SystemLink at={at} id={from} /> },
        { name: words.to, cell: ({ to }) => <SystemLink at={at} id={to} /> },
        {
          name: words.integrations,
          cell: ({ integrations }) => (
            <ul class="lines">
              {at.view.lookUp.inOrder(integrations).map(({ id }) => (
                <li key={id}>
                  <IntegrationLink at={at} id={id} />
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}

/** Finding a system on the map; only with a script, as the table below says the same. */
function Finder({ at }: { readonly at: PageContext }) {
  const words = mapWords[at.locale];
  return (
    <form data-find>
      <label for="find">{words.find}</label>
      <div class="map-find">
        <input id="find" name="system" list="find-names" autocomplete="off" />
        <datalist id="find-names" />
        <button class="button quiet" type="submit">
          {words.show}
        </button>
      </div>
    </form>
  );
}

/** The field first and the answer last, so that nobody has to come past a thousand systems to ask for one. */
function MapWithFinder({ at, map }: { readonly at: PageContext; readonly map: LandscapeMap }) {
  const words = mapWords[at.locale];
  return (
    <div class="with-map" data-map data-source={at.file(mapDataPath)}>
      <Finder at={at} />
      <p>
        <a href="#connections">{words.asTable}</a>
      </p>
      <TableRegion>
        <MapDrawing at={at} map={map} />
      </TableRegion>
      <div class="stack" role="status" data-found>
        <p>{words.nothing}</p>
        <p>{words.keys}</p>
      </div>
    </div>
  );
}

/** The landscape: a drawing one can ask, hubs, pairs with more than one integration, and everything as a table. */
export function MapPage({ at }: { readonly at: PageContext }) {
  const words = mapWords[at.locale];
  const map = landscapeOf(at.view, words.noArea);
  const hubs = map.systems
    .filter(({ connections }) => connections > 0)
    .sort((a, b) => b.connections - a.connections)
    .slice(0, mostHubs);
  const pairs = crowdedPairs(map.connections);
  return (
    <Document at={at} title={words.title} description={words.lead} scripts={["map"]}>
      <PageHead at={at} title={words.title} lead={words.lead} />
      {map.systems.length === 0 ? <p>{words.noSystems}</p> : <MapWithFinder at={at} map={map} />}
      {hubs.length > 0 && (
        <Section id="hubs" title={words.hubs}>
          <p>{words.hubsText}</p>
          <ul class="columns">
            {hubs.map(({ system, connections }) => (
              <li key={system.id}>
                <SystemLink at={at} id={system.id} />{" "}
                <span class="muted">{words.count(number(connections, at.locale))}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {pairs.length > 0 && (
        <Section id="pairs" title={words.pairs}>
          <p>{words.pairsText}</p>
          <ConnectionTable at={at} caption={words.pairs} rows={pairs.slice(0, mostRows)} />
          <RowsLeft at={at} shown={mostRows} all={pairs.length} />
        </Section>
      )}
      <Section id="connections" title={words.connections}>
        <ConnectionTable
          at={at}
          caption={words.connections}
          rows={map.connections.slice(0, mostRows)}
          empty={words.noConnections}
        />
        {map.connections.length > mostRows && (
          <p>{words.cut(number(mostRows, at.locale), number(map.connections.length, at.locale))}</p>
        )}
        <DownloadLinks at={at} list={connectionList(at.view)} />
      </Section>
    </Document>
  );
}
