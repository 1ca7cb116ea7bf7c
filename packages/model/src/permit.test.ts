import { describe, expect, test } from "vitest";
import { Permit, type PermitChange } from "./permit.js";

const needed = (change: object = {}) => ({
  status: "needed",
  grounds: ["foreign-funding"],
  decides: "competent-authority",
  authority: { vi: "Bộ Công an" },
  application: { status: "made", on: "2027-01-20" },
  decision: { status: "granted", number: "123/QĐ-BCA", on: "2027-02-10" },
  report: { due: "2027-04-01", sentOn: "2027-03-30" },
  ...change,
});
const faults = (value: object) => Permit.safeParse(value).error?.issues.map(({ path }) => path.join("."));

describe("a permit", () => {
  test.each<[string, PermitChange["permit"] | object]>([
    ["of which nothing is known", { status: "unknown" }],
    ["that is not needed", { status: "not-needed" }],
    ["that is not needed, with the reason", { status: "not-needed", why: { vi: "Không có yếu tố nước ngoài." } }],
    ["in full", needed()],
    [
      "that was applied for and granted on days nobody knows",
      needed({ application: { status: "made" }, decision: { status: "granted" }, report: {} }),
    ],
    ["on the day of its application", needed({ decision: { status: "granted", on: "2027-01-20" }, report: {} })],
    ["that was refused", needed({ decision: { status: "refused", reason: { vi: "Thiếu đề án." } }, report: {} })],
  ])("%s stands", (_, value) => expect(faults(value)).toBeUndefined());

  test.each<[string, object, string[]]>([
    ["without a ground", needed({ grounds: [] }), ["grounds"]],
    ["with a ground twice", needed({ grounds: ["foreign-funding", "foreign-funding"] }), ["grounds.1"]],
    ["that was decided and not applied for", needed({ application: { status: "not-made" } }), ["decision"]],
    ["that was decided before", needed({ decision: { status: "granted", on: "2027-01-19" } }), ["decision.on"]],
    ["reported before it was given", needed({ report: { sentOn: "2027-02-09" } }), ["report.sentOn"]],
    ["pending and reported", needed({ decision: { status: "pending" } }), ["report"]],
    [
      "refused and owing a report",
      needed({ decision: { status: "refused" }, report: { due: "2027-04-01" } }),
      ["report"],
    ],
  ])("%s does not", (_, value, paths) => expect(faults(value)).toEqual(paths));
});
