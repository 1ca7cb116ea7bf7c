/** A band from the left side to the right, by its upper and lower end on each, in percent of the height. */
export interface Ribbon {
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
}

/**
 * Bands that divide a whole among parts: on the left each as thick as its share, on the right one in the middle of each of
 * so many rows of the same height.
 *
 * @param shares how much each part gets, in any unit
 * @param margin what stays free above and below a band on the right, in percent of the height
 * @example
 * ribbonsOf([3, 1], 5); // [{ left: [0, 75], right: [5, 45] }, { left: [75, 100], right: [55, 95] }]
 */
export function ribbonsOf(shares: readonly number[], margin: number): Ribbon[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const row = 100 / shares.length;
  let above = 0;
  return shares.map((share, index) => {
    const top = above;
    above += (share / whole) * 100;
    return { left: [top, above], right: [index * row + margin, (index + 1) * row - margin] };
  });
}

/** The outline of a band as the path of an SVG whose view box is 100 by 100. */
export function pathOf({ left: [a, b], right: [c, d] }: Ribbon): string {
  return `M0 ${a} C50 ${a} 50 ${c} 100 ${c} L100 ${d} C50 ${d} 50 ${b} 0 ${b} Z`;
}
