/**
 * Fifty queries as people would type them, each with pages of which one must be among the first three.
 * Written before the ranking was tuned, from what the demonstration catalogue holds.
 */
export const searchQueries: readonly (readonly [query: string, expected: readonly string[]])[] = [
  // Names of systems and vendors
  ["SBSYS", ["sbsys"]],
  ["nexus", ["kmd-nexus"]],
  ["aula", ["aula"]],
  ["fasit", ["schultz-fasit"]],
  ["KMD", ["kmd-a-s", "kmd-nexus", "kmd-institution"]],
  ["ditmer", ["ditmer-a-s"]],
  ["os2forms", ["os2forms"]],
  ["digital post", ["digital-post", "sbsys-digital-post"]],
  ["datafordeler", ["datafordeleren"]],
  ["entra id", ["entra-id", "os2rollekatalog-entra-id-roller"]],
  // Two ends
  ["nexus sbsys", ["nexus-sbsys-afgoerelser"]],
  ["meebook aula", ["meebook-aula-ugeplaner"]],
  ["sd løn opus", ["sd-loen-opus-oekonomi"]],
  ["cpr ky", ["cpr-ky-haendelser"]],
  ["fra schultz til sbsys", ["schultz-fasit-sbsys-jobplaner"]],
  // What moves
  ["afgørelser", ["nexus-sbsys-afgoerelser"]],
  ["medicin", ["fmk-nexus-medicin"]],
  ["medicinkort", ["fmk-nexus-medicin", "faelles-medicinkort"]],
  ["ugeplan", ["meebook-aula-ugeplaner"]],
  ["elevfravær", ["tabulex-dubu-fravaer"]],
  ["parkering", ["os2forms-opus-parkeringslicens"]],
  ["olietanke", ["datafordeleren-geoenviron-olietanke"]],
  ["foreningstilskud", ["os2forms-sbsys-foreningstilskud"]],
  ["klasselister", ["tabulex-novax-klasselister"]],
  ["hjælpemidler", ["nexus-sapa-hjaelpemidler"]],
  // Inflections
  ["afgørelse", ["nexus-sbsys-afgoerelser"]],
  ["klasseliste", ["tabulex-novax-klasselister"]],
  ["byggeansøgningerne", ["byg-og-miljoe-sbsys-byggesager", "byg-og-miljoe-acadre-byggesager"]],
  ["rettighed", ["os2rollekatalog-entra-id-roller"]],
  ["erstatning", ["cicero-opus-erstatninger"]],
  ["jobplanen", ["schultz-fasit-sbsys-jobplaner"]],
  ["tilsynsrapport", ["geoenviron-sbsys-tilsyn"]],
  // Parts of joined words
  ["fravær", ["tabulex-dubu-fravaer"]],
  ["postering", ["sd-loen-opus-oekonomi", "opus-loen-opus-oekonomi"]],
  [
    "betaling",
    [
      "kmd-institution-opus-opkraevning",
      "nexus-opus-egenbetaling",
      "os2forms-opus-parkeringslicens",
    ],
  ],
  ["licens", ["os2forms-opus-parkeringslicens"]],
  ["rollekatalog", ["os2rollekatalog"]],
  ["tilskud", ["os2forms-sbsys-foreningstilskud"]],
  ["byggesag", ["byg-og-miljoe-sbsys-byggesager", "byg-og-miljoe-acadre-byggesager"]],
  // Without Danish letters
  ["oekonomi", ["kmd-opus-oekonomi", "sd-loen-opus-oekonomi", "opus-loen-opus-oekonomi"]],
  ["loen", ["sd-loen", "kmd-opus-loen"]],
  ["boern og foraeldre", ["kmd-institution-aula-boern", "tabulex-aula-elever"]],
  ["foraeldrebetaling", ["kmd-institution-opus-opkraevning"]],
  // One slip of the finger
  ["medicnkort", ["fmk-nexus-medicin", "faelles-medicinkort"]],
  ["afgørlser", ["nexus-sbsys-afgoerelser"]],
  ["datafrodeler", ["datafordeleren"]],
  ["rekvistioner", ["dalux-opus-rekvisitioner"]],
  // Numbers, units and the guide
  ["2025-004711", ["nexus-sbsys-afgoerelser"]],
  ["visitationen", ["nexus-sbsys-afgoerelser"]],
  ["afklaringsmøde", ["3-afklaring"]],
];
