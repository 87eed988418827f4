import { afterAll, beforeAll, beforeEach } from "@jest/globals";
import { type CliResult, runCli } from "../cli/run-cli.ts";
import { type ForeignServers, startForeignServers } from "../network/foreign-servers.ts";
import { makeRegister, password, type Register, registerServer } from "./fake-register.ts";

/** A register that the command line reaches, new for each test. */
export interface KitosTown {
  servers: ForeignServers;
  register: Register;
}

/** Keeps a register running for the tests of a file. */
export function foundKitosTown(): KitosTown {
  const town = {} as KitosTown;
  beforeAll(async () => {
    town.servers = await startForeignServers(["kitos.example"]);
  });
  afterAll(() => town.servers.stop());
  beforeEach(() => {
    town.register = makeRegister();
    town.servers.answer("kitos.example", (request, response) =>
      registerServer(town.register)(request, response),
    );
  });
  return town;
}

/** The login of somebody who may read the register. */
export const login = { KITOS_EMAIL: "kitos@eksempelby.example", KITOS_PASSWORD: password };

/** Runs `catalogue kitos` in a catalogue; `access` is what the environment says of the login. */
export const runKitos = (
  { servers }: KitosTown,
  root: string,
  words: readonly string[],
  access: Readonly<Record<string, string>> = login,
): Promise<CliResult> =>
  runCli(["kitos", ...words, "--today", "2026-11-23"], {
    cwd: root,
    environment: { ...servers.environment, ...access },
  });
