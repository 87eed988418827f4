const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Parts of words that units, roles and tasks of a municipality or vendor are called by, with æøå written out.
 * A mailbox with one of these in it is taken for a role's. Four letters or more, as they are looked for inside words.
 */
export const roleParts: readonly string[] = words(`
  afdeling afklaring afregning aktiv alarm ansvar arkitekt arkiv barsel befolkning behandl bestil bibliotek boern bolig booking borger
  brand budget byg center chef cloud contact customer data dagtilbud databeskyt desk digital dispatch dokument drift ejendom ejer
  elev energi erhverv esdh faktura familie ferie folkeregister forebyg forening forsyning fravaer fritid forvalt gateway geodata
  genoptraening handicap haandbog help henvend hjaelp hjemme hospital host hovedpost idraet indkoeb indsats info ingen institution
  integration intern jobcenter journal jura juridisk kasse klima klinik kommun kompetence konsulent kontakt kontant kontor kontrakt
  koordin korsel koersel kultur kunde laerer ledelse ledig leder lever loen legal licens lager mail marked medarbejder medicin meddel
  metode miljoe mobil modtag museum natur netvaerk noreply norm notif office omraade omsorg opgave oekonomi ordre partner pension
  personale pension planlaeg plads pleje politik portal post praksis presse produkt program projekt psyk raad regional register
  regnskab rekrut renovation reply ressource revision sagsbehandl sales salg samarbejde security sekretariat service sikker skat
  skole social specialist sprog staben standard statistik stoette styring sundhed support syge system sygehus tand team teknik
  tilbud tilsyn trafik transport udbetal udbud uddannelse udsat udvikl undervis unge vagt valg vand vederlag vej vejled velfaerd
  vikar virksomhed visitation voksen ydelse
`).filter((word) => word.length >= 4);

/** Short words that stand alone as a part of a role mailbox. */
export const roleWords: ReadonlySet<string> = new Set(
  words(`
    it hr dpo gis bbr cpr cvr esdh adm ais api app arb bi bfu bir byg bu ddv drift edi edb fin gdpr hos hub ict info iam idm ift job job kle
    kmd kl lis log loen mail men nem nis ops pfa pmo post ppr ppt psy pro reg rpa sag sbs sd skat sms soc sos sso tech tek test tmf ttj ung
    udb vej web wan lan ws stu fgu ssp uu sfo bpa ydelse byraad plan by ny nord syd oest vest midt og til fra for af aps of the
  `),
);

/** The most common given names of adults in Denmark, in the spelling of mail addresses. Enough to know a name by, not a register. */
export const givenNames: ReadonlySet<string> = new Set(
  words(`
    adam agnes ahmed aksel albert alberte ali alma amalie amanda anders andrea andreas ane anette anita anja anna anne annemette annette
    anni anton arne asger astrid august axel bente benny benjamin berit bent birgit birgitte birgitta birthe bjarne bjoern bo bodil brian
    britt britta caroline camilla carina carl carsten casper cathrine cecilie charlotte christian christina christoffer claus clara
    connie conny daniel david dennis diana ditte dorte dorthe ebbe edith egon einar elin elisabeth ella ellen else emil emilie emma erik
    ernst erling esben eva fatima finn flemming frank frederik freja frida gert gitte grete grethe gunnar gustav hanne hans helle helen
    helene henning henriette henrik hilda holger ib ida ina inge ingeborg inger ingrid ivan jacob jakob jan jane janne jannie jeanette
    jens jeppe jesper jette johan johanne john johnny jonas josefine julie jytte joergen kaj karen karin karina karl karoline kaspar
    kasper kate katja katrine kenneth kent kim kirsten kirstine kjeld klaus knud kristian kristina kristine kristoffer kurt lars lasse
    laura laurits leif lena lene lilly linda line lis lisa lisbeth lise lone lotte louise lucas lukas mads magnus maja malene maria
    mariann marianne marie marlene martin mathias mathilde merete mette mia michael michelle mikkel mogens mohamed mona morten nanna
    nete nicolai niels nikolaj nina oliver olga ole oscar oskar ove palle patrick paul peder per pernille peter philip pia poul preben
    rasmus rene rikke rita robert rolf rune ruth sanne sara sebastian signe simon sofie sofia soeren sonja steen steffen stig stine
    sune susan susanne svend soes tanja thea theis thomas thor tim tina tobias tom tommy torben tove trine troels ulla ulrik ursula
    vagn vera verner vibeke victor viggo viktor villy vivi walther william winnie yvonne zahra
  `),
);
