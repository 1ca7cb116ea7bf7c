import * as z from "zod";
import { allocate } from "./allocation.js";
import { GrantId, WithheldGrant } from "./grant.js";
import { meaning } from "./meaning.js";
import { OrganisationId } from "./organisation.js";

/**
 * Who pays: money of a grant, or of an organisation that needs no agreement for it, such as a ministry from the state budget; or
 * money of a grant that the reader is not told of.
 */
export const Payer = z
  .discriminatedUnion("is", [
    z.strictObject({ is: z.literal("grant"), grant: GrantId }),
    z.strictObject({
      is: z.literal("organisation"),
      organisation: OrganisationId,
      /** Whether it is money of the state budget or of the host's own. */
      domestic: z.boolean(),
    }),
    WithheldGrant,
  ])
  .meta(meaning("Payer", "Who pays: a grant, or an organisation.", "Bên chi trả: khoản tài trợ hoặc tổ chức."));
export type Payer = z.infer<typeof Payer>;

/**
 * A text that is the same for the same payer.
 *
 * @example
 * payerKey({ is: "organisation", organisation: "mps", domestic: true }); // "organisation mps domestic"
 */
export function payerKey(payer: Payer): string {
  switch (payer.is) {
    case "grant":
      return `grant ${payer.grant}`;
    case "organisation":
      return `organisation ${payer.organisation}${payer.domestic ? " domestic" : ""}`;
    case "withheld":
      return `withheld ${payer.nth}`;
  }
}

/** The whole, in hundredths of a per cent. */
export const WHOLE = 10_000;

interface Part {
  readonly payer: Payer;
  readonly hundredths: number;
}
/** Whether nobody is named twice. */
export const areDifferentPayers = (payers: readonly Payer[]) => new Set(payers.map(payerKey)).size === payers.length;
/** Whether nobody pays twice. */
export const arePaidByDifferent = (parts: readonly Part[]) => areDifferentPayers(parts.map(({ payer }) => payer));
/** Whether parts make up the whole. */
export const makeUpTheWhole = (parts: readonly Part[]) =>
  parts.reduce((sum, { hundredths }) => sum + hundredths, 0) === WHOLE;

/**
 * Who pays how much of something: shares in hundredths of a per cent that add up to the whole, or those who pay without how much
 * each does. Nobody is taken to pay as much as the others because nothing was said.
 */
export const Shares = z
  .discriminatedUnion("status", [
    z.strictObject({
      status: z.literal("known"),
      parts: z
        .array(z.strictObject({ payer: Payer, hundredths: z.int().min(1).max(WHOLE) }))
        .min(1)
        .max(20)
        .refine(arePaidByDifferent, { error: "somebody pays twice" })
        .refine(makeUpTheWhole, { error: "shares that add up to 100 %" }),
    }),
    z.strictObject({
      status: z.literal("unknown"),
      payers: z.array(Payer).max(20).refine(areDifferentPayers, { error: "somebody pays twice" }),
    }),
  ])
  .meta(meaning("Shares", "Who pays how much of something.", "Tỷ lệ chi trả của từng bên."));
export type Shares = z.infer<typeof Shares>;

/** A part of a sum, and who pays it. */
export interface PaidPart {
  readonly payer: Payer;
  /** In minor units of the sum. */
  readonly minor: number;
}

/**
 * A sum shared out among those who pay it, so that the parts add up to it.
 *
 * @returns undefined where it is not known who pays how much; also of one payer, beside whom there may be others
 * @example
 * partsOf(101, { status: "known", parts: [{ payer: { is: "organisation", organisation: "mps", domestic: true }, hundredths: 5_000 }, { payer: { is: "organisation", organisation: "gov-canada", domestic: false }, hundredths: 5_000 }] })?.map(({ minor }) => minor); // [51, 50]
 * partsOf(101, { status: "unknown", payers: [] }); // undefined
 */
export function partsOf(minor: number, shares: Shares): PaidPart[] | undefined {
  if (shares.status === "unknown") return undefined;
  const parts = allocate(
    minor,
    shares.parts.map(({ hundredths }) => hundredths),
  );
  return shares.parts.map(({ payer }, at) => ({ payer, minor: parts[at] ?? 0 }));
}

/**
 * Everybody who pays, whether or not it is known how much.
 *
 * @example
 * payersOf({ status: "unknown", payers: [] }); // []
 */
export const payersOf = (shares: Shares): Payer[] =>
  shares.status === "known" ? shares.parts.map(({ payer }) => payer) : shares.payers;
