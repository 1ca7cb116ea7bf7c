import { expect, test } from "vitest";
import { toCsv } from "./csv.ts";

test("what could end a field stands in quotes, and what could begin a formula does not begin one", () => {
  expect(
    toCsv([
      ["Tên", "Giá trị"],
      ['Một "hai", ba', "-1.5"],
      ["=1+1", "+84 24"],
      ["@a", "-b"],
    ]),
  ).toBe('\uFEFFTên,Giá trị\r\n"Một ""hai"", ba",-1.5\r\n\'=1+1,\'+84 24\r\n\'@a,\'-b\r\n');
});
