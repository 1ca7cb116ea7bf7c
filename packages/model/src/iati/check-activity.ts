import type { PlainDate } from "../date.js";
import type { FieldPath } from "../field-path.js";
import { checkIdentifiers } from "./check-identifiers.js";
import { checkResults } from "./check-results.js";
import { checkLevels, checkShares } from "./check-shares.js";
import { checkGenderMarker } from "./gender-marker.js";
import type { IatiActivity } from "./iati-activity.js";
import type { IatiFile } from "./iati-file.js";
import type { IatiFinding } from "./iati-finding.js";
import { numberFault } from "./number-fault.js";

/** What an activity is checked against. */
export interface CheckOptions {
  /** The present day: what is said to have happened lies on it or before. */
  readonly today: PlainDate;
}

/**
 * What speaks against publishing an activity that its schema may accept; nothing where nothing does.
 *
 * @example
 * checkActivity({ ...workshop, policyMarkers: [{ code: "1", significance: "3" }] }, { today: "2027-01-01" })[0]; // { code: "gender-marker", path: ["policyMarkers", 0, "significance"], found: "3" }
 */
export function checkActivity(activity: IatiActivity, { today }: CheckOptions): IatiFinding[] {
  return [
    ...checkIdentifiers(activity),
    ...checkDates(activity, today),
    ...checkContacts(activity),
    ...checkShares(activity),
    ...checkLevels(activity),
    ...checkGenderMarker(activity),
    ...checkMoney(activity),
    ...checkResults(activity),
  ];
}

/**
 * The same for every activity of a file, and whether two of them bear one identifier.
 *
 * @example
 * checkFile({ version: "2.03", activities: [] }, { today: "2027-01-01" }); // []
 */
export function checkFile({ activities }: IatiFile, options: CheckOptions): IatiFinding[] {
  const seen = new Set<string>();
  return activities.flatMap((activity, index) => {
    const { identifier } = activity;
    const found = checkActivity(activity, options).map((one) => ({ ...one, path: ["activities", index, ...one.path] }));
    if (!seen.has(identifier)) {
      seen.add(identifier);
      return found;
    }
    const path = ["activities", index, "identifier"];
    return [...found, { code: "identifier-repeated" as const, path, found: identifier }];
  });
}

const ACTUAL = ["2", "4"];

function checkDates({ updatedAt, dates, transactions = [] }: IatiActivity, today: PlainDate): IatiFinding[] {
  const past: readonly (readonly [Readonly<FieldPath>, string | undefined])[] = [
    [["updatedAt"], updatedAt],
    ...dates.map(({ type, day }, index) => [["dates", index, "day"], ACTUAL.includes(type) ? day : undefined] as const),
    ...transactions.flatMap(({ date, value }, index) => [
      [["transactions", index, "date"], date] as const,
      [["transactions", index, "value", "on"], value.on] as const,
    ]),
  ];
  return past.flatMap(([path, found]) =>
    found !== undefined && found.slice(0, 10) > today ? [{ code: "future-date", path, found } as const] : [],
  );
}

function checkContacts({ contacts = [] }: IatiActivity): IatiFinding[] {
  return contacts.flatMap(({ person }, index) =>
    person === undefined ? [] : [{ code: "named-contact", path: ["contacts", index, "person"] } as const],
  );
}

function checkMoney(activity: IatiActivity): IatiFinding[] {
  const { budgets = [], plannedDisbursements = [], transactions = [] } = activity;
  return Object.entries({ budgets, plannedDisbursements, transactions }).flatMap(([field, sums]) =>
    sums.flatMap(({ value }, index) => {
      const code = numberFault(value.amount);
      return code === undefined ? [] : [{ code, path: [field, index, "value", "amount"], found: value.amount }];
    }),
  );
}
