import {
  EventMoneyChange as Change,
  type EventMoneyChange,
  GrantId,
  OrganisationId,
  payerKey,
  Refused,
  WHOLE,
} from "@wps/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { grantsNamed, meantBy, payersIn, refuseMoved, shownOf } from "./withheld.ts";

const uuid = (nth: number) => `0d3c8f6e-5f0a-4d8e-9f7e-2a1f6f0f8a${String(nth).padStart(2, "0")}`;
const GRANTS = [1, 2, 3, 4].map((nth) => GrantId.parse(uuid(nth)));
const payers = fc.uniqueArray(
  fc.oneof(
    fc.constantFrom(...GRANTS).map((grant) => ({ is: "grant", grant }) as const),
    fc.constant({ is: "organisation", organisation: OrganisationId.parse("mps"), domestic: true } as const),
  ),
  { minLength: 1, maxLength: 4, selector: payerKey },
);
const shares = payers.chain((named) =>
  fc.constantFrom(
    { status: "unknown", payers: named },
    {
      status: "known",
      parts: named.map((payer, at) => ({ payer, hundredths: at === 0 ? WHOLE - named.length + 1 : 1 })),
    },
  ),
);
const maybe = fc.option(shares, { nil: undefined });
const moneys: fc.Arbitrary<EventMoneyChange> = fc
  .record({ shares: maybe, lines: fc.array(maybe, { maxLength: 3 }) })
  .map(({ shares, lines }) =>
    Change.parse({
      ...(shares && { shares }),
      lines: lines.map((own, at) => ({ id: uuid(at + 50), category: "venue", ...(own && { shares: own }) })),
    }),
  );
const readers = fc.subarray(GRANTS).map((own) => new Set<string>(own));

describe("what is shown to somebody who may not read every grant", () => {
  test("names none that they may not read, and is money as any other", () => {
    fc.assert(
      fc.property(moneys, readers, (money, readable) => {
        const shown = shownOf(money, readable);
        expect(Change.parse(shown)).toEqual(shown);
        expect(grantsNamed(shown).every((grant) => readable.has(grant))).toBe(true);
        expect(payersIn(shown).map(({ path }) => path)).toEqual(payersIn(money).map(({ path }) => path));
      }),
    );
  });

  test("means what it was when it comes back, and moves nothing", () => {
    fc.assert(
      fc.property(moneys, readers, (money, readable) => {
        const meant = meantBy(shownOf(money, readable), money, readable);
        expect(meant).toEqual(money);
        expect(() => refuseMoved(money, meant, readable)).not.toThrow();
      }),
    );
  });

  test("loses no share of a grant that they may not read, whatever they send", () => {
    fc.assert(
      fc.property(moneys, moneys, readers, (before, after, readable) => {
        const hiddenIn = (money: EventMoneyChange) =>
          [{ id: "", shares: money.shares }, ...money.lines].flatMap(({ id, shares: of }) =>
            (of?.status === "known" ? of.parts : (of?.payers ?? []).map((payer) => ({ payer, hundredths: 0 }))).flatMap(
              ({ payer, hundredths }) =>
                payer.is === "grant" && !readable.has(payer.grant) ? [`${id} ${payer.grant} ${hundredths}`] : [],
            ),
          );
        const isKept = hiddenIn(before).toSorted().join() === hiddenIn(after).toSorted().join();
        const refuse = () => refuseMoved(before, after, readable);
        if (isKept) expect(refuse).not.toThrow();
        else expect(refuse).toThrow(Refused);
      }),
    );
  });
});
