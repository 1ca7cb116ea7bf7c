import { leastMinutes } from "@wps/model/people";

/** How long somebody has to have been in a meeting, as it is typed. */
export interface AskedShare {
  readonly unit: "percent" | "minutes";
  readonly typed: string;
}

const MOST = { percent: 100, minutes: 1_440 } as const;

export const mostOf = ({ unit }: AskedShare): number => MOST[unit];

/**
 * The fewest minutes that are asked for.
 *
 * @param planned how long the part lasts; undefined where nobody wrote down its hours, and no share can be told
 * @returns undefined where no such number is typed
 * @example
 * leastAsked({ unit: "percent", typed: "75" }, 210); // 158
 * leastAsked({ unit: "minutes", typed: "90" }, undefined); // 90
 * leastAsked({ unit: "percent", typed: "75" }, undefined); // undefined
 */
export function leastAsked({ unit, typed }: AskedShare, planned: number | undefined): number | undefined {
  const number = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
  if (number < 1 || number > MOST[unit]) return undefined;
  if (unit === "minutes") return number;
  return planned === undefined ? undefined : leastMinutes(planned, number);
}
