import { describe, expect, it } from "vitest";
import { CAPABILITIES, can, ROLES, type Role } from "./access.js";

const roles = Object.keys(ROLES) as Role[];

describe("can", () => {
  it("says yes in these cases and in no other", () => {
    const allowed = roles.flatMap((role) =>
      CAPABILITIES.filter((capability) => can({ role }, capability)).map((capability) => `${role} ${capability}`),
    );
    expect(allowed).toEqual([
      "public event:read",
      "public organisation:read",
      "public programme:read",
      "organiser event:read",
      "organiser event:create",
      "organiser event:edit",
      "organiser organisation:read",
      "organiser organisation:create",
      "organiser programme:read",
      "organiser programme:contribute",
      "system organisation:read",
      "system record:load",
    ]);
  });

  it("lets the public read and nothing else", () => {
    const allowed = CAPABILITIES.filter((capability) => can({ role: "public" }, capability));
    expect(allowed).toEqual(CAPABILITIES.filter((capability) => capability.endsWith(":read")));
  });

  it("leaves the loading of the record to the system", () => {
    expect(roles.filter((role) => can({ role }, "record:load"))).toEqual(["system"]);
  });

  it("knows no capability that nobody has", () => {
    expect(CAPABILITIES.filter((capability) => !roles.some((role) => can({ role }, capability)))).toEqual([]);
  });
});
