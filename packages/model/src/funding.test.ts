import { describe, expect, it } from "vitest";
import { GRANT } from "../test/grants.js";
import { FundingLink, missingFromChain } from "./funding.js";

const LINK = { funder: "gov-canada", level: "event", amount: { status: "unknown" }, basis: "stated" };
const read = (link: object) => FundingLink.parse({ ...LINK, ...link });

describe("FundingLink", () => {
  it("names a grant, or that there is one, and never both or a number", () => {
    expect(read({ grant: GRANT.id }).grant).toBe(GRANT.id);
    expect(read({ grant: { is: "withheld", nth: 3 } }).grant).toEqual({ is: "withheld", nth: 3 });
    for (const grant of ["P-001234", 3, { is: "withheld" }, { is: "withheld", nth: 0, grant: GRANT.id }]) {
      expect(FundingLink.safeParse({ ...LINK, grant }).success).toBe(false);
    }
  });
});

describe("missingFromChain", () => {
  it.each([
    [{}, undefined],
    [{ channel: "un-women" }, undefined],
    [{ funder: "un-women", channel: "mps" }, undefined],
    [{ funder: "gov-korea" }, "funder"],
    [{ funder: "gov-korea", channel: "gov-uk" }, "funder"],
    [{ channel: "gov-uk" }, "channel"],
  ])("says of %j that %s is missing", (link, missing) => {
    expect(missingFromChain(GRANT, read(link))).toBe(missing);
  });
});
