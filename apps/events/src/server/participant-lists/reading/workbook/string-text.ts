/** Letters that XML does not allow are written as their code: "_x000D_" is the return of a line end. */
const CODED = /_x([0-9A-Fa-f]{4})_/g;

/** A text with its coded letters. */
export const decodeLetters = (text: string): string =>
  text.includes("_x")
    ? text.replaceAll(CODED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/**
 * Puts a text together from its runs, each of which may look different. How it is to be spoken, as Japanese sheets
 * have it beside, is left out.
 */
export class StringText {
  #text = "";
  #isInText = false;
  #isSpoken = false;

  open(name: string): void {
    if (name === "t") this.#isInText = true;
    else if (name === "rPh") this.#isSpoken = true;
  }

  close(name: string): void {
    if (name === "t") this.#isInText = false;
    else if (name === "rPh") this.#isSpoken = false;
  }

  text(text: string): void {
    if (this.#isInText && !this.#isSpoken) this.#text += text;
  }

  /** The whole text; the next begins empty. */
  take(): string {
    const text = decodeLetters(this.#text);
    this.#text = "";
    return text;
  }
}
