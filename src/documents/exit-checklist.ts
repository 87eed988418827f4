import { lastDayOfNotice } from "../domain/contract-terms.ts";
import { checks, facts, heading, paragraph, table } from "./blocks.ts";
import type { Block, Check } from "./document-model.ts";
import type { RecordReader } from "./record-reader.ts";
import { ownerRows, people } from "./shared-blocks.ts";

/** A step that a date in the file proves: ticked with its date, or open. */
function dated({ date }: RecordReader, text: string, on: string | null | undefined): Check {
  return on ? { text: `${text} – ${date(on)}`, done: true } : { text };
}

function noticeTable({ say, date, record }: RecordReader): readonly Block[] {
  const { contracts = [] } = record.integration;
  if (contracts.length === 0) return [];
  return [
    table(
      say("Opsigelse", "Notice"),
      [
        say("Leverandør", "Vendor"),
        say("Aftalen udløber", "Agreement ends"),
        say("Sidste dag for opsigelse", "Last day for notice"),
        say("Opsagt den", "Notice given on"),
      ],
      [4, 2, 3, 2],
      contracts.map((one) => {
        const open = one.endsOn === undefined && one.signedOn !== undefined;
        return open
          ? [one.vendor, say("Løber, til den opsiges", "Runs until notice is given"), "–", ""]
          : [one.vendor, date(one.endsOn), date(lastDayOfNotice(one)), ""];
      }),
    ),
  ];
}

function beforeStop(reader: RecordReader): readonly Block[] {
  const { say, record } = reader;
  const { exit } = record.integration;
  return [
    heading(say("Før stop", "Before the stop")),
    checks([
      dated(
        reader,
        say(
          "Begge systemejere har besluttet ophør (systemejerne)",
          "Both system owners have decided to end it (system owners)",
        ),
        exit?.activatedOn,
      ),
      say(
        "Brugere, enheder med borgerkontakt og ejere af afhængige integrationer har fået besked (systemforvalteren)",
        "Users, units in contact with citizens and owners of dependent integrations have been told (system manager)",
      ),
      say(
        "Aftalerne er opsagt inden sidste dag for opsigelse (kontraktansvarlig)",
        "Notice has been given before the last day for it (contract manager)",
      ),
      say(
        "Afløseren eller nødproceduren er klar og prøvet (systemforvalteren)",
        "The successor or the fallback is ready and tried (system manager)",
      ),
      say(
        "Arkivet har bekræftet sin vurdering, og bevaringsværdige data er afleveret eller aftalt (arkivet)",
        "The archive has confirmed its assessment, and data to be kept are handed over or agreed (archive)",
      ),
      say(
        "Data, der skal tilbage, er modtaget, åbnet og kontrolleret (systemforvalteren)",
        "Data to be returned are received, opened and checked (system manager)",
      ),
      say(
        "Ophørsbistand er bestilt og prissat (projektlederen)",
        "Exit assistance is ordered and priced (project manager)",
      ),
    ]),
    ...noticeTable(reader),
  ];
}

function stopAndClear(reader: RecordReader): readonly Block[] {
  const { say, record } = reader;
  const done = record.integration.exit?.decommission;
  return [
    heading(say("Stop", "The stop")),
    checks([
      dated(
        reader,
        say(
          "Overførslen er slået fra hos afgiver og modtager (leverandørerne, systemforvalterne)",
          "The transfer is switched off at source and target (vendors, system managers)",
        ),
        done?.stoppedOn,
      ),
      say(
        "Køer og fejlkøer er tømt eller afstemt (drift)",
        "Queues and error queues are emptied or reconciled (operations)",
      ),
      say(
        "Overvågning og alarmer er slået fra, så de ikke skjuler noget andet (drift)",
        "Monitoring and alarms are off, so that they hide nothing else (operations)",
      ),
      say(
        "Serviceaftalen på fælles infrastruktur er opsagt, og abonnementer på hændelser er afmeldt (systemforvalteren)",
        "The service agreement on shared infrastructure is ended, and event subscriptions are cancelled (system manager)",
      ),
    ]),
    heading(say("Oprydning", "Clearing up")),
    checks([
      dated(
        reader,
        say(
          "Certifikater er tilbagekaldt, nøgler slettet, servicebrugere og adgange lukket på begge sider (drift, sikkerhed)",
          "Certificates are revoked, keys deleted, service users and access closed on both sides (operations, security)",
        ),
        done?.accessRemovedOn,
      ),
      say(
        "Netværksåbninger, filområder og planlagte job er fjernet (drift)",
        "Network openings, file areas and scheduled jobs are removed (operations)",
      ),
      say(
        "Testmiljø og testdata er ryddet (projektlederen, leverandørerne)",
        "Test environment and test data are cleared (project manager, vendors)",
      ),
      dated(
        reader,
        say(
          "Sletningen hos leverandører og underdatabehandlere er bekræftet skriftligt (leverandørerne)",
          "The deletion at vendors and sub-processors is confirmed in writing (vendors)",
        ),
        done?.deletionConfirmedOn,
      ),
      say(
        "Leverandørerne har oplyst, hvornår sikkerhedskopierne er overskrevet (leverandørerne)",
        "The vendors have said when the backups are overwritten (vendors)",
      ),
    ]),
  ];
}

