import { describe, expect, it } from "vitest";
import * as z from "zod";
import { guardOf } from "./guard.js";
import { judge, sift } from "./sift.js";

const Visitor = z.strictObject({ name: z.string().trim().min(1), age: z.int().min(0).optional() });
const isVisitor = guardOf(Visitor);

const [lan, hoa] = [{ name: "Lan" }, { name: "Hoa", age: 41 }];
const untrimmed = { name: " Minh " };
const broken = { name: "", age: -1 };

describe("sift", () => {
  it("lets pass what is as it should be, and says where the rest was", () => {
    expect(sift(isVisitor, [lan, untrimmed, hoa, broken])).toEqual({
      good: [lan, hoa],
      doubtful: [
        { index: 1, value: untrimmed },
        { index: 3, value: broken },
      ],
    });
  });

  it("hands on the very values, and takes them one by one", () => {
    const taken: string[] = [];
    function* visitors() {
      for (const visitor of [lan, hoa]) {
        taken.push(visitor.name);
        yield visitor;
      }
    }
    const { good } = sift((value): value is typeof lan => {
      expect(taken.at(-1)).toBe(Reflect.get(Object(value), "name"));
      return isVisitor(value);
    }, visitors());
    expect(good[0]).toBe(lan);
    expect(taken).toEqual(["Lan", "Hoa"]);
  });
});

describe("judge", () => {
  it("gives back in its place what only had to be trimmed, and zod's issues of the rest", () => {
    const sifted = sift(isVisitor, [untrimmed, lan, broken, untrimmed, hoa, 7, lan]);
    const { good, refused } = judge(sifted, Visitor);
    expect(good).toEqual([{ name: "Minh" }, lan, { name: "Minh" }, hoa, lan]);
    expect(refused.map(({ index, issues }) => [index, issues.map(({ path }) => path.join("."))])).toEqual([
      [2, ["name", "age"]],
      [5, [""]],
    ]);
    expect(refused[0]?.issues).toEqual(Visitor.safeParse(broken).error?.issues);
  });

  it.each([
    ["nothing", [], [], 0],
    ["only good ones", [lan, hoa], [lan, hoa], 0],
    ["only bad ones", [broken, broken], [], 2],
    ["a good one between bad ones", [broken, lan, broken], [lan], 2],
  ])("of %s", (_, values, good, refused) => {
    const judged = judge(sift(isVisitor, values), Visitor);
    expect([judged.good, judged.refused.length]).toEqual([good, refused]);
  });

  it("asks the schema of nothing that a guard let pass", () => {
    const asked: unknown[] = [];
    const schema = {
      safeParse(value: unknown) {
        asked.push(value);
        return Visitor.safeParse(value);
      },
    };
    judge(sift(isVisitor, [lan, broken, hoa]), schema);
    expect(asked).toEqual([broken]);
  });
});
