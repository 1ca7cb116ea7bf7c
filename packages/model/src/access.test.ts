import { describe, expect, it } from "vitest";
import { CAPABILITIES, can, ROLES, type Role } from "./access.js";

const roles = Object.keys(ROLES) as Role[];

describe("can", () => {
  it("answers as the table says, for every role and capability", () => {
    const table = roles.flatMap((role) =>
      CAPABILITIES.filter((capability) => can({ role }, capability)).map((c) => `${role} ${c}`),
    );
    expect(table).toEqual(
      roles.flatMap((role) =>
        CAPABILITIES.filter((c) => ROLES[role].some((own) => own === c)).map((c) => `${role} ${c}`),
      ),
    );
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
