import type { PlainDate } from "../../date.js";
import type { Period } from "../../period.js";
import { provinceListOn, toProvinceKey } from "../../place.js";
import type { Province } from "../../province.js";
import { isValidOn } from "../../validity.js";
import { grouped } from "../grouped.js";
import { between, measured, type OpenMeasurement, quotient, representing, toQuotient } from "../measurement.js";
import type { ParticipationFact } from "../participation-fact.js";
import { fromLists, fromRows, whoCame } from "./each-once.js";
import type { Listed } from "./persons.js";

/** How many agencies there were, and how many of equal size would be as diverse. */
export interface AgenciesRepresented {
  readonly count: OpenMeasurement;
  readonly effective: OpenMeasurement;
}

/**
 * How many agencies took part, and their effective number, 1/Σp²: as many agencies of equal size would be as diverse
 * (PRT-14). Ten agencies of which one sends nearly everybody are hardly more than one.
 *
 * @returns the count is *bounded* where the agency of some is not known; the effective number is *undefined* where nobody
 *   came and *missing* where no agency is known
 * @example
 * agenciesRepresented(attendees).count.bounds; // { lower: { numerator: 2, denominator: 1 }, upper: { numerator: 3, denominator: 1 } }
 * agenciesRepresented(attendees).effective.value; // { numerator: 9, denominator: 5 }
 */
export function agenciesRepresented(facts: readonly ParticipationFact[]): AgenciesRepresented {
  const came = whoCame(facts);
  const known = came.flatMap(({ organisation }) => organisation ?? []);
  const sizes = [...grouped(known, (organisation) => organisation).values()].map(({ length }) => length);
  const counted = { rows: facts.length, came: came.length, known: known.length, agencies: sizes.length };
  const basis = { n: known.length, unknown: came.length - known.length, provenance: fromLists(facts) };
  return { count: agencyCountOf(counted), effective: effectiveNumber(sizes, basis) };
}

/** Of how many who came the agency is known, and how many different ones these are. */
export interface Agencies extends Listed {
  readonly known: number;
  readonly agencies: number;
}

/** The count of {@link agenciesRepresented}, of counts. */
export function agencyCountOf({ rows, came, known, agencies }: Agencies): OpenMeasurement {
  const unknown = came - known;
  return between("PRT-14", {
    n: known,
    unknown,
    bounds: { lower: quotient(agencies), upper: quotient(agencies + unknown) },
    provenance: fromRows(rows),
  });
}

/** Least diverse where all unknown belong to the largest agency, most where each belongs to another one. */
function effectiveNumber(
  sizes: readonly number[],
  basis: Pick<OpenMeasurement, "n" | "unknown" | "provenance">,
): OpenMeasurement {
  const { n, unknown } = basis;
  if (n + unknown === 0) return measured("PRT-14", { status: "undefined", ...basis, reason: "nobody-came" });
  if (n === 0) return measured("PRT-14", { status: "missing", ...basis, reason: "organisation-unknown" });
  const largest = Math.max(...sizes);
  const rest = squares(sizes) - squares([largest]);
  return representing("PRT-14", diversity(n, squares(sizes)), {
    ...basis,
    bounds: {
      lower: diversity(n + unknown, rest + squares([largest + unknown])),
      upper: diversity(n + unknown, squares(sizes) + BigInt(unknown)),
    },
  });
}

const squares = (sizes: readonly number[]): bigint => sizes.reduce((sum, size) => sum + BigInt(size) ** 2n, 0n);

const diversity = (all: number, ofSquares: bigint) =>
  toQuotient({ numerator: BigInt(all) ** 2n, denominator: ofSquares });

/** How many provinces people came from, and which share of all there are. */
export interface ProvincesReached {
  readonly count: OpenMeasurement;
  readonly share: OpenMeasurement;
}

/**
 * How many provinces and centrally-run cities people came from, at events of a period, and the share of those that exist
 * on its last day (PRT-15). Where 63 became 34 within the period, people count for the province that theirs went into;
 * the count is flagged as a `break`, and there is no share, since most of the period had other provinces.
 *
 * @param provinces dated rows that hold every province of the period, such as `PROVINCES` from 31 December 2023 on
 * @returns *bounded* where the province of some is not known; the share is *undefined* where the rows hold no province
 * @example
 * provincesReached(attendees, { start: "2025-01-01", end: "2025-06-30" }, PROVINCES).share.value; // { numerator: 1, denominator: 63 }
 * provincesReached(attendees, { start: "2025-01-01", end: "2025-12-31" }, PROVINCES).count.flags; // ["break"]
 */
export function provincesReached(
  facts: readonly ParticipationFact[],
  { start, end }: Period,
  provinces: readonly Province[],
): ProvincesReached {
  const came = whoCame(facts).filter(({ day }) => start <= day && day <= end);
  const asAt = came.flatMap(({ province, day }) => keyAt(end, province, day, provinces) ?? []);
  const existing = new Set(provinces.filter((row) => isValidOn(row, end)).map(toProvinceKey)).size;
  const [reached, unknown] = [new Set(asAt).size, came.length - asAt.length];
  const most = Math.min(existing, reached + unknown);
  const basis = { n: asAt.length, unknown, provenance: fromLists(facts) };
  const isBroken = provinceListOn(start) !== provinceListOn(end);
  const count = between("PRT-15", {
    ...basis,
    bounds: { lower: quotient(reached), upper: quotient(most) },
    flags: isBroken ? ["break"] : [],
  });
  if (isBroken) {
    const share = measured("PRT-15", { status: "not-applicable", ...basis, reason: "over-a-break", flags: ["break"] });
    return { count, share };
  }
  if (existing === 0) {
    return { count, share: measured("PRT-15", { status: "undefined", ...basis, reason: "no-province" }) };
  }
  const bounds = { lower: quotient(reached, existing), upper: quotient(most, existing) };
  return { count, share: between("PRT-15", { ...basis, bounds }) };
}

/** The province of a day as it is on a later one: itself, or the one it went into; nothing for a code that none had. */
function keyAt(
  later: PlainDate,
  code: string | null,
  day: PlainDate,
  provinces: readonly Province[],
): string | undefined {
  if (code === null) return undefined;
  const list = provinceListOn(day);
  const rows = provinces.filter((row) => row.list === list && row.code === code);
  if (!rows.some((row) => isValidOn(row, day))) return undefined;
  if (provinceListOn(later) === list) return toProvinceKey({ code, list });
  return rows.map(successorKey).find((key) => key !== undefined);
}

const successorKey = (row: Province): string | undefined =>
  row.list === "2004" && row.successor !== undefined ? toProvinceKey({ code: row.successor, list: "2025" }) : undefined;
