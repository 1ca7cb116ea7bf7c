import { expectTypeOf, test } from "vitest";
import { type IatiActivity, type IatiTransaction, toGenderMarker } from "./index.js";

test("gender equality has no score of 3", () => {
  // @ts-expect-error only markers of other policies have it
  toGenderMarker(3);
});

test("an activity says what the schema needs, and may leave out the rest", () => {
  expectTypeOf<IatiActivity["identifier"]>().toEqualTypeOf<string>();
  expectTypeOf<IatiActivity["transactions"]>().toEqualTypeOf<readonly IatiTransaction[] | undefined>();
  // @ts-expect-error a transaction without its day is none
  const dayless: IatiTransaction = { type: "4", value: { amount: "1", on: "2027-01-01" } };
  expectTypeOf(dayless).toEqualTypeOf<IatiTransaction>();
});
