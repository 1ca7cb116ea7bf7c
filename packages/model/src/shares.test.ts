import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OrganisationId } from "./organisation.js";
import { type Payer, partsOf, Shares, WHOLE } from "./shares.js";

const payer = (organisation: string): Payer => ({
  is: "organisation",
  organisation: OrganisationId.parse(organisation),
  domestic: false,
});
const [CANADA, MPS] = [payer("gov-canada"), payer("mps")];
const known = (...hundredths: number[]) => ({
  status: "known" as const,
  parts: hundredths.map((each, at) => ({ payer: payer(`payer-${at}`), hundredths: each })),
});

describe("Shares", () => {
  it.each([
    ["add up to less than the whole", known(5_000, 4_999)],
    ["add up to more", known(5_000, 5_001)],
    ["are nobody's", known()],
    ["are nothing of something", known(10_000, 0)],
    ["name somebody twice", { status: "known", parts: [1, 2].map(() => ({ payer: MPS, hundredths: 5_000 })) }],
    ["name somebody twice where shares are unknown", { status: "unknown", payers: [MPS, { ...MPS }] }],
    ["are equal by silence", { status: "equal", payers: [CANADA, MPS] }],
  ])("are none where they %s", (_, shares) => {
    expect(Shares.safeParse(shares).success).toBe(false);
  });

  it("may be of one and the same organisation for its own and for other money", () => {
    const parts = [MPS, { ...MPS, domestic: true }].map((each) => ({ payer: each, hundredths: 5_000 }));
    expect(Shares.safeParse({ status: "known", parts }).success).toBe(true);
  });
});

describe("partsOf", () => {
  it("loses nothing of a sum, however it is shared", () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: WHOLE - 1 }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.nat(Number.MAX_SAFE_INTEGER), cuts, (minor, inner) => {
        const marks = [0, ...inner.toSorted((a, b) => a - b), WHOLE];
        const shares = known(...marks.slice(1).map((mark, at) => mark - (marks[at] ?? 0)));
        expect(Shares.safeParse(shares).success).toBe(true);
        const parts = partsOf(minor, shares) ?? [];
        expect(parts.reduce((sum, part) => sum + BigInt(part.minor), 0n)).toBe(BigInt(minor));
      }),
    );
  });

  it("says of nobody how much they pay where that is not known, also of one alone", () => {
    expect(partsOf(100, { status: "unknown", payers: [CANADA, MPS] })).toBeUndefined();
    expect(partsOf(100, { status: "unknown", payers: [CANADA] })).toBeUndefined();
  });
});
