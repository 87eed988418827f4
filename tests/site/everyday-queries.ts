import type { Query } from "./search-queries.ts";

/**
 * Sixty-three more, as people type: forms of words, letters without their marks, slips, short forms, English words on the Danish site. Written before anybody
 * saw what they find; the list of other words (`src/site/search/other-terms.ts`) was made after.
 */
export const everydayQueries: readonly Query[] = [
  // Plural and definite forms
  ["medicinkortene", ["fmk-nexus-medicin", "faelles-medicinkort"]],
  ["olietanken", ["datafordeleren-geoenviron-olietanke"]],
  ["lønposteringen", ["sd-loen-opus-oekonomi", "opus-loen-opus-oekonomi"]],
  ["rettighederne", ["os2rollekatalog-entra-id-roller"]],
  ["hjælpemidlet", ["nexus-sapa-hjaelpemidler"]],
  ["rekvisitionen", ["dalux-opus-rekvisitioner"]],
  ["ugeplanerne", ["meebook-aula-ugeplaner"]],
  ["forældrebetalingen", ["kmd-institution-opus-opkraevning"]],
  ["påmindelsen", ["cicero-digital-post-paamindelser"]],
  ["systemer", ["systems"]],
  ["systemet", ["systems"]],
  ["børnene", ["kmd-institution-aula-boern"]],
  ["bøder", ["cicero-opus-erstatninger", "cicero"]],
  ["faktura", ["dalux-opus-rekvisitioner"]],
  ["tilsyn", ["geoenviron-sbsys-tilsyn", "geoenviron"]],
  // Letters written otherwise
  ["hjaelpemidler", ["nexus-sapa-hjaelpemidler"]],
  ["paamindelse", ["cicero-digital-post-paamindelser"]],
  ["sundhedspleje", ["tabulex-novax-klasselister", "novax"]],
  ["oekonomisystem", ["kmd-opus-oekonomi"]],
  [
    "miljø",
    [
      "byg-og-miljoe",
      "geoenviron",
      "byg-og-miljoe-sbsys-byggesager",
      "byg-og-miljoe-acadre-byggesager",
    ],
  ],
  [
    "miljo",
    [
      "byg-og-miljoe",
      "geoenviron",
      "byg-og-miljoe-sbsys-byggesager",
      "byg-og-miljoe-acadre-byggesager",
    ],
  ],
  ["lon", ["sd-loen", "kmd-opus-loen", "sd-loen-opus-oekonomi"]],
  ["born", ["kmd-institution-aula-boern"]],
  ["afgorelser", ["nexus-sbsys-afgoerelser"]],
  ["okonomi", ["kmd-opus-oekonomi", "sd-loen-opus-oekonomi", "opus-loen-opus-oekonomi"]],
  [
    "foraldre",
    ["kmd-institution-aula-boern", "tabulex-aula-elever", "kmd-institution-opus-opkraevning"],
  ],
  ["pamindelser", ["cicero-digital-post-paamindelser", "paamindelser"]],
  // Slips
  ["sbys", ["sbsys"]],
  ["meebok", ["meebook", "meebook-aula-ugeplaner"]],
  [
    "digtal post",
    [
      "digital-post",
      "sbsys-digital-post",
      "acadre-digital-post",
      "cicero-digital-post-paamindelser",
    ],
  ],
  ["tabulx", ["tabulex-tea", "tabulex-aula-elever", "tabulex-novax-klasselister"]],
  ["parkerringslicens", ["os2forms-opus-parkeringslicens"]],
  ["forenigstilskud", ["os2forms-sbsys-foreningstilskud"]],
  ["databehandleraftaller", ["3-afklaring", "4-aftale", "roller"]],
  // Abbreviations
  ["ESDH", ["sbsys", "acadre"]],
  ["FMK", ["fmk-nexus-medicin", "faelles-medicinkort"]],
  ["DFDG", ["det-faelles-datagrundlag", "schultz-fasit-dfdg-indsats"]],
  ["KY", ["kommunernes-ydelsessystem", "cpr-ky-haendelser", "ky-sapa-overblik"]],
  ["DBA", ["3-afklaring", "4-aftale"]],
  ["GDPR", ["3-afklaring", "roller", "godkender"]],
  ["DPO", ["roller", "godkender", "3-afklaring"]],
  ["CVR", ["os2forms-sbsys-foreningstilskud", "geoenviron-sbsys-tilsyn", "sbsys-digital-post"]],
  ["BBR", ["datafordeleren-geoenviron-olietanke", "datafordeleren"]],
  ["SFO", ["kmd-institution-opus-opkraevning"]],
  ["KITOS", ["kitos", "2-parter"]],
  // Parts of words and names
  [
    "journalisering",
    [
      "nexus-sbsys-afgoerelser",
      "dubu-sbsys-dokumenter",
      "schultz-fasit-sbsys-jobplaner",
      "geoenviron-sbsys-tilsyn",
    ],
  ],
  [
    "opkrævning",
    ["kmd-institution-opus-opkraevning", "nexus-opus-egenbetaling", "cicero-opus-erstatninger"],
  ],
  ["entra", ["entra-id", "os2rollekatalog-entra-id-roller"]],
  ["active directory", ["entra-id", "os2rollekatalog-entra-id-roller"]],
  [
    "skole",
    [
      "tabulex-aula-elever",
      "tabulex-novax-klasselister",
      "aula",
      "tabulex-tea",
      "systemejer-skole",
    ],
  ],
  ["kommune borger brev", ["sbsys-digital-post"]],
  // English words on the Danish site
  ["payroll", ["sd-loen", "kmd-opus-loen", "sd-loen-opus-oekonomi"]],
  ["children", ["kmd-institution-aula-boern"]],
  ["building permit", ["byg-og-miljoe-sbsys-byggesager", "byg-og-miljoe-acadre-byggesager"]],
  [
    "digital mail",
    [
      "digital-post",
      "sbsys-digital-post",
      "acadre-digital-post",
      "cicero-digital-post-paamindelser",
    ],
  ],
  ["exit strategy", ["7-exit"]],
  ["data processing agreement", ["3-afklaring", "4-aftale"]],
  ["three-party meeting", ["4-aftale"]],
  ["school", ["tabulex-aula-elever", "aula", "tabulex-tea"]],
  ["invoice", ["dalux-opus-rekvisitioner"]],
  ["medicine", ["fmk-nexus-medicin", "faelles-medicinkort"]],
  ["library", ["cicero", "cicero-opus-erstatninger"]],
  ["owner", ["owners", "roller"]],
];
