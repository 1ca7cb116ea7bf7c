import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Span } from "../../test/disclosure-attack.js";
import { Moves } from "./moves.js";

const ATOMS = 8;
const anyFigures = fc.array(fc.subarray([...Array(ATOMS).keys()], { minLength: 1 }), { maxLength: 10 });
const rowOf = (atoms: readonly number[]) => Array.from({ length: ATOMS }, (_, atom) => (atoms.includes(atom) ? 1 : 0));

/** The moves of atoms of five people each, once some figures are known. */
function leftBy(figures: readonly (readonly number[])[]): Moves {
  const moves = new Moves(Array(ATOMS).fill(5), () => false);
  for (const figure of figures) {
    const changes = moves.changesOf(figure);
    const pivot = moves.pivotOf(changes);
    if (pivot !== undefined) moves.learn(changes, pivot);
  }
  return moves;
}

describe("happy: what known figures leave open", () => {
  it("is everything where nothing is known, and nothing of what is", () => {
    const moves = new Moves([5, 5], (atom) => atom === 1);
    expect([0, 1].map((atom) => moves.changesOf([atom]).size)).toEqual([1, 0]);
    expect(moves.changesOf([0, 1])).toEqual(new Map([[0, 1]]));
  });

  it("is, of people where nobody is, told apart from all else", () => {
    const moves = new Moves([5, 0], () => false);
    expect(moves.pivotOf(moves.changesOf([1]))).toBeUndefined();
    const changes = moves.changesOf([0, 1]);
    expect(moves.pivotOf(changes)).toBe(0);
    moves.learn(changes, 0);
    expect(moves.move(1)).toEqual(
      new Map([
        [1, 1],
        [0, -1],
      ]),
    );
    expect(moves.giveUp(1).atom).toBe(1);
    expect([0, 1].map((atom) => moves.changesOf([atom]).size)).toEqual([0, 0]);
  });
});

describe("error: numbers that no whole number tells exactly", () => {
  it("are refused", () => {
    const moves = new Moves([5, 5, 5], () => false);
    moves.learn(
      new Map([
        [0, 2 ** 40 - 1],
        [1, 2 ** 41 + 3],
        [2, 1],
      ]),
      0,
    );
    expect(() =>
      moves.learn(
        new Map([
          [1, 2 ** 41 - 1],
          [2, 2 ** 40 + 5],
        ]),
        1,
      ),
    ).toThrow(RangeError);
  });
});

describe("security: a figure that is taken for unknown", () => {
  it("cannot be put together from known ones, and every other can", () => {
    fc.assert(
      fc.property(anyFigures, anyFigures, (known, asked) => {
        const moves = leftBy(known);
        const span = new Span(known.map(rowOf));
        for (const figure of [...known, ...asked]) {
          expect(moves.changesOf(figure).size === 0).toBe(span.has(rowOf(figure)));
        }
      }),
    );
  });

  it("is changed by moves in their smallest whole numbers", () => {
    const divisor = (one: number, other: number): number => (other === 0 ? Math.abs(one) : divisor(other, one % other));
    fc.assert(
      fc.property(anyFigures, (known) => {
        const moves = leftBy(known);
        for (let number = 0; number < ATOMS; number += 1) {
          const counts = [...moves.move(number).values()];
          if (counts.length > 0) expect(counts.reduce(divisor, 0)).toBe(1);
        }
      }),
    );
  });
});
