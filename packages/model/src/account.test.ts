import { describe, expect, it } from "vitest";
import { Account, AccountChange, EmailAddress, hasScope } from "./account.js";

const ACCOUNT = {
  id: "0198f0a0-0000-7000-8000-000000000001",
  revision: 1,
  name: "Trần Thu Hương",
  email: "huong@example.org",
  role: "organiser",
  organisations: ["mps"],
  closed: false,
};

describe("Account", () => {
  it.each([
    { role: "organiser", organisations: ["mps", "un-women"] },
    { role: "donor", organisations: ["gov-canada"] },
    { role: "verifier", organisations: [] },
    { role: "admin", organisations: [] },
  ])("holds a role with the scope that goes with it: %j", (scope) => {
    expect(Account.parse({ ...ACCOUNT, ...scope })).toEqual({ ...ACCOUNT, ...scope });
    expect(AccountChange.safeParse({ ...scope, closed: true }).success).toBe(true);
  });

  it.each([
    { role: "organiser", organisations: [] },
    { role: "donor", organisations: [] },
    { role: "verifier", organisations: ["mps"] },
    { role: "admin", organisations: ["mps"] },
    { organisations: ["mps", "mps"] },
  ])("refuses a scope that does not: %j", (scope) => {
    const { error } = Account.safeParse({ ...ACCOUNT, ...scope });
    expect(error?.issues.map(({ path }) => path)).toEqual([["organisations"]]);
  });

  it("refuses roles that no account can have", () => {
    for (const role of ["public", "system", "owner"]) {
      expect(Account.safeParse({ ...ACCOUNT, role }).success).toBe(false);
    }
  });
});

describe("hasScope", () => {
  it("is true of those who act for organisations", () => {
    expect((["admin", "organiser", "verifier", "donor"] as const).filter(hasScope)).toEqual(["organiser", "donor"]);
  });
});

describe("EmailAddress", () => {
  it("is one in whatever case it is written", () => {
    expect(EmailAddress.parse("Huong@Example.ORG")).toBe("huong@example.org");
  });

  it.each(["", "huong", "huong@", "@example.org", "hương@example.org", "a@b", "a b@example.org"])(
    "is not %j",
    (text) => {
      expect(EmailAddress.safeParse(text).success).toBe(false);
    },
  );
});
