import type { IncomingMessage, ServerResponse } from "node:http";
import type { Handler } from "../network/foreign-servers.ts";

/** A UUID that is easy to tell apart. */
export const uuid = (kind: string, number: number): string =>
  `${kind.padEnd(8, "0")}-0000-4000-8000-${number.toString().padStart(12, "0")}`;

const person = { uuid: uuid("ee", 1), name: "Hanne Hemmelig", email: "hanne@privat.example" };
const tracked = { createdBy: person, lastModifiedBy: person, lastModified: "2026-11-01T10:00:00Z" };

const town = (number: number, name: string) => ({
  uuid: uuid("aa", number),
  name,
  cvr: `1000000${number}`,
});
export const home = town(0, "Eksempelby Kommune");
const nordby = town(1, "Nordby Kommune");
const sydby = town(2, "Sydby Kommune");
const company = town(3, "KMD A/S");

export const nexus = uuid("cc", 1);
export const sbsys = uuid("cc", 2);
export const aula = uuid("cc", 3);
const [nexusUsage, sbsysUsage, aulaUsage] = [uuid("dd", 1), uuid("dd", 2), uuid("dd", 3)];
export const ownerRole = uuid("ff", 1);
export const managerRole = uuid("ff", 2);

const system = (id: string, name: string, users: readonly object[], more: object = {}) => ({
  ...tracked,
  uuid: id,
  name,
  formerName: null,
  deactivated: false,
  scope: "Global",
  rightsHolder: company,
  usingOrganizations: users,
  mainContractSuppliers: null,
  ...more,
});

const role = (id: string, name: string) => ({ role: { uuid: id, name }, user: person });

/** The newer client's shape, or that of the year before, of the same registrations. */
function usages(newer: boolean) {
  const usage = (
    id: string,
    of: string,
    name: string,
    stage: string,
    relations: readonly object[],
  ) => ({
    ...tracked,
    uuid: id,
    systemContext: { uuid: of, name },
    organizationContext: home,
    general: {
      notes: `Ring til ${person.name}`,
      localCallName: null,
      validity: { lifeCycleStatus: stage, valid: true, validFrom: null, validTo: null },
      ...(newer ? { isBusinessCritical: "Yes", hostedAt: "External" } : {}),
    },
    gdpr: newer ? {} : { businessCritical: "Yes", hostedAt: "External" },
    roles: [role(ownerRole, "Systemejer")],
    outgoingSystemRelations: relations,
  });
  const relation = (number: number, to: string, through: string | null) => ({
    uuid: uuid("bb", number),
    toSystemUsage: { uuid: to, name: "x" },
    relationInterface: through === null ? null : { uuid: uuid("bc", number), name: through },
    description: `Aftalt med ${person.name}`,
  });
  return [
    usage(nexusUsage, nexus, "KMD Nexus", "Operational", [relation(1, aulaUsage, "Nexus REST")]),
    usage(sbsysUsage, sbsys, "SBSYS", "PhasingOut", []),
    usage(aulaUsage, aula, "Aula", "Operational", []),
  ];
}

const agreements = (newer: boolean) => [
  {
    ...tracked,
    uuid: uuid("da", 1),
    name: "Nexus databehandling",
    general: {
      isAgreementConcluded: "No",
      agreementConcludedAt: null,
      dataProcessors: [company],
      ...(newer ? { validity: { valid: true, enforceInvalidity: false } } : { valid: true }),
    },
    oversight: { oversightInterval: newer ? "EveryThirdYear" : "Yearly" },
    systemUsages: [{ uuid: nexusUsage, name: "KMD Nexus" }],
    roles: [role(ownerRole, "Dataansvarlig")],
  },
];

const contracts = (newer: boolean) => [
  {
    ...tracked,
    uuid: uuid("ca", 1),
    name: "Nexus rammeaftale",
    general: { validity: { valid: false, validTo: "2025-12-31T00:00:00" } },
    supplier: newer
      ? {
          organization: company,
          contactPerson: person.name,
          email: person.email,
          phone: "12345678",
        }
      : { organization: company, signed: true, signedBy: person.name },
    responsible: { signedBy: person.name },
    termination: { terminatedAt: null },
    systemUsages: [{ uuid: nexusUsage, name: "KMD Nexus" }],
  },
];

/** KITOS as the town sees it. Anything may be changed before it is asked. */
export interface Register {
  newer: boolean;
  token: string;
  /** A list by the last part of its address. */
  readonly lists: Record<string, readonly unknown[]>;
  /** Answers instead, once each, to the requests whose address begins so. */
  readonly faults: { readonly path: string; readonly answer: Handler }[];
}

/** Every text that belongs to a person. None of them may stand in a snapshot or in what is said. */
export const personal = [person.name, person.email, "12345678", person.uuid];
export const password = "kode-som-ingen-maa-se";

export function makeRegister(newer = true): Register {
  const everybody = [home, nordby, sydby, company];
  return {
    newer,
    token: "hemmeligt.token.her",
    faults: [],
    lists: {
      organizations: everybody.map((one) => ({ ...one, organizationType: "Municipality" })),
      "it-system-usages": usages(newer),
      "it-systems": [
        system(nexus, "KMD Nexus", [home, nordby, sydby, company]),
        system(sbsys, "SBSYS", [home, sydby]),
        system(aula, "Aula", everybody),
      ],
      "data-processing-registrations": agreements(newer),
      "it-contracts": contracts(newer),
    },
  };
}

const json = (response: ServerResponse, status: number, data: unknown): void =>
  void response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(data));

function login(register: Register, request: IncomingMessage, response: ServerResponse): void {
  let text = "";
  request.setEncoding("utf8").on("data", (part: string) => {
    text += part;
  });
  request.on("end", () => {
    const given = JSON.parse(text) as { email?: string; password?: string };
    if (given.password !== password) json(response, 401, { msg: "Unauthorized", response: null });
    else {
      const answer = { token: register.token, email: given.email, loginSuccessful: true };
      json(response, 200, register.newer ? { msg: "", response: answer } : answer);
    }
  });
}

function page(list: readonly unknown[], url: URL): readonly unknown[] {
  const [size, number] = ["pageSize", "page"].map((key) => Number(url.searchParams.get(key)));
  if (!(size! >= 1 && size! <= 250)) return [];
  return list.slice(number! * size!, (number! + 1) * size!);
}

/** A server that speaks as the register does. */
export const registerServer =
  (register: Register): Handler =>
  (request, response) => {
    const url = new URL(request.url ?? "/", "https://kitos.example");
    const fault = register.faults.findIndex(({ path }) => url.pathname.startsWith(path));
    if (fault >= 0) {
      const [{ answer }] = register.faults.splice(fault, 1) as [Register["faults"][number]];
      answer(request, response);
      return;
    }
    if (url.pathname === "/api/authorize/GetToken" && request.method === "POST") {
      login(register, request, response);
      return;
    }
    if (request.headers.authorization !== `Bearer ${register.token}`) {
      json(response, 401, { error: "Unauthorized" });
      return;
    }
    const [, , , name = "", id] = url.pathname.split("/");
    const list = register.lists[name];
    if (list === undefined) json(response, 404, {});
    else if (id === undefined) json(response, 200, page(list, url));
    else {
      const found = list.find((item) => (item as { uuid?: unknown }).uuid === id);
      json(response, found === undefined ? 404 : 200, found ?? {});
    }
  };
