import type { FieldPath } from "../field-path.js";
import { add, compareFractions, type Fraction, fraction, toDecimal } from "../fraction.js";
import type { IatiActivity } from "./iati-activity.js";
import type { IatiFinding } from "./iati-finding.js";
import { numberFault } from "./number-fault.js";
import { exactSum } from "./xml-decimal.js";

/** Something that has a share of the whole, and where it stands. */
interface Sharer {
  readonly path: FieldPath;
  readonly code: string;
  readonly vocabulary?: string | undefined;
  readonly percentage?: string | undefined;
}

const WHOLE = fraction(100);
/** The vocabulary that is meant where none is named. */
const DEFAULT = "1";

/** Shares of sectors, and of countries and regions, which share one whole in each vocabulary of regions. */
export function checkShares({ sectors = [], countries = [], regions = [] }: IatiActivity): IatiFinding[] {
  const bySector = byVocabulary(placed("sectors", sectors));
  const lands = placed("countries", countries);
  const allLands = totalOf(lands);
  const beyond = byVocabulary(placed("regions", regions));
  return [
    ...bySector.flatMap((group) => checkEach(group, group.length)),
    ...checkEach(lands, lands.length + regions.length),
    ...beyond.flatMap((group) => checkEach(group, lands.length + group.length)),
    ...bySector.flatMap((group) => checkWhole(totalOf(group))),
    ...(beyond.length === 0 ? [[]] : beyond).flatMap((group) => checkWhole(allLands, totalOf(group))),
  ];
}

const placed = (field: string, all: readonly Omit<Sharer, "path">[]) =>
  all.map((one, index): Sharer => ({ ...one, path: [field, index] }));

function byVocabulary(all: readonly Sharer[]): Sharer[][] {
  const groups = new Map<string, Sharer[]>();
  for (const one of all) {
    const { vocabulary = DEFAULT } = one;
    const group = groups.get(vocabulary);
    if (group === undefined) groups.set(vocabulary, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** What is wrong with each by itself: not written as a number, missing where there are others, or named before. */
function checkEach(group: readonly Sharer[], ofHowMany: number): IatiFinding[] {
  const seen = new Set<string>();
  return group.flatMap(({ path, code, percentage }): IatiFinding[] => {
    const isRepeated = seen.has(code);
    seen.add(code);
    return [
      ...(isRepeated ? [{ code: "repeated", path: [...path, "code"], found: code } as const] : []),
      ...checkShare(percentage, ofHowMany > 1).map((one) => ({ ...one, path: [...path, "percentage"] })),
    ];
  });
}

function checkShare(percentage: string | undefined, isNeeded: boolean): Omit<IatiFinding, "path">[] {
  if (percentage === undefined) return isNeeded ? [{ code: "share-missing" }] : [];
  const fault = numberFault(percentage);
  return fault === undefined ? [] : [{ code: fault, found: percentage }];
}

/** What shares come to together; no sum where one is missing or no number. */
interface Total {
  readonly first: Sharer | undefined;
  readonly count: number;
  readonly sum: Fraction | undefined;
}

function totalOf(group: readonly Sharer[]): Total {
  const shares = group.flatMap(({ percentage }) => percentage ?? []);
  const sum = shares.length < group.length ? undefined : exactSum(shares);
  return { first: group[0], count: group.length, sum };
}

/** Whether shares make 100 together; where there is no sum, nobody can tell. */
function checkWhole(one: Total, other: Total = totalOf([])): IatiFinding[] {
  const first = one.first ?? other.first;
  const sum = one.sum && other.sum && add(one.sum, other.sum);
  if (first === undefined || sum === undefined || compareFractions(sum, WHOLE) === 0) return [];
  const found = toDecimal(sum, 6).replace(/\.?0+$/, "");
  if (one.count + other.count === 1) return [{ code: "share-alone", path: [...first.path, "percentage"], found }];
  return [{ code: "share-sum", path: first.path.slice(0, 1), found }];
}

/** Sectors and countries are said of the activity, or of each of its transactions, and not of both. */
export function checkLevels(activity: IatiActivity): IatiFinding[] {
  const { sectors = [], countries = [], regions = [], transactions = [] } = activity;
  return [
    ...checkLevel(
      "sectors",
      sectors.length > 0,
      transactions.map(({ sectors: own = [] }) => own.length > 0),
    ),
    ...checkLevel(
      "countries",
      countries.length + regions.length > 0,
      transactions.map(({ country, region }) => country !== undefined || region !== undefined),
    ),
  ];
}

function checkLevel(field: string, isWhole: boolean, each: readonly boolean[]): IatiFinding[] {
  if (isWhole) {
    return each.flatMap((isOwn, index) =>
      isOwn ? [{ code: "two-levels", path: ["transactions", index, field] } as const] : [],
    );
  }
  if (!each.includes(true)) return [{ code: "level-missing", path: [field] }];
  return each.flatMap((isOwn, index) =>
    isOwn ? [] : [{ code: "level-missing", path: ["transactions", index, field] } as const],
  );
}