function papers(reader: RecordReader): readonly Block[] {
  const { say, record } = reader;
  const { exit, status } = record.integration;
  return [
    heading(say("Papirer", "Papers")),
    checks([
      ...(record.integration.dpa ?? [])
        .filter(({ decision }) => decision !== "not-required")
        .map(({ vendor }) =>
          say(
            `Databehandleraftalen med ${vendor} er opsagt, eller det er skrevet ned, hvad den stadig bruges til (systemejeren)`,
            `The data processing agreement with ${vendor} is ended, or it is written down what it is still used for (system owner)`,
          ),
        ),
      dated(
        reader,
        say(
          "Kontrakterne er afsluttet, og slutafregningen er godkendt (kontraktansvarlig)",
          "The contracts are closed, and the final account is approved (contract manager)",
        ),
        exit?.decommission?.contractsEndedOn,
      ),
      say(
        "Fortegnelsen over behandlingsaktiviteter er rettet (systemejeren, databeskyttelsesrådgiveren)",
        "The record of processing activities is corrected (system owner, data protection officer)",
      ),
      say(
        "Relation, snitflade, kontrakt og databehandling er rettet i KITOS (systemforvalteren)",
        "Relation, interface, contract and data processing are corrected in KITOS (system manager)",
      ),
      say(
        "Dokumentation, oversættelsestabeller og kode er overdraget eller gemt (leverandørerne)",
        "Documentation, translation tables and code are handed over or kept (vendors)",
      ),
      say(
        "Erfaringerne er skrevet ned: hvad ville vi have aftalt anderledes? (projektlederen)",
        "Lessons are written down: what would we have agreed otherwise? (project manager)",
      ),
      {
        text: say(
          "Datoerne for stop, sletning, adgange og kontrakter står i integrationens fil, og status er sat til afviklet (systemforvalteren)",
          "The dates of stop, deletion, access and contracts are in the integration's file, and its status is set to retired (system manager)",
        ),
        done: status === "retired",
      },
    ]),
  ];
}

/** The steps of closing an integration, in order, ticked where the file already holds the proof. */
export function exitChecklist(reader: RecordReader): readonly Block[] {
  const { say, text, amount, date, named, record } = reader;
  const { exit } = record.integration;
  const title = say("Planen", "The plan");
  return [
    paragraph(
      say(
        "Gennemgå listen i rækkefølge, og gem den udfyldte liste på sagen. Afkrydsede punkter er dem, hvor datoen allerede står i kataloget. Hvor der står »Ikke oplyst«, mangler oplysningen i kataloget.",
        "Go through the list in order, and keep the filled-in list on the case. The points whose date is in the catalogue already are ticked. “Not stated” means that the catalogue lacks the fact.",
      ),
    ),
    heading(title),
    facts(reader, title, [
      [
        say("Ophøret er udløst af", "The end was triggered by"),
        named("exit.activatedBy", exit?.activatedBy),
      ],
      [say("Besluttet", "Decided"), date(exit?.activatedOn)],
      [say("Begrundelse", "Reason"), text(exit?.reason)],
      [say("Forventet ophør", "Expected end"), date(exit?.expectedEndOn)],
      [
        say("Tid fra beslutning til stop", "Time from decision to stop"),
        amount(exit?.leadTimeMonths, say("måned", "month"), say("måneder", "months")),
      ],
      [say("Nødprocedure", "Fallback"), text(exit?.fallback)],
      [say("Tilbagelevering af data", "Return of data"), text(exit?.dataReturn)],
      [say("Sletning af data", "Deletion of data"), text(exit?.dataDeletion)],
      [say("Arkiv", "Archive"), text(exit?.archiving)],
    ]),
    table(
      say("Integrationer, der er afhængige af den", "Integrations that depend on it"),
      [
        say("Afhængig integration", "Dependent integration"),
        say("Id", "Id"),
        say("Ejeren har fået besked den", "Owner told on"),
      ],
      [5, 3, 3],
      record.dependants.length === 0
        ? [[say("Ingen", "None"), "–", "–"]]
        : record.dependants.map(({ id, title: name }) => [name, id, ""]),
    ),
    people(reader, ownerRows(reader)),
    ...beforeStop(reader),
    ...stopAndClear(reader),
    ...papers(reader),
  ];
}
