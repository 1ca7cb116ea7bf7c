const RADIANS = Math.PI / 180;
const sine = (degrees: number) => Math.sin(degrees * RADIANS);

/** The Julian day at which the year 2000 begins its count of centuries. */
const J2000 = 2451545;

/**
 * Where the sun stands among the stars as it is seen, in degrees from 0 up to 360: 270 at the winter solstice. For a Julian day in
 * dynamical time; right within a hundredth of a degree. Jean Meeus, Astronomical Algorithms, 2nd edition, chapter 25.
 */
export function sunLongitude(moment: number): number {
  const t = (moment - J2000) / 36525;
  const mean = 280.46646 + 36000.76983 * t + 0.0003032 * t ** 2;
  const anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t ** 2;
  const centre =
    (1.914602 - 0.004817 * t - 0.000014 * t ** 2) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly);
  const seen = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
  return ((seen % 360) + 360) % 360;
}

/**
 * How far dynamical time is ahead of the clock in a year, in days: measured up to 2005, foreseen from there on (Espenak and Meeus,
 * Five Millennium Canon of Solar Eclipses, NASA/TP-2006-214141).
 */
export function clockLag(year: number): number {
  return secondsOfLag(year) / 86_400;
}

/** The polynomials of the canon, each from the year in which it begins to hold; from 2050 on there is a parabola. */
const LAGS: readonly (readonly [from: number, epoch: number, ...coefficients: number[]])[] = [
  [2005, 2000, 62.92, 0.32217, 0.005589],
  [1986, 2000, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599],
  [1961, 1975, 45.45, 1.067, -1 / 260, -1 / 718],
  [1941, 1950, 29.07, 0.407, -1 / 233, 1 / 2547],
  [1920, 1920, 21.2, 0.84493, -0.0761, 0.0020936],
  [1800, 1900, -2.79, 1.494119, -0.0598939, 0.0061966, -0.000197],
];

function secondsOfLag(year: number): number {
  if (year >= 2050) return -20 + 32 * ((year - 1820) / 100) ** 2 - (year < 2150 ? 0.5628 * (2150 - year) : 0);
  const [, epoch = 0, ...coefficients] = LAGS.find(([from]) => year >= from) ?? [];
  return coefficients.reduce((sum, coefficient, power) => sum + coefficient * (year - epoch) ** power, 0);
}
