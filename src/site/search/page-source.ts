import { locales } from "../../domain/language.ts";
import { type PageToFind, pageName } from "../layout/page-name.ts";
import { pageWords } from "../layout/page-words.ts";
import type { SearchSource } from "./search-source.ts";
import { searchWeights } from "./search-weights.ts";

/** What people ask for who mean one of the site's own pages, beside what it is called and says of itself. */
const askedFor: Readonly<Record<PageToFind, string>> = {
  overview: "integrationer liste",
  board: "tavle fremdrift status",
  systems: "fagsystemer applikationer",
  vendors: "firmaer kontrakter",
  owners: "systemejere systemforvaltere ansvarlige",
  deadlines: "kalender opsigelse opsigelsesfrister udløb revision",
  register: "artikel 30 behandlingsaktiviteter GDPR persondata databeskyttelse tredjeland DPIA CPR",
  figures: "statistik ledelse rapport overblik",
  map: "kort landskab diagram arkitektur",
  reuse: "genbruge dubletter andre kommuner",
  new: "opret tilføj foreslå formular behov",
  guide: "hjælp manual",
  findings: "kontrol validering",
  data: "eksport download regneark Excel CSV JSON API",
  accessibility: "tilgængelighedserklæring WCAG",
};

/** A page of the site's own. It is found by its words in every language; the reader sees those of his. */
export const pageSource = (page: PageToFind): SearchSource => ({
  kind: "page",
  id: page,
  title: "",
  summary: "",
  phase: "",
  status: "",
  texts: [
    ...locales.map((locale) => [pageName(page, locale), searchWeights.entity, true] as const),
    ...locales.map((locale) => [pageWords[locale][page], searchWeights.summary] as const),
    [askedFor[page], searchWeights.title],
  ],
});
