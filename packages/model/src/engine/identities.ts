import type { Dictionary } from "./dictionary.js";
import { longer } from "./longer.js";

const FEWEST = 1_024;

/** A number for a text that is likely to be another one for another text. */
function mixed(text: string): number {
  let hash = text.length;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995);
  return hash ^ (hash >>> 15);
}

/** All bits for 0, and none for another number. */
const isZero = (number: number): number => ~((number | -number) >> 31);

/**
 * Texts by numbers like a {@link Dictionary}, for those of which there are very many. A map would wait for memory at
 * every text; this one goes through a block of texts step by step, so that many are on their way at once.
 */
export class Identities implements Dictionary {
  /** The text of every code. Nothing given has the first. */
  readonly texts: (string | null)[] = [null];
  /** The mixed text of every code. */
  #mixedOf = new Int32Array(FEWEST);
  /** Codes in the lower bits, as many as tell the slots apart, and the other bits of the mixed text above; 0 is free. */
  #slots = new Int32Array(FEWEST);
  /** The mixed texts of a block. */
  #mixed = new Int32Array(0);

  get size(): number {
    return this.texts.length;
  }

  find(text: string | null): number | undefined {
    if (text === null) return 0;
    return this.#codeIn(this.#seek(text, mixed(text))) || undefined;
  }

  codeOf(text: string | null): number {
    return text === null ? 0 : this.#codeOf(text, mixed(text));
  }

  /**
   * The codes of a block of texts. Each is looked for in two places only, without a branch, so that many are on their way;
   * what is not there, or is new, comes after that.
   */
  codesOf(texts: readonly unknown[], codes: Int32Array): boolean {
    if (!areTexts(texts, codes.length)) return false;
    if (codes.length > this.#mixed.length) this.#mixed = new Int32Array(codes.length);
    const known = this.texts;
    const wanted = this.#mixed;
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let i = 0; i < codes.length; i += 1) wanted[i] = mixed(texts[i] ?? "");
    for (let i = 0; i < codes.length; i += 1) {
      const sought = wanted[i] ?? 0;
      const first = slots[sought & mask] ?? 0;
      const second = slots[(sought + 1) & mask] ?? 0;
      const isFirst = isZero((first ^ sought) & ~mask);
      const isSecond = isZero((second ^ sought) & ~mask) & ~isFirst;
      codes[i] = ((first & isFirst) | (second & isSecond)) & mask;
    }
    for (let i = 0; i < codes.length; i += 1) {
      const text = texts[i] ?? null;
      if (known[codes[i] ?? 0] !== text) codes[i] = text === null ? 0 : this.#codeOf(text, wanted[i] ?? 0);
    }
    return true;
  }

  #codeOf(text: string, wanted: number): number {
    const slot = this.#seek(text, wanted);
    const known = this.#codeIn(slot);
    if (known !== 0) return known;
    const code = this.texts.push(text) - 1;
    this.#mixedOf[code] = wanted;
    this.#take(slot, code);
    if (4 * this.texts.length > 3 * this.#slots.length) this.#grow();
    return code;
  }

  /** The code in a slot; 0 if it is free. */
  #codeIn(slot: number): number {
    return (this.#slots[slot] ?? 0) & (this.#slots.length - 1);
  }

  #take(slot: number, code: number): void {
    this.#slots[slot] = ((this.#mixedOf[code] ?? 0) & -this.#slots.length) | code;
  }

  /** Where a text is, or would be. */
  #seek(text: string, wanted: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = wanted & mask;
    for (let there = slots[slot] ?? 0; there !== 0; there = slots[slot] ?? 0) {
      if (((there ^ wanted) & ~mask) === 0 && this.texts[there & mask] === text) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    this.#slots = slots;
    this.#mixedOf = longer(this.#mixedOf, slots.length);
    for (let code = 1; code < this.texts.length; code += 1) {
      let slot = (this.#mixedOf[code] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#take(slot, code);
    }
  }
}

/**
 * Whether they are texts, or nothing given. The last letter of each is asked for, so that texts that are anywhere in the memory are
 * on their way together before each is gone through.
 */
function areTexts(values: readonly unknown[], count: number): values is readonly (string | null)[] {
  let letters = 0;
  for (let i = 0; i < count; i += 1) {
    const value = values[i];
    if (typeof value === "string") letters |= value.length > 0 ? value.charCodeAt(value.length - 1) : 0;
    else if (value !== null) return false;
  }
  return letters >= 0;
}
