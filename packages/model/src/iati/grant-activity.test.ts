import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GRANT } from "../../test/grants.js";
import { iatiCase } from "../../test/iati/iati-cases.js";
import { grantFile, publishedGrant, YEARLY } from "../../test/iati/published-grants.js";
import { EventMoneyChange } from "../event-money.js";
import { Grant } from "../grant.js";
import { toIatiGrant, toIatiParent } from "./grant-activity.js";
import { writeIati } from "./iati-file.js";

const { setting } = iatiCase("funded");
const activity = (changed: object = {}, now = setting.now) =>
  toIatiGrant({ ...publishedGrant, grant: Grant.parse({ ...YEARLY, ...changed }) }, { ...setting, now });
const sums = (now?: string) =>
  activity({}, now).transactions?.map(({ type, date, value }) => `${type} ${date} ${value.amount} ${value.currency}`);

describe("the golden file", () => {
  it("of a grant and what it pays for", async () => {
    const { file } = grantFile();
    if (file === undefined) throw new Error("there is nothing to publish");
    await expect(writeIati(file)).toMatchFileSnapshot("../../fixtures/iati/grant.xml");
  });
});

describe("a grant", () => {
  it("names everybody of its chain in their roles, and the donor's own activity with the donor alone", () => {
    expect(activity().participating.map(({ role, ref, activity: own }) => [role, ref, own])).toEqual([
      ["1", "GB-GOV-1", "GB-GOV-1-300001"],
      ["3", "XM-DAC-41146", undefined],
      ["2", undefined, undefined],
      ["4", undefined, undefined],
    ]);
  });

  it("is called what whoever gives it calls it, and says so of nobody where several give", () => {
    const [donor, ...rest] = YEARLY.chain;
    expect(activity().otherIdentifiers?.map(({ ref, owner }) => [ref, owner?.ref])).toEqual([
      ["AGR-2027/15", "GB-GOV-1"],
      ["GB-GOV-1-300001", "GB-GOV-1"],
    ]);
    const two = activity({ chain: [donor, { organisation: "gov-korea", role: "funding" }, ...rest] });
    expect(two.otherIdentifiers?.map(({ owner }) => owner)).toEqual([undefined, undefined]);
    expect(two.participating.map(({ activity: own }) => own)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(two.transactions?.[0]).not.toHaveProperty("provider");
  });

  it("stands above its events, and they below it", () => {
    expect(activity().related).toEqual([{ ref: `VN-COA-0001-${publishedGrant.events[0]}`, type: "2" }]);
    expect(toIatiParent(YEARLY.id, setting)).toEqual({ ref: activity().identifier, type: "1" });
  });

  it("names of its events only those that are in the file", () => {
    const strangers = { ...publishedGrant, events: ["00000000-0000-4000-8000-0000000000ff"] };
    expect(JSON.stringify(grantFile())).toContain('"2"');
    expect(toIatiGrant({ ...strangers, events: [] }, setting).related).toBeUndefined();
  });

  it("has a budget where it lasts a year at the most, since nobody has divided a longer one", () => {
    expect(activity().budgets).toMatchObject([
      { start: "2027-01-01", end: "2027-12-31", value: { amount: "80000.00" } },
    ]);
    expect(activity({ period: { validFrom: "2027-01-01", validTo: "2028-01-02" } }).budgets).toBeUndefined();
    expect(activity({ period: { validFrom: "2027-01-01" } }).budgets).toBeUndefined();
  });

  it("says what is passed on where anybody has said how much", () => {
    expect(activity().plannedDisbursements).toMatchObject([
      { value: { amount: "50000.00" }, provider: { ref: "GB-GOV-1" }, receiver: { ref: "XM-DAC-41146" } },
    ]);
  });

  it("tells what it paid by the quarter and the currency, and nothing that is not known, of others or to come", () => {
    expect(sums()).toEqual([
      "11 2027-01-01 80000.00 GBP",
      "4 2026-12-30 30000000 VND",
      "4 2027-03-01 92.59 GBP",
      "4 2027-03-16 112500001 VND",
    ]);
    expect(sums("2027-04-02T00:00:00Z")).toContain("4 2027-04-02 40000000 VND");
  });

  it("has promised nothing before it begins, and is not closed because it is over", () => {
    const status = (now: string) => activity({}, `${now}T00:00:00Z`).status;
    expect(["2026-12-31", "2027-01-01", "2027-12-31", "2028-01-01"].map(status)).toEqual(["1", "2", "2", "3"]);
    expect(sums("2026-12-31T00:00:00Z")).toEqual(["4 2026-12-30 30000000 VND"]);
  });

  it.each([
    ["is not known", { status: "unknown" }],
    ["has no price", { status: "in-kind", what: { vi: "Hội trường" }, valuation: null }],
  ])("of which the amount %s tells no amount, and no 0", (_, amount) => {
    const { budgets, transactions = [] } = activity({ amount });
    expect(budgets).toBeUndefined();
    expect(transactions.some(({ type }) => type === "11")).toBe(false);
  });

  it("in kind is told at its price, as what it is", () => {
    const valuation = { money: { minor: 20_000_000, currency: "VND" }, note: { vi: "Theo báo giá." } };
    const { budgets, transactions } = activity({
      amount: { status: "in-kind", what: { vi: "Hội trường" }, valuation },
    });
    expect(transactions?.[0]).toMatchObject({ type: "11", value: { amount: "20000000" }, disbursementChannel: "4" });
    expect(budgets).toBeUndefined();
  });

  it("keeps its note, and has the marker that somebody gave it", () => {
    expect(JSON.stringify(activity())).not.toContain("Ghi chú nội bộ");
    expect(activity().policyMarkers).toMatchObject([{ significance: "2" }]);
    expect(activity({ marker: "0" }).policyMarkers).toMatchObject([{ significance: "0" }]);
    expect(activity({ marker: "not-screened" }).policyMarkers).toBeUndefined();
  });

  it("never tells a sum of 0, nor a day to come, whatever was entered", () => {
    const day = fc.date({ min: new Date("2026-01-01"), max: new Date("2028-12-31"), noInvalidDate: true });
    const days = day.map((one) => one.toISOString().slice(0, 10));
    const lines = fc.array(fc.record({ on: days, minor: fc.integer({ min: 0, max: 3 }) }), { maxLength: 6 });
    fc.assert(
      fc.property(lines, days, (entered, today) => {
        const actual = entered.map(({ on, minor }, nth) => ({
          id: `00000003-0000-4000-8000-${String(nth).padStart(12, "0")}`,
          category: "venue" as const,
          actual: { on, amount: { status: "known" as const, money: { minor, currency: "VND" as const } } },
        }));
        const told = toIatiGrant(
          { ...publishedGrant, money: shareOut(actual) },
          { ...setting, now: `${today}T12:00:00Z` },
        ).transactions?.filter(({ type }) => type === "4");
        const past = entered.filter(({ on }) => on <= today).reduce((sum, { minor }) => sum + minor, 0);
        expect((told ?? []).reduce((sum, { value }) => sum + Number(value.amount), 0)).toBe(past);
        expect((told ?? []).every(({ date, value }) => date <= today && value.amount !== "0")).toBe(true);
      }),
    );
  });
});

const shareOut = (lines: readonly object[]) => [
  EventMoneyChange.parse({
    shares: { status: "known", parts: [{ payer: { is: "grant", grant: GRANT.id }, hundredths: 10_000 }] },
    lines,
  }),
];
