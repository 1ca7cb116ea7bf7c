import { type Interval, quotient } from "../measurement.js";

/** From one number to another, as computed: not yet rounded, not yet called anything. */
export interface Span {
  readonly lower: number;
  readonly upper: number;
}

const MILLION = 1_000_000;
const CONFIDENCE = quotient(95, 100);

/** An interval to six decimals, rounded outwards, so that it never holds less than was computed. */
export const intervalOf = (method: Interval["method"], { lower, upper }: Span): Interval => ({
  lower: quotient(whole(Math.floor(lower * MILLION)), MILLION),
  upper: quotient(whole(Math.ceil(upper * MILLION)), MILLION),
  confidence: CONFIDENCE,
  method,
});

/** No negative zero, which no text tells apart from zero. */
const whole = (number: number) => (number === 0 ? 0 : number);
