import { NewGrant } from "@wps/model";
import { describe, expect, test } from "vitest";
import { GRANT } from "../../../test/grants.ts";
import { type GrantDraft, readGrant, toGrantDraft, withLink, withLinkUp } from "./grant-draft.ts";

const draft = toGrantDraft(GRANT);
const wrongIn = (change: Partial<GrantDraft>) => [...readGrant({ ...draft, ...change }).wrong];
const typed = (text: string) => ({ ...draft.amount, status: "known" as const, text });

describe("the form of a grant", () => {
  test("says what it was given, where nobody types anything", () => {
    expect(readGrant(draft)).toEqual({ grant: GRANT, wrong: new Set() });
  });

  test("keeps an amount that is not known, and things without a price, as what they are", () => {
    const unpriced = { status: "in-kind", what: { vi: "Hội trường" }, valuation: null };
    for (const amount of [{ status: "unknown" }, unpriced]) {
      const grant = NewGrant.parse({ ...GRANT, amount });
      expect(readGrant(toGrantDraft(grant)).grant).toEqual(grant);
    }
  });

  test("leaves out what nobody wrote", () => {
    const bare = { ...draft, number: " ", donorActivity: "", validTo: undefined, note: { vi: "", en: " " } };
    const { number: _number, donorActivity: _activity, note: _note, period, ...rest } = GRANT;
    expect(readGrant(bare).grant).toEqual({ ...rest, period: { validFrom: period.validFrom } });
  });

  test("says where something is missing, all at once", () => {
    expect(readGrant(toGrantDraft(undefined)).wrong).toEqual(
      new Set(["title", "chain.0.organisation", "chain.1.organisation", "period", "amount"]),
    );
  });

  test("takes nothing typed for no amount, and no amount for none", () => {
    expect(wrongIn({ amount: typed("") })).toEqual(["amount"]);
    expect(wrongIn({ amount: typed("nhiều") })).toEqual(["amount"]);
    expect(readGrant({ ...draft, amount: typed("0") }).grant?.amount).toMatchObject({ money: { minor: 0 } });
  });

  test("asks that the chain begins with who gives, and names nobody twice in one role", () => {
    const [first, second] = draft.chain;
    if (first === undefined || second === undefined) throw new Error("the sample has a chain");
    expect(wrongIn({ chain: [second, first] })).toEqual(["chain.0.role"]);
    expect(wrongIn({ chain: [first, { ...first, key: 9 }] })).toEqual(["chain"]);
    expect(wrongIn({ chain: [] })).toEqual(["chain"]);
  });

  test("asks for a period that does not end before it begins, and an identifier in one piece", () => {
    expect(wrongIn({ validTo: "2025-03-31" })).toEqual(["period"]);
    expect(wrongIn({ donorActivity: "CA 3" })).toEqual(["donorActivity"]);
  });
});

test("links of a chain are added at the end, and change places with the one before", () => {
  const [first, second, third] = draft.chain;
  expect(withLinkUp(draft.chain, 2)).toEqual([first, third, second]);
  expect(withLinkUp(draft.chain, 0)).toEqual(draft.chain);
  expect(withLink(draft.chain).at(-1)).toMatchObject({ key: 3, organisation: "" });
});
