/**
 * The value that a share of all values do not exceed (nearest rank); the values need no order.
 *
 * @param share above 0, at most 1
 * @throws RangeError where there are no values
 * @example
 * percentileOf([5, 1, 4, 2, 3], 0.99); // 5
 */
export function percentileOf(values: readonly number[], share: number): number {
  const value = values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1];
  if (value === undefined) throw new RangeError("nothing was measured");
  return value;
}

/**
 * The value in the middle; of two in the middle, the lower one.
 *
 * @throws RangeError where there are no values
 * @example
 * medianOf([9, 1, 2]); // 2
 */
export const medianOf = (values: readonly number[]): number => percentileOf(values, 0.5);
