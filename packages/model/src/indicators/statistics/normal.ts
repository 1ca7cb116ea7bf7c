/** The standard normal quantile of 97.5 %: so many standard errors to either side leave 2.5 % outside at each end. */
export const Z_95 = 1.959963984540054;

const ROOT_OF_TAU = Math.sqrt(2 * Math.PI);
const FAR = 8;

/**
 * The probability that a standard normal number is below `z`, by the series of Marsaglia (2004), exact to about 15
 * decimals.
 */
export function normalProbability(z: number): number {
  if (Math.abs(z) > FAR) return z < 0 ? 0 : 1;
  let [sum, term] = [z, z];
  for (let odd = 3; sum + term !== sum || odd === 3; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / ROOT_OF_TAU;
}

/** The number below which a standard normal one lies with a probability, found by halving. */
export function normalQuantile(probability: number): number {
  let [low, high] = [-FAR, FAR];
  while (true) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (normalProbability(middle) < probability) low = middle;
    else high = middle;
  }
}
