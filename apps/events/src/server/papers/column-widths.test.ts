import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ColumnWish, columnWidths, haveRoom } from "./column-widths.ts";

const ROOM = 100;
const wish = (least: number, most = least, isFirm = false): ColumnWish => ({ least, most, isFirm });
const wishes = fc.array(
  fc
    .record({ least: fc.integer({ min: 1, max: 200 }), more: fc.nat({ max: 200 }), isFirm: fc.boolean() })
    .map(({ least, more, isFirm }) => wish(least, least + more, isFirm)),
  { minLength: 1, maxLength: 8 },
);
const sumOf = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

describe("columns", () => {
  test("with room to spare give it to words", () => {
    expect(columnWidths([wish(10, 20), wish(10, 10, true)], ROOM)).toEqual([90, 10]);
    expect(columnWidths([wish(10, 10, true), wish(10, 10, true)], ROOM)).toEqual([50, 50]);
  });

  test("share what is left, so that narrow ones are content before wide ones", () => {
    expect(columnWidths([wish(10, 110), wish(10, 60), wish(20, 20, true)], ROOM)).toEqual([40, 40, 20]);
    expect(columnWidths([wish(10, 110), wish(10, 25)], ROOM)).toEqual([75, 25]);
  });

  test("without room for all let words break before numbers", () => {
    expect(columnWidths([wish(60), wish(60), wish(50, 50, true)], ROOM)).toEqual([25, 25, 50]);
  });

  test("leave narrow ones alone while wide ones give way", () => {
    expect(columnWidths([wish(5), wish(500), wish(500)], ROOM)).toEqual([5, 47.5, 47.5]);
  });

  test("share all of it where even numbers have none", () => {
    expect(columnWidths([wish(10), wish(90, 90, true), wish(90, 90, true)], ROOM)).toEqual([10, 45, 45]);
  });

  test("fill the room, and have what they need wherever there is room for it", () => {
    fc.assert(
      fc.property(wishes, (some) => {
        const widths = columnWidths(some, ROOM);
        expect(sumOf(widths)).toBeCloseTo(ROOM);
        for (const [at, width] of widths.entries()) {
          expect(width).toBeGreaterThan(0);
          if (haveRoom(some, ROOM)) expect(width).toBeGreaterThanOrEqual((some[at]?.least ?? 0) - 1e-9);
        }
      }),
    );
  });
});
