import { EventId } from "@wps/model";
import { expect, test } from "vitest";
import type { Reader } from "./service.ts";
import { eventStream } from "./stream.ts";

const id = EventId.parse("0197a000-0000-7000-8000-000000000001");

function opened() {
  const ends: Reader[] = [];
  const left: true[] = [];
  const stream = eventStream((reader) => {
    ends.push(reader);
    return () => {
      left.push(true);
      reader.end();
    };
  });
  const [reader] = ends;
  if (reader === undefined) throw new Error("the stream was not opened");
  return { stream, reader, left };
}

test("writes what an EventSource reads", async () => {
  const { stream, reader } = opened();
  reader.beat("row.1");
  reader.tell({ event: "changed", change: { id, revision: 4 } }, "row.2");
  reader.tell({ event: "resync" }, "row.3");
  reader.end();
  reader.beat("row.4");
  expect(await new Response(stream).text()).toBe(
    `id: row.1\n\nevent: changed\nid: row.2\ndata: {"id":"${id}","revision":4}\n\nevent: resync\nid: row.3\ndata: {}\n\n`,
  );
});

test("a reader who does not read is let go", async () => {
  const { stream, reader, left } = opened();
  for (let count = 0; count < 101; count += 1) reader.beat("row.1");
  expect(left).toEqual([true]);
  await expect(new Response(stream).text()).rejects.toThrow("the reader does not read");
});

test("a reader who goes leaves", async () => {
  const { stream, reader, left } = opened();
  await stream.cancel();
  expect(left).toEqual([true]);
  reader.beat("row.1");
});

test("a stream that is refused is none", () => {
  const refusal = new Error("no");
  expect(() =>
    eventStream(() => {
      throw refusal;
    }),
  ).toThrow(refusal);
});
