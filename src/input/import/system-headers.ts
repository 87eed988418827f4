/** What people call the columns of a list of systems, by the field they fill, beside the schema's own names and titles; names are parted by `|`. */
export const systemHeaders: Readonly<Record<string, string>> = {
  id: "system id | systemid",
  name: "system | systemnavn | it system | it systemnavn | navn på system | system name | applikation | fagsystem | løsning | systemer",
  summary: "beskrivelse | formål | anvendelse | description | bruges til",
  "owner.unit":
    "systemejer | systemejer enhed | ejer | owner | forvaltning | afdeling | enhed | system owner | ansvarlig enhed",
  "owner.email":
    "ownerEmail | systemejers postkasse | systemejer mail | systemejer email | ejer email",
  "manager.unit":
    "systemforvalter | systemforvalter enhed | systemansvarlig | forvalter | manager | system manager",
  "manager.email":
    "managerEmail | systemforvalters postkasse | systemforvalter mail | forvalter mail | forvalter email | systemforvalter email",
  "owner.github": "systemejer login | systemejer github",
  "manager.github": "systemforvalter login | systemforvalter github",
  "vendor.name":
    "leverandør | vendor | systemleverandør | leverandørnavn | supplier | rettighedshaver",
  "vendor.email": "leverandør email | leverandør mail | leverandørens postkasse | vendor email",
  hosting: "drift | driftsform | hosting | driftssted | driftsmiljø",
  endOfLifeOn:
    "udfases | udfasning | slutdato | end of life | udløber | kontraktudløb | udfasningsdato",
  aliases: "alias | kaldenavn | andre navne | synonymer | tidligere navn | forkortelse",
  "kitos.system": "kitos uuid | it system uuid | system uuid | kitos",
  "kitos.usage": "anvendelse uuid | usage uuid | it systemanvendelse uuid",
};
