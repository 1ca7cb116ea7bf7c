import { expect, test } from "vitest";
import { keptPages } from "./kept-pages.ts";

const text = (body: Uint8Array) => new TextDecoder().decode(body);

/** Counts how often it is asked to write. */
function writer() {
  const asked: string[] = [];
  const write = (key: string) => async () => {
    asked.push(key);
    return { key };
  };
  return { asked, write };
}

test("a page is written once, however many wait for it", async () => {
  const pages = keptPages();
  const { asked, write } = writer();
  const both = await Promise.all([pages("a", write("a")), pages("a", write("a"))]);
  expect(both.map(({ body }) => text(body))).toEqual(['{"key":"a"}', '{"key":"a"}']);
  expect(asked).toEqual(["a"]);
});

test("the one that nobody has asked for the longest goes first", async () => {
  const pages = keptPages(2);
  const { asked, write } = writer();
  for (const key of ["a", "b", "a", "c", "a", "b"]) await pages(key, write(key));
  expect(asked).toEqual(["a", "b", "c", "b"]);
});

test("what could not be written is tried again", async () => {
  const pages = keptPages();
  const fails = pages("a", async () => {
    throw new Error("no database");
  });
  await expect(fails).rejects.toThrow("no database");
  expect(text((await pages("a", writer().write("a"))).body)).toBe('{"key":"a"}');
});

test("other bytes have another name", async () => {
  const pages = keptPages();
  const { write } = writer();
  const [a, b] = [await pages("a", write("a")), await pages("b", write("b"))];
  expect(a.etag).not.toBe(b.etag);
  expect((await pages("c", write("a"))).etag).toBe(a.etag);
});
