import type { Kept } from "./kept.js";

/** The tables that are at hand, by name: of more than so many the one goes that was not asked for longest. */
export class KeptTables {
  readonly #byName = new Map<string, Kept>();
  readonly #most: number;
  /** All of them, at hand for every change of a record. */
  all: readonly Kept[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** The table of a name, made if there is none. A name says what kind of table it is. */
  get<Made extends Kept>(name: string, make: () => Made): Made {
    const known = this.#byName.get(name) as Made | undefined;
    const kept = known ?? make();
    this.#byName.delete(name);
    this.#byName.set(name, kept);
    if (known) return known;
    const [oldest] = this.#byName.keys();
    if (this.#byName.size > this.#most && oldest !== undefined) this.#byName.delete(oldest);
    this.all = [...this.#byName.values()];
    return kept;
  }

  clear(): void {
    this.#byName.clear();
    this.all = [];
  }
}
