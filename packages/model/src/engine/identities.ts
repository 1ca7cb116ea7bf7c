import { type Dictionary, isText } from "./dictionary.js";
import { BLOCK } from "./loops.js";

const FEWEST = 1_024;

/** A number for a text that is likely to be another one for another text. */
function mixed(text: string): number {
  let hash = text.length;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995);
  return hash ^ (hash >>> 15);
}

/** All bits where two numbers are the same, and none where they differ. */
function same(one: number, other: number): number {
  const difference = one ^ other;
  return ~((difference | -difference) >> 31);
}

/**
 * Texts by numbers like a {@link Dictionary}, for those of which there are very many. A map would wait for memory at
 * every text; this one goes through a block of texts step by step, so that many are on their way at once.
 */
export class Identities implements Dictionary {
  /** The text of every code. Nothing given has the first. */
  readonly texts: (string | null)[] = [null];
  /** In turn: a code, one too great, and the mixed text that it stands for. */
  #slots = new Int32Array(2 * FEWEST);
  readonly #mixed = new Int32Array(BLOCK);

  get size(): number {
    return this.texts.length;
  }

  find(text: string | null): number | undefined {
    if (text === null) return 0;
    const slot = this.#seek(text, mixed(text));
    return this.#slots[slot] === 0 ? undefined : (this.#slots[slot] ?? 0) - 1;
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
    const known = this.texts;
    const wanted = this.#mixed;
    const slots = this.#slots;
    const mask = slots.length - 2;
    for (let i = 0; i < codes.length; i += 1) wanted[i] = mixed(texts[i] ?? "");
    for (let i = 0; i < codes.length; i += 1) {
      const sought = wanted[i] ?? 0;
      const slot = (sought << 1) & mask;
      const next = (slot + 2) & mask;
      const isThere = same(slots[slot + 1] ?? 0, sought);
      const isNext = same(slots[next + 1] ?? 0, sought) & ~isThere;
      codes[i] = (((slots[slot] ?? 0) & isThere) | ((slots[next] ?? 0) & isNext)) - 1;
    }
    for (let i = 0; i < codes.length; i += 1) {
      const text = texts[i] ?? null;
      const code = codes[i] ?? 0;
      if (text === null) codes[i] = 0;
      else if (code < 0 || known[code] !== text) codes[i] = this.#codeOf(text, wanted[i] ?? 0);
    }
    return true;
  }

  #codeOf(text: string, wanted: number): number {
    const slot = this.#seek(text, wanted);
    const known = this.#slots[slot] ?? 0;
    if (known !== 0) return known - 1;
    this.#slots[slot] = this.texts.push(text);
    this.#slots[slot + 1] = wanted;
    if (8 * this.texts.length > 3 * this.#slots.length) this.#grow();
    return this.texts.length - 1;
  }

  /** Where a text is, or would be. */
  #seek(text: string, wanted: number): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    let slot = (wanted << 1) & mask;
    for (let code = slots[slot] ?? 0; code !== 0; code = slots[slot] ?? 0) {
      if (slots[slot + 1] === wanted && this.texts[code - 1] === text) break;
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  #grow(): void {
    const before = this.#slots;
    const slots = new Int32Array(2 * before.length);
    const mask = slots.length - 2;
    for (let i = 0; i < before.length; i += 2) {
      if (before[i] === 0) continue;
      let slot = ((before[i + 1] ?? 0) << 1) & mask;
      while (slots[slot] !== 0) slot = (slot + 2) & mask;
      slots[slot] = before[i] ?? 0;
      slots[slot + 1] = before[i + 1] ?? 0;
    }
    this.#slots = slots;
  }
}

function areTexts(values: readonly unknown[], count: number): values is readonly (string | null)[] {
  for (let i = 0; i < count; i += 1) if (!isText(values[i])) return false;
  return true;
}
