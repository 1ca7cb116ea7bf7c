import { Worker } from "node:worker_threads";
import type { GivenList } from "./given-list.ts";
import { LIMITS } from "./limits.ts";
import { ListUnreadable } from "./list-unreadable.ts";
import type { GivenFile } from "./read-file.ts";
import type { Answer } from "./reading-thread.ts";
import { Turns } from "./turns.ts";

const THREAD = new URL("./reading-thread.ts", import.meta.url);
const YOUNG_MEGABYTES = 64;

const turns = new Turns(LIMITS.atOnce);

/**
 * Reads a list of people out of a file that somebody handed in. It is read in a thread of its own, whose time and memory
 * are limited: what goes wrong there is a refusal here. A few are read at once, and the others wait.
 *
 * @param signal stops the reading
 * @throws ListUnreadable, or the signal's reason
 * @example
 * const list = await readList({ name: "danh-sach.csv", bytes: Buffer.from("Họ và tên,Năm sinh\nNguyễn Văn An,1985\n") });
 * list.tables[0]?.rows[1]; // ["Nguyễn Văn An", "1985"]
 */
export async function readList(file: GivenFile, signal?: AbortSignal): Promise<GivenList> {
  const size = file.bytes.length;
  if (size > LIMITS.fileBytes) throw new ListUnreadable({ code: "TOO_LARGE", size, limit: LIMITS.fileBytes });
  return turns.take(() => readInThread(file, LIMITS, signal), signal);
}

/** What a thread may take. */
export type ThreadLimits = Pick<Record<keyof typeof LIMITS, number>, "seconds" | "heapMegabytes">;

/** Reads a file in a thread of its own. */
export async function readInThread(
  file: GivenFile,
  { seconds, heapMegabytes }: ThreadLimits,
  signal?: AbortSignal,
): Promise<GivenList> {
  signal?.throwIfAborted();
  const thread = new Worker(THREAD, {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    // Nothing of ours is told to it but the file.
    env: {},
    execArgv: [],
  });
  try {
    return await answerOf(thread, seconds, signal);
  } finally {
    await thread.terminate();
  }
}

function answerOf(thread: Worker, seconds: number, signal: AbortSignal | undefined): Promise<GivenList> {
  return new Promise((resolve, reject) => {
    const cancel = () => reject(signal?.reason);
    const clock = setTimeout(() => reject(new ListUnreadable({ code: "TOO_SLOW", seconds })), seconds * 1000);
    const over = () => {
      clearTimeout(clock);
      signal?.removeEventListener("abort", cancel);
    };
    signal?.addEventListener("abort", cancel);
    thread.once("message", (answer: Answer) => {
      if ("list" in answer) resolve(answer.list);
      else reject(new ListUnreadable(answer.refusal));
    });
    thread.once("error", (cause) => reject(new ListUnreadable({ code: codeOf(cause) }, { cause })));
    thread.once("exit", () => {
      over();
      reject(new ListUnreadable({ code: "READING_FAILED" }));
    });
  });
}

const codeOf = (error: Error) =>
  "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "TOO_MUCH_MEMORY" : "READING_FAILED";
