import { expect, it } from "vitest";
import { askedIn } from "./person-search.ts";

it("asks for somebody by an identifier, for somebody new, or for nobody", () => {
  const id = "00000000-0000-4000-8000-000000000001";
  expect(askedIn({ person: id })).toBe(id);
  expect(askedIn({ person: "new" })).toBe("new");
  expect(askedIn({ person: "Nguyễn Thị Lan" })).toBeUndefined();
  expect(askedIn({})).toBeUndefined();
});
