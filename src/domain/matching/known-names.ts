// Products and registers that most municipalities have, by the names they go by; each line is one of them. A name that could be
// something else too does not belong here: municipalities add their own under `aliases`.
const lines = `
Fælles Medicinkort, FMK
Kommunernes Ydelsessystem, KY
Kommunernes Sygedagpengesystem, KSD
Det Fælles Datagrundlag, Fælles Datagrundlag, DFDG
Det Centrale Personregister, CPR, CPR-registret
Det Centrale Virksomhedsregister, CVR, CVR-registret
Bygnings- og Boligregistret, Bygnings- og Boligregister, BBR
Danmarks Adresseregister, DAR
Sags- og Partsoverblikket, Sags- og Partsoverblik, SAPA
Microsoft Entra ID, Entra ID, Azure AD, Azure Active Directory, Microsoft Azure AD, AAD
Digital Post, Næste generation Digital Post, NgDP
Serviceplatformen, Den fælleskommunale Serviceplatform
Datafordeleren, Datafordeler
Fælleskommunalt Støttesystem Organisation, FK Organisation, STS Organisation
Børnedatabasen, BDB
`;

/** Groups of names of one thing. */
export const knownNames: readonly (readonly string[])[] = lines
  .trim()
  .split("\n")
  .map((line) => line.split(",").map((name) => name.trim()));
