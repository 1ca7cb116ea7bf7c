import { describe, expect, it } from "vitest";
import { GRANT } from "../test/grants.js";
import { ActivityIdentifier, donorsOf, Grant } from "./grant.js";

const read = (change: object) => Grant.safeParse({ ...GRANT, ...change });
const [CANADA, UN_WOMEN, MPS] = GRANT.chain;

describe("Grant", () => {
  it("begins with whoever gives the money", () => {
    const { error } = read({ chain: [UN_WOMEN, MPS] });
    expect(error?.issues.map(({ path }) => path)).toEqual([["chain", 0, "role"]]);
  });

  it("has an organisation in several roles, and in none twice", () => {
    expect(read({ chain: [CANADA, UN_WOMEN, { ...MPS, role: "accountable" }, MPS] }).success).toBe(true);
    expect(read({ chain: [CANADA, MPS, MPS] }).success).toBe(false);
  });

  it("does not end before it begins, and may have no end that is known", () => {
    expect(read({ period: { validFrom: "2025-04-02", validTo: "2025-04-01" } }).success).toBe(false);
    expect(read({ period: { validFrom: "2025-04-01" } }).success).toBe(true);
  });

  it("tells an amount that is not known from none", () => {
    expect(read({ amount: { status: "unknown" } }).success).toBe(true);
    expect(read({ amount: undefined }).success).toBe(false);
  });

  it("names several who give", () => {
    const korea = { ...CANADA, organisation: "gov-korea" };
    expect(donorsOf(Grant.parse({ ...GRANT, chain: [CANADA, korea, UN_WOMEN] }))).toEqual(["gov-canada", "gov-korea"]);
  });
});

describe("ActivityIdentifier", () => {
  it.each(["", "CA 3", "CA/3", "CA&3", "CA|3", "CA?3", "CA-3\n", "CA-\ud800", "x".repeat(101)])(
    "is never %j",
    (text) => {
      expect(ActivityIdentifier.safeParse(text).success).toBe(false);
    },
  );
});
