import { termOf } from "./terms.ts";

/** What people ask for, and what the catalogue's texts say instead: short forms, everyday words, English ones. */
const said = `
ad: entra
agreement: aftale
address: adresse
archive: arkiv
audit: tilsyn
benefit: ydelse
building: bygge
bøde: gebyr erstatning
case: sag
certificate: certifikat
child: børn
children: børn
citizen: borger
clarification: afklaring
contract: kontrakt
daycare: dagtilbud
dba: databehandleraftale
decision: afgørelse
deletion: sletning
department: forvaltning
directory: entra
document: dokument
dpa: databehandleraftale
dpia: konsekvensanalyse
dpo: databeskyttelsesrådgiver
employee: medarbejder ansættelse
esdh: sag arkiv
fee: gebyr betaling
gdpr: databeskyttelse
hr: løn personale
invoice: faktura
letter: brev
library: bibliotek
login: mitid
manager: systemforvalter
meeting: møde
medicine: medicin
municipality: kommune
nurse: sygeplejerske sundhedspleje
operation: drift
operations: drift
owner: systemejer
parent: forældre
parents: forældre
parking: parkering
payment: betaling
payroll: løn
permission: rettighed
permit: tilladelse
privacy: databeskyttelse
procurement: indkøb kontrakt
processing: databehandler
pupil: elev
role: rolle
salary: løn
school: skole
signature: underskrift
spreadsheet: regneark
student: elev
supplier: leverandør
vendor: leverandør
`;

const otherWords: ReadonlyMap<string, readonly string[]> = new Map(
  said
    .trim()
    .split("\n")
    .map((line) => {
      const [word = "", others = ""] = line.split(": ");
      return [termOf(word), others.split(" ").map(termOf)] as const;
    }),
);

/** Letters somebody without a Danish keyboard leaves the marks off: `lon` for løn. */
const withMarks = (term: string): readonly string[] =>
  [term.replaceAll("o", "oe"), term.replaceAll("a", "ae"), term.replaceAll("a", "aa")].filter(
    (other) => other !== term,
  );

/** What else a term may have been meant as, the likeliest first. */
export const otherTermsFor = (term: string): readonly string[] => [
  ...(otherWords.get(term) ?? []),
  ...withMarks(term),
];
