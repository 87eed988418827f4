import { type Facts, reached } from "./facts.ts";
import type { Random } from "./random.ts";

/** The body of an integration: the sections its phase asks for, as prose, lists, a table and a link. */
export function body(facts: Facts, random: Random): string {
  const { phase } = facts.plan;
  return [
    needSection(facts, random),
    ...(reached(phase, "clarification") ? [flowSection(facts, random)] : []),
    ...(reached(phase, "implementation")
      ? [solutionSection(facts, random), planSection(facts, random), termsSection(facts, random)]
      : []),
    ...(reached(phase, "agreement") ? [exitSection(facts, random)] : []),
  ].join("\n\n");
}

const needSection = ({ plan: { source, target }, task }: Facts, random: Random): string => `## Behov

${source.area.unit} bruger hver dag tid på at ${task}, og oplysningerne skal bagefter bruges i [${target.name}](../systems/${target.id}.md).
I dag skrives de af i hånden. Det tager ${random.between(2, 12)} minutter pr. sag, og en stikprøve viste, at hver ${random.between(10, 40)}. indtastning var
forkert eller kom for sent.

Vi vil have oplysningerne frem samme dag uden håndarbejde, og vi vil kunne se, hvis noget ikke når frem. Medarbejdere, der arbejder i
begge systemer, skal kunne stole på, at tallene er de **samme** begge steder.`;

const flowSection = (
  { plan: { source, target }, elements }: Facts,
  random: Random,
): string => `## Dataflow

1. En medarbejder godkender en ændring i ${source.name}. Det udløser en hændelse.
2. Adapteren henter ${elements.map(({ name }) => `\`${name}\``).join(", ")} og oversætter koderne.
3. ${target.name} finder den rigtige post eller opretter en ny.
4. ${target.name} kvitterer, og kvitteringen vises i ${source.name}.

Rettes en oplysning, sendes hele posten igen. Trækkes den tilbage, sker der ikke noget automatisk; medarbejderen retter selv i
${target.name}. ${source.name} er master for oplysningerne, og der sendes højst ${random.between(50, 4000)} poster i timen.

- Fejl lægges i en fejlkø, som gennemgås hver morgen.
- Samme post to gange genkendes og afvises stille.
- Ukendte koder standser kun den ene post, ikke resten.`;

const solutionSection = (
  { plan: { source, target } }: Facts,
  random: Random,
): string => `## Teknisk løsning

Adapteren er sat op med vores egen oversættelsestabel (${random.between(12, 90)} koder). Den kalder ${target.name} med en servicebruger, der kun må
oprette og rette poster i ${random.between(1, 4)} sagsområder. Kaldene går fra ${source.name} og ud; der åbnes ikke indgående porte.

| Situation | Hvad der sker |
| --- | --- |
| ${target.name} svarer ikke | Nyt forsøg efter 1, 5, 15 og 60 minutter, derefter fejlkø |
| Navne- og adressebeskyttelse | Posten lægges med begrænset adgang |
| Ukendt kode | Fejlkø; systemforvalteren tilføjer koden og gensender |

Indholdet logges ikke. Loggen rummer tidspunkt, nummer og resultat og gemmes i ${random.between(3, 12)} måneder.`;

const planSection = (_: Facts, random: Random): string => `## Implementeringsplan

| Aktivitet | Ansvarlig | Uge |
| --- | --- | --- |
| Oversættelsestabel godkendt | Systemforvalter | ${random.between(1, 10)} |
| Adapter sat op i test | Leverandør | ${random.between(11, 15)} |
| Test fra ende til anden, ${random.between(10, 80)} testtilfælde | Begge forvaltere | ${random.between(16, 20)} |
| Overtagelsesprøve | Systemejer | ${random.between(21, 24)} |
| Idriftsættelse | Projektleder | ${random.between(25, 30)} |

Tilbagerulning sker ved at slå adapteren fra; posterne bliver liggende og tastes i hånden.`;

const termsSection = (
  { plan: { source, target } }: Facts,
  random: Random,
): string => `## Driftsvilkår

It-drift overvåger kø og fejlkø og får alarm ved mere end ${random.between(5, 50)} ventende poster. Systemforvalteren i ${source.area.unit} gennemgår
fejlkøen hver morgen. Brugere ringer til it-support på hverdage kl. 7–16; uden for åbningstid venter posterne i køen.

Servicevinduerne er dem, der gælder for ${target.name}. Efter hvert versionsskift køres en kort test med tre poster.`;

const exitSection = ({ plan: { source, target } }: Facts, random: Random): string => `## Exitplan

Integrationen lever, så længe både ${source.name} og ${target.name} er i brug.

1. Systemejerne beslutter ophør, og kontraktansvarlig opsiger med ${random.between(3, 6)} måneders varsel.
2. Adapteren slås fra, køen tømmes, og antallet af poster afstemmes.
3. Servicebrugeren lukkes, og certifikatet tilbagekaldes.
4. Leverandøren sletter kopier i kø og log og bekræfter det skriftligt på sagen.

Der er ingen data at få tilbage, da alt ligger i ${source.name}. Indtil en afløser er klar, tastes der i hånden.`;
