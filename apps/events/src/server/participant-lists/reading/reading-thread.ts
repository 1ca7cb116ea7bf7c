/**
 * The thread in which one file is read. It ends with its answer; whatever else happens to it is for the one who began it
 * to see.
 */
import { parentPort, workerData } from "node:worker_threads";
import type { GivenList } from "./given-list.ts";
import { type ListRefusal, ListUnreadable } from "./list-unreadable.ts";
import { type GivenFile, readFile } from "./read-file.ts";

/** What the thread answers: the list, or why there is none. */
export type Answer = { readonly list: GivenList } | { readonly refusal: ListRefusal };

const file: GivenFile = workerData;

parentPort?.postMessage(await answerTo(file));

async function answerTo(given: GivenFile): Promise<Answer> {
  try {
    return { list: await readFile(given) };
  } catch (error) {
    if (error instanceof ListUnreadable) return { refusal: error.refusal };
    throw error;
  }
}
