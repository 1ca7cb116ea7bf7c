import * as z from "zod";
import { donorsOf, type Grant } from "../../grant.js";
import { type LinePart, MONEY_STAGES, type MoneyStage, minorIn } from "../../line-part.js";
import { meaning } from "../../meaning.js";
import type { MoneyReading } from "../../money-figure.js";
import type { Payer } from "../../shares.js";

/**
 * What is told of all who pay beside some grants, in one sum.
 *
 * A sum says more than it seems to. Beside one other payer it *is* what that one pays; beside two, each of them reads the other
 * off it; two donors who compare notes take their own parts out of it; and who reads it again tomorrow, or for another period or
 * another choice of grants, has the difference. Therefore there is one sum for everything and none by year, task or place; it is
 * told to its first digit, so that differences stay wide; and only where, with the two largest payers taken out of it, a fifth of
 * what the largest pays is left, so that the second largest, who knows its own part, and one donor who helps it, cannot make the
 * largest out. Own donors are no protection and are not counted as others. Of an event alone nothing is told: its lines, its
 * shares and the total of a line that others help to pay stay with those who run it.
 */
export const OtherFunders = z
  .discriminatedUnion("is", [
    /** Nobody else pays for these events, as far as is known. */
    z.strictObject({ is: z.literal("nobody") }),
    /** Others do, and what they pay cannot be told without telling who pays what. */
    z.strictObject({ is: z.literal("withheld") }),
    z.strictObject({
      is: z.literal("about"),
      /** In minor units of the currency of the report, to its first digit. */
      minor: z.int().min(0),
      /** Whether everything is in it: no amount, share, price or rate is missing. */
      isWhole: z.boolean(),
    }),
  ])
  .meta(meaning("OtherFunders", "What is told of all who pay besides.", "Thông tin về các nhà tài trợ khác."));
export type OtherFunders = z.infer<typeof OtherFunders>;

/** Others at each stage. */
export const StagedOthers = z
  .strictObject({
    planned: OtherFunders,
    committed: OtherFunders,
    actual: OtherFunders,
  })
  .meta(meaning("StagedOthers", "Others who pay, at each stage.", "Nhà tài trợ khác ở từng bước."));
export interface StagedOthers extends z.infer<typeof StagedOthers> {}

interface Among extends MoneyReading {
  /** The grants beside which others are. */
  readonly own: readonly Grant[];
  /** Every grant that is named, as far as it is told. */
  readonly grants: readonly Grant[];
}

/** What is told of others at each stage. */
export function stagedOthers(parts: readonly LinePart[], among: Among): StagedOthers {
  const at = (stage: MoneyStage) =>
    othersOf(
      parts.filter((part) => part.stage === stage),
      among,
    );
  const [planned, committed, actual] = MONEY_STAGES.map(at);
  const nobody: OtherFunders = { is: "nobody" };
  return { planned: planned ?? nobody, committed: committed ?? nobody, actual: actual ?? nobody };
}

interface OtherPart {
  /** Undefined where it is not known what it comes to. */
  readonly minor: number | undefined;
  /** Who gives it; whoever is not told stands for one. */
  readonly donors: readonly string[];
}

function othersOf(parts: readonly LinePart[], { own, grants, currency, rates }: Among): OtherFunders {
  const ours = new Set(own.map(({ id }) => id));
  const isOurs = (payer: Payer) => payer.is === "grant" && ours.has(payer.grant);
  const donors = donorsBehind(grants);
  const others = parts
    .filter(({ payers }) => payers.some((payer) => !isOurs(payer)))
    .map(
      ({ payers, amount, on }): OtherPart => ({
        minor: amount.status === "known" ? minorIn(currency, amount.money, on, rates) : undefined,
        donors: payers.flatMap(donors),
      }),
    );
  if (others.length === 0) return { is: "nobody" };
  const readers = new Set<string>(own.flatMap(donorsOf));
  const strangers = others.filter((part) => !part.donors.some((donor) => readers.has(donor)));
  const sum = sumOf(others);
  if (!Number.isSafeInteger(sum) || !hidesEach(strangers)) return { is: "withheld" };
  return { is: "about", minor: toFirstDigit(sum), isWhole: others.every(({ minor }) => minor !== undefined) };
}

function donorsBehind(grants: readonly Grant[]): (payer: Payer) => readonly string[] {
  const byId = new Map(grants.map((grant) => [grant.id, grant]));
  return (payer) => {
    if (payer.is === "organisation") return [payer.organisation];
    const grant = payer.is === "grant" ? byId.get(payer.grant) : undefined;
    return grant ? donorsOf(grant) : [NOT_TOLD];
  };
}

/** No organisation is called so. */
const NOT_TOLD = "not told";
/** How much of what the largest pays has to be left when the two largest are taken out: a fifth. */
const LEFT_OF_LARGEST = 5;

const sumOf = (parts: readonly OtherPart[]) => parts.reduce((sum, { minor = 0 }) => sum + minor, 0);

/** Whether what each pays stays open to the others, even where two of them compare. */
function hidesEach(parts: readonly OtherPart[]): boolean {
  const paidBy = (donor: string) => sumOf(parts.filter(({ donors }) => donors.includes(donor)));
  const largest = [...new Set(parts.flatMap(({ donors }) => donors))]
    .map((donor) => ({ donor, minor: paidBy(donor) }))
    .toSorted((a, b) => b.minor - a.minor)
    .slice(0, 2);
  const [first] = largest;
  if (first === undefined || first.minor === 0) return false;
  const rest = parts.filter(({ donors }) => !largest.some(({ donor }) => donors.includes(donor)));
  return sumOf(rest) * LEFT_OF_LARGEST >= first.minor;
}

/** 347 as 300, and 960 as 1000. */
function toFirstDigit(minor: number): number {
  const unit = 10 ** (String(minor).length - 1);
  return Math.round(minor / unit) * unit;
}
