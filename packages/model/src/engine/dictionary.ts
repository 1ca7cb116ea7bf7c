/** Texts by small numbers, given in the order of appearance. Nothing given, `null`, is a text like any other here. */
export interface Dictionary {
  /** How many texts there are. */
  readonly size: number;
  /** The text of every code. */
  readonly texts: readonly (string | null)[];
  /** The code of a text, if it has one. */
  find(text: string | null): number | undefined;
  /** The code of a text, which may be a new one. */
  codeOf(text: string | null): number;
  /** The codes of as many texts as there is room for. */
  codesOf(texts: readonly (string | null)[], codes: Int32Array): void;
}

const PLACES = 256;

/** Texts of which there are few. */
export class Categories implements Dictionary {
  readonly texts: (string | null)[] = [];
  readonly #codes = new Map<string | null, number>();
  /** The text that was last met of those that look alike, and its code: most texts are found here. */
  readonly #met: (string | null | undefined)[] = Array.from({ length: PLACES }, () => undefined);
  readonly #codesOfMet = new Int32Array(PLACES);

  get size(): number {
    return this.texts.length;
  }

  find(text: string | null): number | undefined {
    return this.#codes.get(text);
  }

  codeOf(text: string | null): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    this.#codes.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  codesOf(texts: readonly (string | null)[], codes: Int32Array): void {
    const met = this.#met;
    const codesOfMet = this.#codesOfMet;
    for (let i = 0; i < codes.length; i += 1) {
      const text = texts[i] ?? null;
      const look = lookOf(text);
      if (met[look] !== text) {
        codesOfMet[look] = this.codeOf(text);
        met[look] = text;
      }
      codes[i] = codesOfMet[look] ?? 0;
    }
  }
}

/** Something quickly told of a text, in which few of the same kind are alike. */
function lookOf(text: string | null): number {
  if (text === null || text.length === 0) return 0;
  const { length } = text;
  return (text.charCodeAt(length - 1) ^ (5 * text.charCodeAt(length >> 1)) ^ (11 * length)) & (PLACES - 1);
}
