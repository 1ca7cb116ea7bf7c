import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { workbookOf } from "../../../../test/lists/workbook.ts";
import { LIMITS } from "./limits.ts";
import { readList } from "./read-list.ts";
import { Threads } from "./threads.ts";

const csv = (content: string) => ({ name: "danh-sach.csv", bytes: Buffer.from(content) });
/** A list that takes a moment to read. */
const long = () => csv(`a,b\n${"Nguyễn Văn An,1985\n".repeat(15_000)}`);

describe("happy", () => {
  test("a list is read in a thread of its own", async () => {
    const list = await readList({ name: "a.xlsx", bytes: workbookOf({ sheets: [{ rows: [["Nguyễn", "1985"]] }] }) });
    expect(list).toEqual({
      format: "xlsx",
      tables: [{ name: "Sheet1", hidden: false, rows: [["Nguyễn", "1985"]] }],
      notes: [],
    });
  });

  test("many lists at once are all read, and the bytes stay whose they are", async () => {
    const file = csv("a,b\n1,2\n");
    const lists = await Promise.all(Array.from({ length: 5 }, () => readList(file)));
    expect(lists.map((list) => list.tables[0]?.rows.length)).toEqual([2, 2, 2, 2, 2]);
    expect(file.bytes.toString()).toBe("a,b\n1,2\n");
  });

  test("a thread that nobody needs for a while ends, and another begins", async () => {
    const threads = new Threads({ ...LIMITS, idleSeconds: 0.001 });
    const file = csv("a,b\n");
    expect(await threads.read(file)).toEqual(await threads.read(file));
    await wait(20);
    expect((await threads.read(file)).tables[0]?.rows).toEqual([["a", "b"]]);
  });
});

describe("error", () => {
  test("a refusal comes out of the thread as what it is, and the thread goes on", async () => {
    await expect(readList(csv("%PDF-1.7"))).rejects.toMatchObject({ refusal: { code: "OTHER_FORMAT", format: "pdf" } });
    expect((await readList(csv("a,b\n"))).tables[0]?.rows).toEqual([["a", "b"]]);
  });

  test("a file that is too large is not looked at", async () => {
    const bytes = Buffer.alloc(LIMITS.fileBytes + 1);
    await expect(readList({ name: "a.csv", bytes })).rejects.toMatchObject({
      refusal: { code: "TOO_LARGE", size: LIMITS.fileBytes + 1, limit: LIMITS.fileBytes },
    });
  });

  test("time is limited", async () => {
    await expect(new Threads({ ...LIMITS, seconds: 0.001 }).read(long())).rejects.toMatchObject({
      refusal: { code: "TOO_SLOW", seconds: 0.001 },
    });
  });

  test("memory is limited", async () => {
    const many = csv(`${"a,".repeat(200)}\n`.repeat(9000));
    const threads = new Threads({ ...LIMITS, heapMegabytes: 12 });
    await expect(threads.read(many)).rejects.toMatchObject({ refusal: { code: "TOO_MUCH_MEMORY" } });
    expect((await threads.read(csv("a,b\n"))).tables[0]?.rows).toEqual([["a", "b"]]);
  });

  test("a reader that breaks refuses, and says why to the log", async () => {
    // No type says so, and it comes from nowhere: whoever calls has a bug.
    const file = { ...csv("a,b\n"), name: JSON.parse("7") };
    await expect(readList(file)).rejects.toMatchObject({
      refusal: { code: "READING_FAILED" },
      cause: expect.any(Error),
    });
  });
});

describe("cancelling", () => {
  const reason = new Error("the organiser went away");

  test("before the reading", async () => {
    await expect(readList(long(), AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  test("within the reading", async () => {
    const controller = new AbortController();
    const reading = readList(long(), controller.signal);
    setTimeout(() => controller.abort(reason), 5);
    await expect(reading).rejects.toBe(reason);
  });

  test("in the queue, without holding the others up", async () => {
    const controller = new AbortController();
    const before = Array.from({ length: LIMITS.atOnce }, () => readList(long()));
    const waiting = readList(csv("a\n"), controller.signal);
    const after = readList(csv("b\n"));
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    expect((await after).tables[0]?.rows).toEqual([["b"]]);
    await Promise.all(before);
  });
});
