import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { signingRoles } from "../default-policy.ts";
import {
  type CommitStatus,
  decodeSignatureRecord,
  encodeSignatureRecord,
  maxStatusDescription,
  readSignatureRecords,
} from "./signature-record.ts";

const app = "gate-app[bot]";
const digest = "d".repeat(43);
const given = { role: "dpo", login: "eksempelby-dpo", eventId: "LE_lADOABc1", digest } as const;
const status = (more: Partial<CommitStatus> = {}): CommitStatus => ({
  ...encodeSignatureRecord(given),
  creator: app,
  state: "success",
  sha: "abc",
  ...more,
});

describe("a signature record", () => {
  it("comes back from its commit status as it went in, and always fits", () => {
    const word = (characters: string, from: number, to: number) =>
      fc.string({ unit: fc.constantFrom(...characters), minLength: from, maxLength: to });
    const letters = "abcdefghijklmnopqrstuvwxyz0123456789";
    fc.assert(
      fc.property(
        fc.constantFrom(...signingRoles),
        word(letters, 1, 39),
        word(`${letters}_=-ABC`, 1, 54),
        word(`${letters}_-ABC`, 43, 43),
        (role, login, eventId, made) => {
          const record = { role, login, eventId, digest: made };
          const written = encodeSignatureRecord(record);
          expect(written.description.length).toBeLessThanOrEqual(maxStatusDescription);
          const read = decodeSignatureRecord(
            { ...written, creator: app, state: "success", sha: "abc" },
            [app],
          );
          expect(read).toEqual({ ...record, sha: "abc" });
        },
      ),
    );
  });

  it.each([
    ["written by a person", { creator: "mallory" }],
    ["written by an account that is gone", { creator: undefined }],
    ["written by another app", { creator: "gate-app" }],
    ["with a state that is no success", { state: "pending" }],
    ["without words", { description: null }],
    ["with one word too many", { description: `v1 eksempelby-dpo LE_1 ${digest} x` }],
    ["with two spaces", { description: `v1  eksempelby-dpo LE_1 ${digest}` }],
    ["with a space before", { description: ` v1 eksempelby-dpo LE_1 ${digest}` }],
    ["of another version", { description: `v2 eksempelby-dpo LE_1 ${digest}` }],
    ["with a digest cut short", { description: `v1 eksempelby-dpo LE_1 ${digest.slice(1)}` }],
    ["with a login that can be none", { description: `v1 eksempelby@dpo LE_1 ${digest}` }],
    ["with an event that can be none", { description: `v1 eksempelby-dpo LE/1 ${digest}` }],
    ["of a role nobody has", { context: "governance/signature/mayor" }],
    ["of a role every object has", { context: "governance/signature/constructor" }],
    ["in another context", { context: "governance/phase-gate" }],
    ["with a look-alike context", { context: "governance/signature/dpo " }],
  ])("is not believed: %s", (_told, more: Partial<CommitStatus>) => {
    expect(decodeSignatureRecord(status(more), [app])).toBeUndefined();
  });

  it("is found among other statuses", () => {
    const statuses = [status({ context: "ci" }), status(), status({ creator: "mallory" })];
    expect(readSignatureRecords(statuses, [app])).toEqual([{ ...given, sha: "abc" }]);
  });

  it("knows its recorder in any letter case, and among several", () => {
    const recorders = ["other[bot]", "Gate-App[bot]"];
    expect(readSignatureRecords([status({ creator: "gate-APP[bot]" })], recorders)).toHaveLength(1);
  });

  it("believes nobody when no recorder is named", () => {
    expect(readSignatureRecords([status()], [])).toEqual([]);
  });

  it("refuses to write what could not be read back", () => {
    expect(() => encodeSignatureRecord({ ...given, login: "to navne" })).toThrow("to navne");
    expect(() => encodeSignatureRecord({ ...given, eventId: "x".repeat(55) })).toThrow();
    expect(() => encodeSignatureRecord({ ...given, digest: "kort" })).toThrow("kort");
  });
});
