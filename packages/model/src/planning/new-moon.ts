const RADIANS = Math.PI / 180;
const sine = (degrees: number) => Math.sin(degrees * RADIANS);

/** The periodic terms of a new moon in days: amplitude, power of the eccentricity, multiples of M, M′, F. Jean Meeus, Astronomical Algorithms, 2nd edition, chapter 49. */
const TERMS = [
  [-0.4072, 0, 0, 1, 0],
  [0.17241, 1, 1, 0, 0],
  [0.01608, 0, 0, 2, 0],
  [0.01039, 0, 0, 0, 2],
  [0.00739, 1, -1, 1, 0],
  [-0.00514, 1, 1, 1, 0],
  [0.00208, 2, 2, 0, 0],
  [-0.00111, 0, 0, 1, -2],
  [-0.00057, 0, 0, 1, 2],
  [0.00056, 1, 1, 2, 0],
  [-0.00042, 0, 0, 3, 0],
  [0.00042, 1, 1, 0, 2],
  [0.00038, 1, 1, 0, -2],
  [-0.00024, 1, -1, 2, 0],
  [-0.00007, 0, 2, 1, 0],
  [0.00004, 0, 0, 2, -2],
  [0.00004, 0, 3, 0, 0],
  [0.00003, 0, 1, 1, -2],
  [0.00003, 0, 0, 2, 2],
  [-0.00003, 0, 1, 1, 2],
  [0.00003, 0, -1, 1, 2],
  [-0.00002, 0, -1, 1, -2],
  [-0.00002, 0, 1, 3, 0],
  [0.00002, 0, 0, 4, 0],
] as const;

/** What the planets add, but for the first: argument at the epoch, its change from one new moon to the next, amplitude in millionths of a day. */
const PLANETS = [
  [251.88, 0.016321, 165],
  [251.83, 26.651886, 164],
  [349.42, 36.412478, 126],
  [84.66, 18.206239, 110],
  [141.74, 53.303771, 62],
  [207.14, 2.453732, 60],
  [154.84, 7.30686, 56],
  [34.52, 27.261239, 47],
  [207.19, 0.121824, 42],
  [291.34, 1.844379, 40],
  [161.72, 24.198154, 37],
  [239.56, 25.513099, 35],
  [331.55, 3.592518, 23],
] as const;

/** The length of a month of the moon, in days, as it is on average. */
export const MEAN_MONTH = 29.530588861;
/** The day of the new moon that is counted as 0, in January 2000, as a Julian day. */
export const FIRST_NEW_MOON = 2451550.09766;

/** When the moon is new for the k-th time since January 2000, as a Julian day in dynamical time. Right within a minute. */
export function newMoon(k: number): number {
  const t = k / 1236.85;
  const eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t ** 2 - 0.00000011 * t ** 3;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t ** 2 + 0.00001238 * t ** 3 - 0.000000058 * t ** 4;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t ** 2 - 0.00000227 * t ** 3 + 0.000000011 * t ** 4;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t ** 2 + 0.00000215 * t ** 3;
  let moment = FIRST_NEW_MOON + MEAN_MONTH * k + 0.00015437 * t ** 2 - 0.00000015 * t ** 3 + 0.00000000073 * t ** 4;
  for (const [amplitude, power, ofSun, ofMoon, ofLatitude] of TERMS)
    moment += amplitude * eccentricity ** power * sine(ofSun * sun + ofMoon * moon + ofLatitude * latitude);
  moment -= 0.00017 * sine(node);
  // The first of them is not quite even.
  moment += 0.000325 * sine(299.77 + 0.107408 * k - 0.009173 * t ** 2);
  for (const [start, change, amplitude] of PLANETS) moment += (amplitude / 1e6) * sine(start + change * k);
  return moment;
}
