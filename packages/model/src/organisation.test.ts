import { describe, expect, it } from "vitest";
import { Organisation, OrganisationId } from "./organisation.js";

describe("OrganisationId", () => {
  it.each(["MPS", "un_women", "-x", "x-", "a--b", "", "bộ", "x".repeat(65)])("refuses '%s'", (id) => {
    expect(OrganisationId.safeParse(id).success).toBe(false);
  });
});

describe("Organisation", () => {
  const molisa = { id: "molisa", name: { vi: "Bộ Lao động - Thương binh và Xã hội" }, type: "government" };

  it("leaves open when its name began or ended to be used", () => {
    expect(Organisation.parse(molisa)).toEqual(molisa);
    expect(Organisation.safeParse({ ...molisa, validTo: "2025-02-28" }).success).toBe(true);
  });

  it("points at the last day when it lies before the first", () => {
    const backwards = { ...molisa, validFrom: "2025-03-01", validTo: "2025-02-28" };
    expect(Organisation.safeParse(backwards).error?.issues[0]?.path).toEqual(["validTo"]);
  });
});
