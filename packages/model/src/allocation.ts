/**
 * A whole number shared out by weights so that nothing is lost or made: each part is its exact share rounded down, and what
 * is left over goes, one each, to the largest remainders, the first of equals first (Hamilton's method of largest remainder).
 *
 * @param whole a safe integer from 0 on, such as minor units of a currency
 * @param weights safe integers from 0 on, not all 0; who has the weight 0 gets nothing
 * @returns the parts in the order of the weights, which add up to the whole
 * @throws RangeError where the numbers are none of these
 * @example
 * allocate(100, [1, 1, 1]); // [34, 33, 33]
 * allocate(5, [7_000, 0, 3_000]); // [4, 0, 1]
 */
export function allocate(whole: number, weights: readonly number[]): number[] {
  if (![whole, ...weights].every((number) => Number.isSafeInteger(number) && number >= 0)) {
    throw new RangeError("a whole and weights are safe integers from 0 on");
  }
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total === 0n) throw new RangeError("somebody needs a weight above 0");
  const products = weights.map((weight) => BigInt(whole) * BigInt(weight));
  const parts = products.map((product) => Number(product / total));
  const remainders = products.map((product, at) => ({ at, remainder: product % total }));
  const left = whole - parts.reduce((sum, part) => sum + part, 0);
  const first = remainders.toSorted((a, b) =>
    a.remainder === b.remainder ? a.at - b.at : a.remainder > b.remainder ? -1 : 1,
  );
  for (const { at } of first.slice(0, left)) parts[at] = (parts[at] ?? 0) + 1;
  return parts;
}
