import { describe, expect, it } from "vitest";
import { readRowLine } from "./row-line.ts";
import { askedByKey } from "./state-keys.ts";

const FIVE = new Set([3, 1, 2, 4, 5]);
const TWENTY = new Set(Array.from({ length: 20 }, (_, index) => index + 1));

describe("readRowLine", () => {
  it("goes to a number", () => {
    expect(readRowLine(" 7 ", TWENTY)).toEqual({ kind: "go", number: 7 });
  });

  it("marks numbers and spans of them, each once, in either language and with keys", () => {
    const all = { kind: "mark", numbers: [1, 2, 3, 5] };
    for (const [line, state] of [
      ["1-3,5 = có mặt", "present"],
      ["1–3; 5=Present", "present"],
      ["1-3 5 = 2", "late"],
      ["1-3,2,5 = phép", "excused"],
      ["1 - 3, 5 = vang", "absent"],
      ["1-3,5 = 0", null],
    ] as const) {
      expect(readRowLine(line, FIVE), line).toEqual({ ...all, said: state && { state } });
    }
  });

  it("takes the codes of printed rows, and tells a slip of the pen", () => {
    expect(readRowLine("17u", TWENTY)).toEqual({ kind: "go", number: 17 });
    expect(readRowLine("17A = 1", TWENTY)).toEqual({ kind: "wrong", because: "numbers", what: "17A" });
    expect(readRowLine("1-9 = 1", new Set([9, 4, 1]))).toEqual({
      kind: "mark",
      numbers: [1, 4, 9],
      said: { state: "present" },
    });
  });

  it("takes how and how long in any order, of those alone who were there", () => {
    const saidOf = (line: string) => {
      const read = readRowLine(line, FIVE);
      return read.kind === "mark" ? read.said : read;
    };
    expect(saidOf("3 = 1 95")).toEqual({ state: "present", minutes: 95 });
    expect(saidOf("3 = muộn 40 phút trực tuyến")).toEqual({ state: "late", mode: "online", minutes: 40 });
    expect(saidOf("3 = có mặt trực tiếp")).toEqual({ state: "present", mode: "in-person" });
    expect(saidOf("3 = l o 0'")).toEqual({ state: "late", mode: "online", minutes: 0 });
    for (const wrong of ["4 95", "0 95", "1 1441", "95", "online", "1 95 95", "vắng online"]) {
      expect(saidOf(`3 = ${wrong}`), wrong).toEqual({ kind: "wrong", because: "state", what: wrong });
    }
  });

  it("says which number is nobody's, and when it is not told what to mark", () => {
    expect(readRowLine("1-6 = 1", FIVE)).toEqual({ kind: "wrong", because: "numbers", what: "1-6" });
    expect(readRowLine("0", FIVE)).toEqual({ kind: "wrong", because: "numbers", what: "0" });
    expect(readRowLine("Lan = 1", FIVE)).toEqual({ kind: "wrong", because: "numbers", what: "Lan" });
    expect(readRowLine("5-3 = 1", FIVE)).toMatchObject({ kind: "wrong", because: "numbers" });
    expect(readRowLine("1-3", FIVE)).toEqual({ kind: "wrong", because: "state", what: "" });
    expect(readRowLine("1-3 = ốm", FIVE)).toEqual({ kind: "wrong", because: "state", what: "ốm" });
    expect(readRowLine("", FIVE)).toMatchObject({ kind: "wrong", because: "numbers" });
  });
});

it("knows keys that fit both languages, in either case", () => {
  expect(["1", "2", "3", "4"].map(askedByKey)).toEqual(["present", "late", "excused", "absent"]);
  expect(["c", "M", "x", "v", "L", "e", "A"].map(askedByKey)).toEqual([
    "present",
    "late",
    "excused",
    "absent",
    "late",
    "excused",
    "absent",
  ]);
  expect(["0", "Delete", "Backspace"].map(askedByKey)).toEqual([null, null, null]);
  expect(["5", "p", "Enter", "constructor"].map(askedByKey)).toEqual([undefined, undefined, undefined, undefined]);
});
