import type { FieldPath } from "../field-path.js";
import { add, compareFractions, type Fraction, fraction, toDecimal } from "../fraction.js";
import type { IatiActivity } from "./iati-activity.js";
import type { IatiFinding } from "./iati-finding.js";
import { numberFault } from "./number-fault.js";
import { exactNumber } from "./xml-decimal.js";

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
  const placed = (field: string, all: readonly Omit<Sharer, "path">[]) =>
    all.map((one, index): Sharer => ({ ...one, path: [field, index] }));
  const lands = placed("countries", countries);
  const groups = [...byVocabulary(placed("sectors", sectors))];
  const beyond = byVocabulary(placed("regions", regions));
  const places = beyond.length === 0 ? [lands] : beyond.map((group) => [...lands, ...group]);
  return [...groups, ...places].flatMap(checkWhole);
}

function byVocabulary(all: readonly Sharer[]): Sharer[][] {
  const vocabularies = new Set(all.map(({ vocabulary = DEFAULT }) => vocabulary));
  return [...vocabularies].map((one) => all.filter(({ vocabulary = DEFAULT }) => vocabulary === one));
}

function checkWhole(group: readonly Sharer[]): IatiFinding[] {
  const faults = group.flatMap(({ path, percentage }): IatiFinding[] => {
    const code = percentage === undefined ? undefined : numberFault(percentage);
    return code === undefined ? [] : [{ code, path: [...path, "percentage"], found: percentage ?? "" }];
  });
  return [...repeated(group), ...(faults.length > 0 ? faults : checkSum(group))];
}

function checkSum(group: readonly Sharer[]): IatiFinding[] {
  const [first, ...others] = group;
  if (first === undefined) return [];
  const shares = group.map(({ percentage }) => (percentage === undefined ? undefined : exactNumber(percentage)));
  if (others.length === 0) {
    const [all] = shares;
    if (all === undefined || compareFractions(all, WHOLE) === 0) return [];
    return [{ code: "share-alone", path: [...first.path, "percentage"], found: first.percentage ?? "" }];
  }
  const missing = group.filter((_, index) => shares[index] === undefined);
  if (missing.length > 0) return missing.map(({ path }) => ({ code: "share-missing", path: [...path, "percentage"] }));
  const sum = shares.reduce<Fraction>((all, one) => add(all, one ?? fraction(0)), fraction(0));
  if (compareFractions(sum, WHOLE) === 0) return [];
  return [{ code: "share-sum", path: first.path.slice(0, 1), found: toDecimal(sum, 6).replace(/\.?0+$/, "") }];
}

function repeated(group: readonly Sharer[]): IatiFinding[] {
  const isSame = (a: Sharer, b: Sharer) => a.path[0] === b.path[0] && a.code === b.code;
  return group
    .filter((one, index) => group.slice(0, index).some((before) => isSame(one, before)))
    .map(({ path, code }) => ({ code: "repeated", path: [...path, "code"], found: code }));
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
