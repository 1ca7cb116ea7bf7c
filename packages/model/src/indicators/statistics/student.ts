/**
 * The probability that Student’s t with so many degrees of freedom lies within ±t, by the finite sums that it has for whole
 * degrees of freedom (Abramowitz and Stegun 26.7.3 and 26.7.4), in the angle whose tangent is t over the root of them.
 */
function probabilityWithin(angle: number, degrees: number): number {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const isOdd = degrees % 2 === 1;
  let [sum, term] = [0, isOdd ? cosine : 1];
  for (let power = isOdd ? 1 : 0; power <= degrees - 2; power += 2) {
    sum += term;
    term *= (cosine * cosine * (power + 1)) / (power + 2);
  }
  return isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}

/**
 * How many standard errors to either side of a mean hold 95 % of Student’s t, found by halving the angle.
 *
 * @param degrees degrees of freedom, a whole number from 1 up
 * @example
 * studentQuantile(1).toFixed(4); // "12.7062"
 */
export function studentQuantile(degrees: number, probability = 0.95): number {
  let [low, high] = [0, Math.PI / 2];
  while (true) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return Math.sqrt(degrees) * Math.tan(middle);
    if (probabilityWithin(middle, degrees) < probability) low = middle;
    else high = middle;
  }
}
