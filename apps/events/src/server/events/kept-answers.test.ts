import { expect, test } from "vitest";
import { keptAnswers } from "./kept-answers.ts";

/** Counts how often it is asked to find an answer. */
function finder() {
  const asked: string[] = [];
  const find = (key: string) => async () => {
    asked.push(key);
    return `answer to ${key}`;
  };
  return { asked, find };
}

test("an answer is found once, however many wait for it", async () => {
  const answers = keptAnswers<string>(10);
  const { asked, find } = finder();
  expect(await Promise.all([answers("a", find("a")), answers("a", find("a"))])).toEqual(["answer to a", "answer to a"]);
  expect(asked).toEqual(["a"]);
});

test("the one that nobody has asked for the longest goes first", async () => {
  const answers = keptAnswers<string>(2);
  const { asked, find } = finder();
  for (const key of ["a", "b", "a", "c", "a", "b"]) await answers(key, find(key));
  expect(asked).toEqual(["a", "b", "c", "b"]);
});

test("what could not be found is looked for again", async () => {
  const answers = keptAnswers<string>(10);
  const fails = answers("a", async () => {
    throw new Error("no database");
  });
  await expect(fails).rejects.toThrow("no database");
  expect(await answers("a", finder().find("a"))).toBe("answer to a");
});
