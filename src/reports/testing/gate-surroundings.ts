import type { Surroundings } from "../../domain/gate/gate-report.ts";

/** What stands beside a step in the golden comments. */
export const around: Surroundings = {
  reuse: [
    {
      title: "Breve fra KMD Nexus til SBSYS",
      path: "integrations/nexus-sbsys-breve.md",
      systems: ["KMD Nexus", "SBSYS"],
      vendors: ["KMD A/S"],
      elements: ["navn", "cpr-nummer"],
    },
  ],
  dependants: [{ title: "Statistik over afgørelser", path: "integrations/statistik.md" }],
  conflicts: [{ number: 12, title: "Ny systemejer for SBSYS", about: ["sbsys"] }],
};

/** The same for something that other municipalities have. */
export const elsewhere: Surroundings = {
  ...around,
  peers: [
    {
      sentence: {
        da: "Nordby Kommune har den i drift siden 01.03.2024, leverandør KMD, kontakt integrationer@nordby.example",
        en: "Nordby Kommune has had it in operation since 1 March 2024, vendor KMD, contact integrationer@nordby.example",
      },
      reasons: { da: "de samme to systemer", en: "the same two systems" },
      title: "Breve fra Nexus lægges i SBSYS",
      url: "https://nordby.example/integrationer/nexus.html",
    },
  ],
  callers: {
    takenOn: "2026-11-20",
    systems: ["KMD Nexus", "SBSYS"],
    municipalities: ["Nordby Kommune", "Sønderby Kommune", "Ærø Kommune"],
  },
};
