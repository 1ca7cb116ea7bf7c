/** What runs in a thread: it reads the files that it is sent, one after the other. Only the answers come out of it. */
import { parentPort } from "node:worker_threads";
import type { GivenList } from "./given-list.ts";
import { type ListRefusal, ListUnreadable } from "./list-unreadable.ts";
import { type GivenFile, readFile } from "./read-file.ts";

/** What the thread answers: the list, or why there is none. */
export type Answer = { readonly list: GivenList } | { readonly refusal: ListRefusal };

parentPort?.on("message", async (file: GivenFile) => {
  // Any other error ends the thread, and is for the one who began it to see.
  parentPort?.postMessage(await answerTo(file));
});

async function answerTo(file: GivenFile): Promise<Answer> {
  try {
    return { list: await readFile(file) };
  } catch (error) {
    if (error instanceof ListUnreadable) return { refusal: error.refusal };
    throw error;
  }
}
