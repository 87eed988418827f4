import { describe, expect, it } from "@jest/globals";
import { problemsOf } from "./testing/problems-of.ts";
import { otherIntegration, validIntegration } from "./testing/valid-integration.ts";

type Fields = Record<string, unknown>;
const pair = [
  { id: "kmd-nexus", role: "source" },
  { id: "sbsys", role: "target" },
];
const reversedPair = [
  { id: "sbsys", role: "source" },
  { id: "kmd-nexus", role: "target" },
];
const names = (...list: readonly string[]) => list.map((name) => ({ name, category: "ordinary" }));

describe("duplicate-integration", () => {
  const found = (head: Fields, other: Fields) =>
    problemsOf("duplicate-integration", validIntegration(head), {
      others: [
        otherIntegration({
          systems: pair,
          dataFlow: { elements: names("navn", "adresse") },
          ...other,
        }),
      ],
    });
  const same = { dataFlow: { elements: names("Adresse", "navn") } };
  it("finds the same elements, however they are written and ordered", () => {
    expect(found(same, {})).toHaveLength(1);
  });
  it("finds a part and a whole from either side", () => {
    expect(found({ dataFlow: { elements: names("navn") } }, {})).toHaveLength(1);
    expect(found({ dataFlow: { elements: names("navn", "adresse", "sag") } }, {})).toHaveLength(1);
  });
  it("leaves flows alone that only share something", () => {
    expect(found({ dataFlow: { elements: names("navn", "sag") } }, {})).toEqual([]);
  });
  it("minds which way the data go, unless they go both", () => {
    expect(found(same, { systems: reversedPair })).toEqual([]);
    const bothWays = { elements: names("navn", "adresse"), direction: "two-way" };
    expect(found(same, { systems: reversedPair, dataFlow: bothWays })).toHaveLength(1);
  });
  it("accepts that one replaces the other, or a reason in either", () => {
    expect(found(same, { replaces: ["nexus-sbsys-afgoerelser"] })).toEqual([]);
    expect(found({ ...same, replaces: ["sbsys-digital-post"] }, {})).toEqual([]);
    expect(found({ ...same, reuse: { reason: "Kører kun om natten." } }, {})).toEqual([]);
    expect(found(same, { reuse: { reason: "Kører kun om natten." } })).toEqual([]);
    expect(found({ ...same, reuse: { reason: "  " } }, {})).toHaveLength(1);
  });
  it.each(["retired", "on-hold"])("does not count one that is %s", (status) => {
    expect(found(same, { status })).toEqual([]);
    expect(found({ ...same, status }, {})).toEqual([]);
  });
});

describe("similar-integration", () => {
  const found = (head: Fields, other: Fields = {}) =>
    problemsOf(
      "similar-integration",
      validIntegration({ phase: "parties", reuse: { outcome: "unclarified" }, ...head }),
      {
        others: [
          otherIntegration({ systems: pair, dataFlow: { elements: names("foto") }, ...other }),
        ],
      },
    );
  it("names another between the same systems, whichever way", () => {
    expect(found({})[0]?.message.da).toContain("sbsys-digital-post");
    expect(found({}, { systems: reversedPair })).toHaveLength(1);
  });
  it("is silent when reuse is chosen, when it is built, and about closed ones", () => {
    expect(found({ reuse: { outcome: "existing" } })).toEqual([]);
    expect(found({ phase: "implementation" })).toEqual([]);
    expect(found({}, { status: "retired" })).toEqual([]);
  });
  it("names what is left when four others are named elsewhere", () => {
    const others = ["a", "b", "c", "d", "e"].map((letter) =>
      otherIntegration({
        id: `nexus-sbsys-${letter}`,
        phase: letter === "e" ? "need" : "operation",
        systems: pair,
        dataFlow: { elements: names("foto") },
      }),
    );
    const replaces = ["a", "b", "c", "d"].map((letter) => `nexus-sbsys-${letter}`);
    const [problem] = problemsOf(
      "similar-integration",
      validIntegration({ phase: "parties", reuse: { outcome: "unclarified" }, replaces }),
      { others },
    );
    expect(problem?.message.da).toContain("(nexus-sbsys-e)");
  });
  it("is silent about one that shares a single system", () => {
    expect(
      found(
        {},
        {
          systems: [
            { id: "sbsys", role: "source" },
            { id: "digital-post", role: "target" },
          ],
        },
      ),
    ).toEqual([]);
  });
});

describe("reuse-unanswered and agreement/every-vendor-asked", () => {
  const answered = {
    vendor: "KMD A/S",
    askedOn: "2025-10-21",
    answeredOn: "2025-10-27",
    answer: "not-delivered",
  };
  const asked = { vendor: "Ditmer A/S", askedOn: "2025-10-21" };
  const found = (enquiries: readonly unknown[], more: Fields = {}) => {
    const integration = validIntegration({ reuse: { enquiries }, ...more });
    return ["reuse-unanswered", "agreement/every-vendor-asked"].flatMap((rule) =>
      problemsOf(rule, integration).map(({ field }) => `${rule} ${field?.join(".")}`),
    );
  };
  it("ask for a question at the agreement, and for the answer before building", () => {
    expect(found([answered, asked], { phase: "agreement" })).toEqual([]);
    expect(found([answered], { phase: "agreement" })).toEqual([
      "agreement/every-vendor-asked reuse.enquiries",
    ]);
    expect(found([answered, asked], { phase: "implementation" })).toEqual([
      "reuse-unanswered reuse.enquiries.1",
    ]);
    expect(found([answered], { phase: "implementation" })).toEqual([
      "reuse-unanswered reuse.enquiries",
    ]);
  });
  it("take an answer without a date, or dated tomorrow, for none", () => {
    expect(found([answered, { ...asked, answer: "not-delivered" }])).toHaveLength(1);
    expect(
      found([answered, { ...asked, answer: "not-delivered", answeredOn: "2026-11-24" }]),
    ).toHaveLength(1);
  });
  it("accept one answer of several questions to a vendor", () => {
    expect(found([answered, asked, { ...answered, vendor: "DITMER A/S" }])).toEqual([]);
  });
  it("leave alone what ran before the catalogue, but only that", () => {
    const legacy = { legacy: { completeBy: "2027-06-30" } };
    expect(found([], legacy)).toEqual([]);
    expect(found([], { ...legacy, phase: "implementation" })).not.toEqual([]);
  });
});

describe("reuse-lookup-old", () => {
  const found = (kitosCheckedOn: string, since?: string) =>
    problemsOf(
      "reuse-lookup-old",
      validIntegration({ phase: "agreement", reuse: { kitosCheckedOn } }),
      {},
      {
        ...(since && {
          history: new Map([["nexus-sbsys-afgoerelser", { phase: "agreement" as const, since }]]),
        }),
      },
    );
  it("counts twelve months back from the gate", () => {
    expect(found("2025-11-23")).toEqual([]);
    expect(found("2025-11-22")).toHaveLength(1);
  });
  it("does not grow old while the integration stands in the phase", () => {
    expect(found("2025-06-01", "2026-05-01")).toEqual([]);
  });
});
