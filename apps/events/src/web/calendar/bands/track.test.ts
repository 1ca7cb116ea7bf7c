import { expect, it } from "vitest";
import { trackOf } from "./track.ts";

const draw = (span: [string, string], shown: [string, string]) =>
  trackOf({ start: span[0], end: span[1] }, { start: shown[0], end: shown[1] })
    .map(({ isIn, isShown }) => (isIn ? (isShown ? "X" : "x") : isShown ? "O" : "."))
    .join("");

it("shows a quarter in its year, and which part of it the calendar shows", () => {
  expect(draw(["2027-04-01", "2027-06-30"], ["2027-05-01", "2027-05-31"])).toBe("...xXx......");
});

it("shows a week between two months", () => {
  expect(draw(["2027-06-01", "2027-06-30"], ["2027-05-31", "2027-06-06"])).toBe("....OX......");
});

it("shows a span over two years in both", () => {
  expect(draw(["2026-12-01", "2027-01-31"], ["2027-01-01", "2027-01-31"])).toBe("...........xX...........");
});
