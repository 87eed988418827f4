import { gzipSync, strToU8 } from "fflate";
import type { UnreadableFile } from "../../../domain/catalogue.ts";
import type { Entry, Integration } from "../../../domain/entry.ts";
import type { GovernanceFields } from "../../../domain/governance-fields.ts";
import type { IntegrationFields } from "../../../domain/integration-fields.ts";
import type { PageUnit } from "../../../domain/page.ts";
import { scattered } from "../../../domain/shard.ts";
import type { SystemFields } from "../../../domain/system-fields.ts";
import type { ZipPiece } from "../../../domain/zip-piece.ts";
import { openBlocks } from "../../blocks/open-blocks.ts";
import { packedPage, packedStripOf } from "../../blocks/packed-page.ts";
import { note } from "../../notes/note.ts";
import type { SiteView } from "../../view/site-view.ts";
import { formGroups } from "./form-fields.ts";
import { type FormPack, packCount, packOf } from "./form-packs.ts";

interface FormEntry<Fields> {
  readonly path: string;
  readonly fields: Fields;
}

/** What the form must know of the catalogue in order to judge one integration as the Action does. */
export interface FormData {
  readonly governance: GovernanceFields;
  readonly systems: readonly FormEntry<SystemFields>[];
  /** Only the fields by which rules compare an integration with the others. */
  readonly integrations: readonly FormEntry<IntegrationFields>[];
  readonly unreadable: readonly Omit<UnreadableFile, "text">[];
  /** The body of the municipality's template, or just its headings. */
  readonly templateBody: string;
  /** In how many packs the texts of the files lie. */
  readonly packs: number;
}

/** Where the form's data lie, from the site's root. */
export const formDataPath = "data/form.pack";

/** Where the texts of integrations' files lie, packed, from the site's root; `*` stands for any pack. */
export const formPackPath = (pack: number | "*"): string => `data/files/${pack}.pack`;

/** Where what is known of other municipalities lies, from the site's root. */
export const formPeersPath = "data/peers.json";

export const hasPeers = ({ input }: SiteView): boolean => (input.peers?.catalogues.length ?? 0) > 0;

function compared({ path, fields }: Integration): FormEntry<IntegrationFields> {
  const { id, title, phase, status, visibility, kle, systems, need, dataFlow } = fields;
  return {
    path,
    fields: {
      id,
      title,
      phase,
      status,
      ...(visibility && { visibility }),
      ...(kle && { kle }),
      ...(systems && { systems }),
      ...(need?.data && { need: { data: need.data } }),
      ...(dataFlow?.elements && { dataFlow: { elements: dataFlow.elements } }),
      ...(fields.dependsOn && { dependsOn: fields.dependsOn }),
      ...(fields.replaces && { replaces: fields.replaces }),
    },
  };
}

// No time of day inside, so that the same data give the same bytes.
const plainGzip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 4, mtime: 0 });

const packed = ({ input }: SiteView, files: FormPack): Uint8Array =>
  (input.gzip ?? plainGzip)(strToU8(JSON.stringify(files)));

const textOfPiece = (piece: ZipPiece): string => (typeof piece === "string" ? piece : piece.text());

const plainGzipPieces = (pieces: Iterable<ZipPiece>): Uint8Array =>
  plainGzip(strToU8(Array.from(pieces, textOfPiece).join("")));

const bareBody = (): string =>
  `\n${formGroups.flatMap(({ sections }) => sections.map((one) => `## ${one}\n`)).join("\n")}`;

const bodyOf = (template: string): string => template.replace(/^---\n[\s\S]*?\n---[ \t]*\n/, "");

/** What the form fetches when somebody begins to write: the catalogue to judge against. An entry that changes has its block made again. */
export const formDataUnit = (view: SiteView): PageUnit => ({
  id: "form-data",
  paths: [formDataPath],
  render: (memory) => {
    const { gzipPieces = plainGzipPieces, rowsInBlock } = view.input;
    const open = openBlocks(memory, [formDataPath], rowsInBlock);
    const list = <One extends Entry<unknown>>(
      name: "systems" | "integrations",
      rows: readonly One[],
      shown: (one: One) => object,
    ) => {
      const make = (some: readonly One[]): string => JSON.stringify(some.map(shown)).slice(1, -1);
      return packedStripOf(open.list({ name, rows, make }), (text) => text, { between: "," });
    };
    const { governance, ...rest } = aroundEntries(view);
    return [
      packedPage(
        open,
        formDataPath,
        [
          `${JSON.stringify({ governance }).slice(0, -1)},"systems":[`,
          list("systems", view.systemsById, ({ path, fields }) => ({ path, fields })),
          '],"integrations":[',
          list("integrations", view.integrationsById, compared),
          `],${JSON.stringify(rest).slice(1)}`,
        ],
        gzipPieces,
        view.input.inflate,
      ),
    ];
  },
});

function aroundEntries(view: SiteView): Omit<FormData, "systems" | "integrations"> {
  const { catalogue, integrationTemplate } = view.input;
  return {
    governance: catalogue.governance,
    unreadable: catalogue.unreadable.map(({ path, id, kind }) => ({ path, id, kind })),
    templateBody: integrationTemplate === undefined ? bareBody() : bodyOf(integrationTemplate),
    packs: packCount(view.integrationsById.length),
  };
}

/** What other municipalities have built, where governance names any. */
export const formPeersUnits = (view: SiteView): readonly PageUnit[] =>
  hasPeers(view)
    ? [
        {
          id: "form-peers",
          paths: [formPeersPath],
          render: () => [
            { path: formPeersPath, content: JSON.stringify(view.input.peers?.catalogues) },
          ],
        },
      ]
    : [];

/** Each readable file, one for each id, by the pack it lies in. */
function packedFiles(integrations: readonly Integration[]): readonly (readonly Integration[])[] {
  const count = packCount(integrations.length);
  const packs: Integration[][] = Array.from({ length: count }, () => []);
  const put = new Set<string>();
  for (const integration of integrations) {
    const { id } = integration;
    if (!hasText(integration) || put.has(id)) continue;
    put.add(id);
    packs[packOf(id, count)]?.push(integration);
  }
  return packs;
}

// The text itself may have to be fetched from the disk.
const hasText = (integration: Integration): boolean =>
  integration.frontMatterDigest !== undefined || integration.frontMatterText !== undefined;

function textOf(integration: Integration): string {
  const { frontMatterText: frontMatter = "" } = integration;
  note("entry", integration.path);
  const eol = frontMatter.includes("\r\n") ? "\r\n" : "\n";
  return `---${eol}${frontMatter}---${eol}${integration.body.text}`;
}

/** The files as they stand, some thirty to a pack: what the form fetches to correct one. */
export function* formFileUnits(plain: SiteView): Generator<PageUnit> {
  if (!plain.pages.has("edit")) return;
  for (const [pack, files] of packedFiles(plain.input.catalogue.integrations).entries()) {
    const path = formPackPath(pack);
    // Which files a pack holds is noted nowhere, so it is part of the unit's name: with another list it is another unit.
    const members = files.map(({ path }) => path).join(" ");
    yield {
      id: `form-files/${pack}-${scattered(members).toString(36)}-${files.length}`,
      texts: "any",
      paths: [path],
      render: () => {
        const texts: FormPack = Object.fromEntries(files.map((file) => [file.id, textOf(file)]));
        return [{ path, content: packed(plain, texts) }];
      },
    };
  }
}
