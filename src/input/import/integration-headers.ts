/** What people call the columns of a list of integrations, by the field they fill, beside the schema's own names and titles; names are parted by `|`. */
export const integrationHeaders: Readonly<Record<string, string>> = {
  id: "integrations id | integrationsid | integration id | løbenummer id",
  title:
    "navn | name | integration | integrationer | integrationsnavn | integrationens navn | navn på integration | integration navn | snitflade | snitfladenavn | behandling | processing | behandlingsaktivitet | integration name",
  summary:
    "beskrivelse | description | kort beskrivelse | resume | resumé | hvad gør integrationen",
  phase: "fase | livscyklus | lifecycle | trin",
  status: "tilstand",
  statusReason: "årsag til status | begrundelse for status",
  visibility: "synlighed",
  kle: "kle nummer | kle nr | kle emne | kle numre | opgave kle",
  case: "sag | sagsnr | sagsnummer | esdh | esdh sag | esdh nummer | journalnummer | case number",
  "owners.requester.unit":
    "enhed med behovet | enheden med behovet | enhed bag behovet | behovsstiller | rekvirent | requesting unit | unit | enhed | afdeling | forvaltning | center | fagområde | ansvarlig enhed | ansvarlig afdeling | område | department | organisation | ejer enhed",
  "owners.requester.email":
    "postkasse | mail | email | e-mail | kontaktmail | kontakt email | fællespostkasse | enhedens postkasse",
  "owners.project.unit": "projektleder enhed | projektkontor",
  "owners.technical.unit": "teknisk ansvarlig | teknisk ansvarlig enhed | it ansvarlig",
  "owners.technical.email": "teknisk kontakt | teknisk postkasse",
  "need.task": "formål | purpose | opgave | arbejdsopgave | anvendelse | forretningsbehov",
  "need.data": "data | datatyper | dataindhold | hvilke data | data types | oplysninger",
  "need.frequency": "frekvens | hyppighed | interval | kadence | hvor tit | overførselsfrekvens",
  "need.benefit": "gevinst | gevinster | værdi | benefit",
  source:
    "sources | from system | fra system | fra | from | kilde | kildesystem | afsender | afsendersystem | afgiver | afgiversystem | source system | leverende system | dataleverandør | system a | fra systemnavn",
  target:
    "targets | to system | til system | til | to | mål | målsystem | modtager system | modtager | modtagersystem | destination | target system | modtagende system | dataaftager | system b | til systemnavn",
  intermediary: "mellemled | via | integrationsmotor | mellemsystem | intermediary",
  "source.vendor.name":
    "leverandør kilde | kildesystemets leverandør | fra leverandør | afsender leverandør | source vendor | leverandør afgiver | leverandør fra",
  "target.vendor.name":
    "leverandør mål | modtagersystemets leverandør | til leverandør | modtager leverandør | target vendor | leverandør modtager | leverandør til",
  "source.owner.unit": "systemejer kilde | systemejer fra | systemejer afgiver | fra systemejer",
  "target.owner.unit": "systemejer mål | systemejer til | systemejer modtager | til systemejer",
  "dataFlow.direction": "retning | dataretning | direction",
  "dataFlow.volumePerDay": "antal pr dag | volumen | mængde | antal beskeder | volume",
  "dataFlow.elements": "elements | dataelementer | data elements | datafelter | felter",
  cpr: "cpr | cpr nummer | cpr number | indeholder cpr | cpr data | overføres cpr",
  "privacy.personalData":
    "personoplysninger | persondata | personal data | indeholder persondata | gdpr",
  "privacy.legalBasis":
    "legalBasis | behandlingsgrundlag | hjemmel | retsgrundlag | lovhjemmel | legal basis",
  "privacy.dataSubjects":
    "dataSubjects | registrerede | kategorier af registrerede | data subjects",
  "privacy.retention": "opbevaring | slettefrist | opbevaringsperiode | retention | sletning",
  "privacy.recordOfProcessing": "record | fortegnelse | artikel 30 | art 30 | fortegnelsesnummer",
  "privacy.dpia.decision": "dpia | konsekvensanalyse | impact assessment",
  "privacy.riskAssessment.level": "risiko | risikoniveau | risikovurdering",
  "privacy.riskAssessment.assessedOn":
    "risikovurderet | dato for risikovurdering | risikovurdering dato",
  "privacy.thirdCountry.transfer":
    "thirdCountry | uden for eu eøs | outside the eu eea | tredjeland | tredjelande | tredjelandsoverførsel",
  "privacy.thirdCountry.countries":
    "thirdCountries | lande uden for eu eøs | countries outside the eu eea",
  "privacy.thirdCountry.basis": "transferBasis | overførselsgrundlag",
  "dpa.vendor": "databehandler | processor | databehandleraftale med",
  "dpa.status": "databehandleraftale | dba | dpa | databehandleraftale status | dba status",
  "dpa.signedOn":
    "dba dato | databehandleraftale dato | databehandleraftale underskrevet | dba underskrevet",
  "dpa.validUntil": "dba udløb | dba udløber | databehandleraftale udløber",
  "dpa.nextAuditOn": "næste tilsyn | tilsyn | tilsynsdato | næste kontrol",
  "contracts.vendor": "kontraktpart | kontrakt leverandør | kontrakt med",
  "contracts.reference": "kontrakt | kontraktnummer | kontraktnr | aftalenummer | contract",
  "contracts.signedOn": "kontrakt underskrevet | kontraktdato | kontrakt dato",
  "contracts.startsOn": "kontraktstart | kontrakt start | kontrakt fra",
  "contracts.endsOn":
    "kontrakt udløber | kontraktudløb | kontrakt udløb | udløbsdato | kontrakt til | contract end",
  "contracts.noticeMonths": "opsigelse | opsigelsesvarsel | varsel | notice | opsigelse måneder",
  "contracts.setupCostDkk": "etablering | etableringspris | engangspris | setup cost",
  "contracts.yearlyCostDkk":
    "årlig pris | årspris | pris pr år | driftspris | årlig omkostning | årlig drift | yearly cost",
  "technical.pattern": "integrationstype | integrationsmønster | mønster",
  "technical.protocol": "protokol | teknologi | teknik | format | snitfladetype | protocol",
  "technical.route": "rute | platform | via platform",
  "technical.authentication": "autentifikation | login | sikkerhed",
  "technical.certificateExpiresOn": "certifikat udløber | certifikatudløb | certifikat",
  "implementation.plannedGoLive":
    "planlagt idriftsættelse | forventet idriftsættelse | planlagt drift",
  "implementation.liveOn":
    "idriftsat | idriftsættelse | driftsdato | i drift siden | ibrugtaget | go live | startdato | i drift fra",
  "operation.criticality": "kritikalitet | vigtighed | kritisk | criticality",
  "operation.support.email": "support | supportmail | support mail | driftskontakt",
  "operation.support.hours": "supporttid | åbningstid | servicetid",
  "operation.sla.availabilityPercent": "oppetid | tilgængelighed | sla",
  "operation.monitoring": "overvågning | monitorering",
  "operation.reviewedOn": "sidst gennemgået | senest gennemgået | senest revideret",
  "operation.nextReviewOn": "næste gennemgang | næste review | revision",
  "exit.expectedEndOn": "forventet ophør | slutdato | udfases | udfasning | nedlægges",
  dependsOn: "afhænger af | afhængigheder",
  replaces: "erstatter | tidligere id",
  "section.Behov": "behov | baggrund",
  "section.Dataflow": "dataflow beskrivelse | dataflow",
  "section.Teknisk løsning": "teknisk beskrivelse | teknisk løsning | løsning",
  "section.Driftsvilkår": "driftsvilkår | drift beskrivelse",
  "section.Exitplan": "exitplan",
};
