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
  /** The codes of as many texts as there is room for. Says whether they are texts, all of them. */
  codesOf(texts: readonly unknown[], codes: Int32Array): boolean;
}

/** Whether it is a text, or nothing given. */
export const isText = (value: unknown): value is string | null => typeof value === "string" || value === null;

const PLACES = 1_024;

/** Texts of which there are few. */
export class Categories implements Dictionary {
  readonly texts: (string | null)[] = [];
  readonly #codes = new Map<string | null, number>();
  /** The text that was last met of those that look alike, and its code: most texts are found here. */
  readonly #met: unknown[] = Array.from({ length: PLACES }, () => undefined);
  readonly #codesOfMet = new Int32Array(PLACES);

  get size(): number {
    return this.texts.length;
  }

  find(text: string | null): number | undefined {
    return this.#codes.get(text);
  }

  codeOf(text: string | null): number {
    const look = lookOf(text);
    if (this.#met[look] === text) return this.#codesOfMet[look] ?? 0;
    const code = this.#codes.get(text) ?? this.#add(text);
    this.#met[look] = text;
    this.#codesOfMet[look] = code;
    return code;
  }

  codesOf(texts: readonly unknown[], codes: Int32Array): boolean {
    const met = this.#met;
    const codesOfMet = this.#codesOfMet;
    for (let i = 0; i < codes.length; i += 1) {
      const text = texts[i];
      const look = lookOf(text);
      if (met[look] !== text || text === undefined) {
        if (!isText(text)) return false;
        this.codeOf(text);
      }
      codes[i] = codesOfMet[look] ?? 0;
    }
    return true;
  }

  #add(text: string | null): number {
    this.#codes.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

/** Something quickly told of a text, in which few of the same kind are alike. */
function lookOf(text: unknown): number {
  if (typeof text !== "string" || text.length === 0) return 0;
  const last = text.length - 1;
  const middle = text.charCodeAt(last >> 1);
  const before = text.charCodeAt(last === 0 ? 0 : last - 1);
  return (37 * middle + 101 * before + text.charCodeAt(last) + 7 * last) & (PLACES - 1);
}
