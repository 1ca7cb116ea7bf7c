import type { ProvinceRef } from "@wps/model";
import { describe, expect, it } from "vitest";
import { type DatesDraft, reviseDates, toMoment } from "./dates.ts";
import { type FundingDraft, reviseFunding } from "./funding.ts";
import { type HeadcountDraft, reviseHeadcount } from "./headcount.ts";
import { type OutcomeDraft, reviseOutcome } from "./outcome.ts";
import { fromPlace, NO_PLACE, type PlaceDraft, relocate, revisePlace } from "./place.ts";

const KEPT = { basis: "inferred" as const, note: { vi: "Theo báo." }, sources: ["s1"] };
const STATED = { basis: "stated" };

const headcount: HeadcountDraft = {
  row: 0,
  unit: "person",
  count: { kind: "exact", number: "18" },
  women: { kind: "exact", number: "4" },
  standing: "chosen",
  kept: { ...KEPT, printed: "4/18", printedWomenShare: { percent: 32.5, sources: ["s1"] } },
};
const link: FundingDraft = {
  row: 0,
  funder: "gov-uk",
  level: "project",
  channel: "un-women",
  project: { vi: "", en: "Framing project" },
  amount: { status: "known", text: "1,250.05", currency: "USD" },
  kept: KEPT,
};
const outcome: OutcomeDraft = {
  row: 0,
  kind: "outcome",
  statement: { vi: "Cam kết.", en: "" },
  kept: { sources: ["s1"] },
};
const dates: DatesDraft = { precision: "day", start: toMoment("2027-03-15"), end: toMoment("2027-03-16"), kept: KEPT };
const place: PlaceDraft = {
  name: { vi: "Hà Nội", en: "" },
  venue: { vi: "", en: "Hall A" },
  province: { code: "01", list: "2025" },
  kept: KEPT,
};

describe("a revised fact", () => {
  it.each<[string, { kept: object }, object]>([
    ["a headcount", reviseHeadcount(headcount, { ...headcount, standing: "variant" }), headcount.kept],
    ["a funder", reviseFunding(link, { ...link, project: { vi: "Dự án", en: "" } }), link.kept],
    ["a result", reviseOutcome(outcome, { ...outcome, kind: "output" }), outcome.kept],
    ["a translated result", reviseOutcome(outcome, { statement: { vi: "Cam kết.", en: "Pledge." } }), outcome.kept],
    ["dates", reviseDates(dates, { ...dates }), dates.kept],
    ["a place", revisePlace(place, { venue: { vi: "", en: "Hall B" } }), place.kept],
  ])("keeps what stands behind %s that says the same", (_, revised, kept) => {
    expect(revised.kept).toEqual(kept);
  });

  it.each<[string, { kept: object }, object]>([
    ["count", reviseHeadcount(headcount, { count: { kind: "about", number: "18" } }), STATED],
    ["number of women", reviseHeadcount(headcount, { women: { kind: "exact", number: "5" } }), STATED],
    ["unit", reviseHeadcount(headcount, { unit: "agency" }), STATED],
    ["funder", reviseFunding(link, { funder: "mps" }), STATED],
    ["level", reviseFunding(link, { level: "event" }), STATED],
    ["channel", reviseFunding(link, { channel: "" }), STATED],
    ["amount", reviseFunding(link, { amount: { ...link.amount, currency: "EUR" } }), STATED],
    ["result", reviseOutcome(outcome, { statement: { vi: "Cam kết mới.", en: "" } }), {}],
    ["first day", reviseDates(dates, { start: toMoment("2027-03-14") }), STATED],
    ["last day", reviseDates(dates, { end: toMoment("") }), STATED],
    ["precision", reviseDates(dates, { precision: "month" }), STATED],
    ["place name", revisePlace(place, { name: { vi: "Huế", en: "" } }), STATED],
  ])("keeps nothing of it when the %s changes", (_, revised, kept) => {
    expect(revised.kept).toEqual(kept);
  });

  it("leaves the province to whoever chose it, whatever else the place is called", () => {
    expect(revisePlace(place, { name: { vi: "Ba Vì, Hà Nội", en: "" } }).province).toEqual(place.province);
  });
});

describe("a place moved to another province", () => {
  const names: Record<string, string> = { "01": "Hà Nội", "46": "Huế" };
  const nameOf = ({ code }: ProvinceRef) => ({ vi: names[code] ?? "", en: names[code] ?? "" });
  const days = { start: "2027-03-15", end: "2027-03-15" };
  const hue = { code: "46", list: "2025" } as const;

  it("takes its name where it had none, or that of the province before", () => {
    expect(relocate(NO_PLACE, hue, nameOf).name).toEqual({ vi: "Huế", en: "Huế" });
    expect(relocate(relocate(NO_PLACE, hue, nameOf), { code: "01", list: "2025" }, nameOf).name.vi).toBe("Hà Nội");
    expect(relocate(relocate(NO_PLACE, hue, nameOf), undefined, nameOf)).toEqual({ ...NO_PLACE, province: undefined });
  });

  it("keeps a name of its own, and loses the source", () => {
    const moved = relocate({ ...place, name: { vi: "Ba Vì", en: "" } }, hue, nameOf);
    expect(moved).toMatchObject({ name: { vi: "Ba Vì", en: "" }, province: hue, kept: STATED });
  });

  it("is asked for its name where only the province is known", () => {
    expect(fromPlace({ ...NO_PLACE, province: hue }, days)).toMatchObject({ status: "known", province: hue, name: {} });
    expect(fromPlace(NO_PLACE, days)).toEqual({ status: "not-given" });
  });
});
