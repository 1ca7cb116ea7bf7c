import type { Message, Reader } from "./service.ts";

/** A reader who lets so many messages wait does not read: it is let go, and may come back. */
const MOST_WAITING = 100;

/**
 * Server-sent events for one reader.
 *
 * @param open takes the end at which messages go in, and returns how to leave; it may refuse by throwing
 */
export function eventStream(open: (reader: Reader) => () => void): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder();
  let isOpen = true;
  let leave = () => {};

  function start(controller: ReadableStreamDefaultController<Uint8Array>): void {
    const put = (text: string) => {
      if (!isOpen) return;
      if ((controller.desiredSize ?? 0) > 0) return controller.enqueue(bytes.encode(text));
      isOpen = false;
      controller.error(new Error("the reader does not read"));
      leave();
    };
    leave = open({
      tell: (message, at) => put(toText(message, at)),
      // An identifier without data is remembered by the reader, and shown to nobody.
      beat: (at) => put(`id: ${at}\n\n`),
      end() {
        if (isOpen) controller.close();
        isOpen = false;
      },
    });
  }

  function cancel(): void {
    isOpen = false;
    leave();
  }
  return new ReadableStream({ start, cancel }, new CountQueuingStrategy({ highWaterMark: MOST_WAITING }));
}

function toText(message: Message, at: string): string {
  const data = message.event === "resync" ? {} : message.change;
  return `event: ${message.event}\nid: ${at}\ndata: ${JSON.stringify(data)}\n\n`;
}
