import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { Turns } from "./turns.ts";

describe("turns", () => {
  test("are had by so many at once, in the order of asking, whatever comes of them", async () => {
    const turns = new Turns(2);
    const begun: number[] = [];
    let under = 0;
    let most = 0;
    const actions = Array.from({ length: 6 }, (_, nth) =>
      turns.take(async () => {
        begun.push(nth);
        under += 1;
        most = Math.max(most, under);
        await wait(nth % 2);
        under -= 1;
        if (nth === 1) throw new Error("broken");
        return nth;
      }),
    );
    const ends = await Promise.allSettled(actions);
    expect(ends.map((end) => (end.status === "fulfilled" ? end.value : end.status))).toEqual([
      0,
      "rejected",
      2,
      3,
      4,
      5,
    ]);
    expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });

  test("are given up by those who do not want to wait, and passed on", async () => {
    const turns = new Turns(1);
    const controller = new AbortController();
    const reason = new Error("gone");
    const first = turns.take(() => wait(5, "first"));
    const second = turns.take(async () => "second", controller.signal);
    const third = turns.take(async () => "third");
    controller.abort(reason);
    await expect(second).rejects.toBe(reason);
    expect(await Promise.all([first, third])).toEqual(["first", "third"]);
    await expect(turns.take(async () => "", controller.signal)).rejects.toBe(reason);
    expect(await turns.take(async () => "fourth")).toBe("fourth");
  });
});
