import { Categories, type Dictionary } from "./dictionary.js";
import { Entries } from "./entries.js";
import { longer } from "./longer.js";
import type { View } from "./question.js";

/** What the categories of a dimension become in a view: found out once for each, and again when there are more. */
export class Viewed {
  /** What they become, numbered in the order in which the categories came. */
  readonly values = new Categories();
  /** Whether a category becomes one and no more. */
  readonly isSingle: boolean;
  /** The codes that categories become where they become several, each with the weight 1. */
  readonly entries = new Entries();
  readonly #source: Dictionary;
  readonly #view: View;
  /** Of each category the code that it becomes, or the first of them. */
  #codes = new Int32Array(0);
  #known = 0;

  constructor(source: Dictionary, view: View) {
    this.isSingle = "as" in view;
    this.#source = source;
    this.#view = view;
    this.renew();
  }

  /** Of each category the code that it becomes. */
  get codes(): Int32Array {
    this.renew();
    return this.#codes;
  }

  /** Takes notice of new categories. */
  renew(): void {
    const { texts, size } = this.#source;
    if (this.#known === size) return;
    if (size > this.#codes.length) this.#codes = longer(this.#codes, size + (size >> 1));
    for (; this.#known < size; this.#known += 1) {
      const codes = viewsOf(this.#view, texts[this.#known] ?? null).map((value) => this.values.codeOf(value));
      if (this.isSingle) this.#codes[this.#known] = codes[0] ?? 0;
      else
        this.entries.set(
          this.#known,
          codes.flatMap((code) => [code, 1]),
        );
    }
  }
}

/** All that a category becomes, each once. */
export const viewsOf = (view: View, category: string | null): readonly (string | null)[] =>
  "as" in view ? [view.as(category)] : [...new Set(view.asEach(category))];
