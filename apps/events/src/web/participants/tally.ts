import { type Participation, Sex, takesSeat } from "@wps/model";

/** How many are on a list, and how many of each sex as it was recorded. */
export interface Tally {
  readonly listed: number;
  readonly seated: number;
  readonly bySex: readonly { readonly sex: Sex; readonly count: number }[];
}

/**
 * Counts a list. What was not told and what is not known stay apart, and from each other.
 *
 * @example
 * tallyOf([{ status: "invited", profile: { sex: "unknown" } }]).seated; // 1
 */
export function tallyOf(list: readonly Pick<Participation, "status" | "profile">[]): Tally {
  return {
    listed: list.length,
    seated: list.filter(takesSeat).length,
    bySex: Sex.options.map((sex) => ({ sex, count: list.filter(({ profile }) => profile.sex === sex).length })),
  };
}
