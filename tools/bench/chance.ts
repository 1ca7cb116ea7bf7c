/** Chance that is the same each time. */
export interface Chance {
  /** A whole number from 0 on, below the bound. */
  below(bound: number): number;
  oneOf<Item>(items: readonly Item[]): Item;
  /** As many different ones, or all that there are. */
  some<Item>(items: readonly Item[], count: number): Item[];
  uuid(): string;
}

/**
 * Chance from a seed: mulberry32, which is even enough for made-up data.
 *
 * @example
 * chanceFrom(1).below(10) === chanceFrom(1).below(10); // true
 */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (bound: number) => Math.floor((next() / 2 ** 32) * bound);
  function oneOf<Item>(items: readonly Item[]): Item {
    const index = below(items.length);
    const [item] = items.slice(index, index + 1);
    if (item === undefined) throw new RangeError("there is nothing to choose from");
    return item;
  }
  return {
    below,
    oneOf,
    some(items, count) {
      const left = [...items];
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)).flat();
    },
    uuid() {
      const hex = Array.from({ length: 4 }, () => next().toString(16).padStart(8, "0")).join("");
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
  };
}
