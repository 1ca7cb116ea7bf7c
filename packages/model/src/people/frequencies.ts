/** How many people more than those that were counted what is known of people at large stands for. */
const AT_LARGE = 300;

/** How often each of many values occurs: among people at large, and the more that were counted, the more among these. */
export class Frequencies {
  readonly #counts = new Map<string | number, number>();
  readonly #atLarge: (value: string | number) => number;
  #sum = 0;

  /** @param atLarge the share of a value among people at large */
  constructor(atLarge: (value: string | number) => number) {
    this.#atLarge = atLarge;
  }

  add(value: string | number): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
    this.#sum += 1;
  }

  /** The share of a value, above 0 and below 1. */
  shareOf(value: string | number): number {
    const counted = this.#counts.get(value) ?? 0;
    return (counted + AT_LARGE * this.#atLarge(value)) / (this.#sum + AT_LARGE);
  }
}
