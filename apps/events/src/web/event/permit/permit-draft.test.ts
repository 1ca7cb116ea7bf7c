import { describe, expect, test } from "vitest";
import { PERMIT } from "../../../../test/permits.ts";
import { readPermit, toPermitDraft } from "./permit-draft.ts";

const TODAY = "2026-11-24";
const drawn = toPermitDraft(PERMIT);
const wrong = (change: object) => [...readPermit({ ...drawn, ...change }, TODAY).wrong];

describe("a permit in a form", () => {
  test.each([
    PERMIT,
    { status: "unknown" },
    { status: "not-needed" },
    { status: "not-needed", why: { vi: "Không có yếu tố nước ngoài." } },
    { ...PERMIT, decision: { status: "refused", on: "2026-03-06", reason: { vi: "Thiếu đề án." } }, report: {} },
    { ...PERMIT, application: { status: "made" }, decision: { status: "granted" }, report: {} },
  ] as const)("is read as it was: %j", (permit) => {
    expect(readPermit(toPermitDraft(permit as typeof PERMIT), TODAY)).toEqual({ permit, wrong: new Set() });
  });

  test("what is out of sight is not meant", () => {
    const { permit } = readPermit({ ...drawn, isApplied: false }, TODAY);
    expect(permit).toMatchObject({ application: { status: "not-made" }, decision: { status: "pending" }, report: {} });
    expect(readPermit({ ...drawn, status: "unknown" }, TODAY).permit).toEqual({ status: "unknown" });
  });

  test.each([
    [{ grounds: [] }, ["grounds"]],
    [{ appliedOn: "mai" }, ["appliedOn"]],
    [{ appliedOn: "2026-03-07" }, ["decidedOn"]],
    [{ decidedOn: "2026-11-25" }, ["decidedOn"]],
    [{ sentOn: "2026-11-25" }, ["sentOn"]],
    [{ sentOn: "2026-03-05" }, ["sentOn"]],
    [{ due: "cuối năm" }, ["due"]],
    [{ due: "2030-01-01" }, []],
  ])("%j is wrong in %j", (change, fields) => expect(wrong(change)).toEqual(fields));
});
