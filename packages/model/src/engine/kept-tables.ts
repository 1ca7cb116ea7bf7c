import type { Kept } from "./kept.js";

/** The tables that are at hand, by name: of more than so many the one goes that was not asked for longest. */
export class KeptTables {
  readonly #byName = new Map<string, Kept>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get size(): number {
    return this.#byName.size;
  }

  /** The table of a name, made if there is none. A name says what kind of table it is. */
  get<Made extends Kept>(name: string, make: () => Made): Made {
    const kept = (this.#byName.get(name) as Made | undefined) ?? make();
    this.#byName.delete(name);
    this.#byName.set(name, kept);
    const [oldest] = this.#byName.keys();
    if (this.#byName.size > this.#most && oldest !== undefined) this.#byName.delete(oldest);
    return kept;
  }

  clear(): void {
    this.#byName.clear();
  }

  [Symbol.iterator](): IterableIterator<Kept> {
    return this.#byName.values();
  }
}
